import { contentSecurityPolicy } from "./content-security-policy.js";

/** The page without Excel fetches its samples from beside itself, and the grid draws pictures that it makes. Still no other origin. */
export const workbenchPolicy = contentSecurityPolicy(null, { "connect-src": "'self'", "img-src": "'self' data: blob:" });
