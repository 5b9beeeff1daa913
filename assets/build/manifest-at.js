/** Where `npm run dev` serves the pane, and what manifest.xml says as it stands. */
export const DEVELOPMENT_BASE = "https://localhost:3000";

/** The manifest for a pane that is served at another address: `https://host` or `https://host/folder`. */
export function manifestAt(manifest, base = DEVELOPMENT_BASE) {
  const { protocol, origin, search, hash, href } = new URL(base);
  if (protocol !== "https:" || search !== "" || hash !== "") throw new Error(`--env base=${base}: Excel loads add-ins over https only, from an address like https://host/folder`);
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_BASE}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${DEVELOPMENT_BASE}/`, `"${href.replace(/\/*$/, "")}/`);
}
