import { developmentCertificate } from "./development-certificate.js";
import { DEVELOPMENT_BASE } from "./manifest-at.js";

/** Serves the pane and the manifest as Excel wants them: over https, at the address that the manifest names. */
export async function developmentServer() {
  const { hostname, port } = new URL(DEVELOPMENT_BASE);
  return {
    host: hostname,
    port: Number(port),
    server: { type: "https", options: await developmentCertificate() },
    // The page of Excel on the web is another site, and shows the icons of the ribbon from here.
    allowedHosts: [hostname],
    static: false,
    // Nothing in the page speaks to the server: the policy stays the one that is shipped, and a pane at work is not reloaded under its user.
    client: false,
    hot: false,
    liveReload: false,
  };
}
