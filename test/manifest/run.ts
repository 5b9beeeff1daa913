import { readFileSync } from "node:fs";
import { checkManifest } from "./check-manifest";

// `npm run manifest [-- FILE…]`: checks manifest.xml, or the manifests that are named.
const named = process.argv.slice(2);
for (const file of named.length === 0 ? ["manifest.xml"] : named) {
  const complaints = checkManifest(readFileSync(file, "utf8"));
  for (const complaint of complaints) console.log(`${file}: ${complaint}`);
  if (complaints.length === 0) console.log(`${file}: nothing is wrong by our own checks; Microsoft's validation service was not asked`);
  else process.exitCode = 1;
}
