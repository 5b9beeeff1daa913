import { addContentType, removeContentType } from "../package/content-types";
import { addRelationship, removeRelationship } from "../package/relationships";
import { MINIMAL_STYLES } from "./style-editor";
import type { WorkbookIndex } from "../package/workbook-index";
import type { WorkbookPackage } from "../package/workbook-package";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The path of the style sheet; a workbook that came without one is given the least there can be. */
export function ensureStyles(pack: WorkbookPackage, index: WorkbookIndex): { pack: WorkbookPackage; path: string } {
  if (index.styles !== undefined) return { pack, path: index.styles };
  const path = index.part.replace(/[^/]*$/, "styles.xml");
  const related = addRelationship(pack, index.part, "styles", `/${path}`).pack;
  return { pack: addContentType(related, path, CONTENT_TYPE).withText(path, MINIMAL_STYLES), path };
}

/** Takes the style sheet away again if it is still as `ensureStyles` made it. */
export function dropMinimalStyles(pack: WorkbookPackage, index: WorkbookIndex): WorkbookPackage {
  const path = index.styles;
  if (path === undefined || pack.textOf(path) !== MINIMAL_STYLES) return pack;
  return removeContentType(removeRelationship(pack, index.part, path), path).without(path);
}
