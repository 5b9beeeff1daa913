import { fileURLToPath } from "node:url";
import { RIBBON_ACTIONS } from "../../src/commands/ribbon-actions";
import { checkIconFiles } from "./check-icon-files";
import { checkIdentity } from "./check-identity";
import { checkLanguages, checkResources } from "./check-resources";
import { checkRibbon } from "./check-ribbon";
import { checkOrder } from "./element-order";
import { parseManifest } from "./manifest-element";

const ICONS = fileURLToPath(new URL("../../assets/icons/", import.meta.url));

/**
 * What is wrong with a manifest, one sentence each; nothing when nothing is. Written by hand from Microsoft's documentation:
 * Microsoft's own validation is a service on the network, and was not asked.
 */
export function checkManifest(xml: string): readonly string[] {
  const root = parseManifest(xml);
  return [checkOrder(root), checkIdentity(root), checkResources(root), checkLanguages(root), checkRibbon(root, RIBBON_ACTIONS), checkIconFiles(root, ICONS)].flat();
}
