/**
 * What of a request or a reply is Excel's and not the user's. Whatever is not listed here is masked: a word that
 * is missing costs a trace some of its use, a word too many could cost a user a secret.
 */

/** Properties, in lower case, whose values are words of Excel, places or measures. */
export const PLAIN_PROPERTIES = new Set([
  "visibility", "valuetypes", "type", "color", "sideindex", "pattern", "weight", "horizontalalignment", "verticalalignment",
  "underline", "calculationmode", "calculationstate", "scope", "rowindex", "columnindex", "rowcount", "columncount", "cellcount", "areacount",
  "_index", "position", "priority", "count", "rowheight", "columnwidth", "height", "width", "top", "left", "tabcolor",
]);

/** Properties, in lower case, that hold what stands in cells. */
export const CELL_PROPERTIES = new Set(["values", "formulas", "formulaslocal", "text"]);

export const FORMAT_PROPERTIES = new Set(["numberformat", "numberformatlocal"]);

export const ADDRESS_PROPERTIES = new Set(["address", "addresslocal"]);

/** Methods, in lower case, that take addresses. */
export const ADDRESS_METHODS = new Set(["getrange", "getranges", "getrangebyaddress", "getboundingrect", "getintersection", "getintersectionornullobject"]);

/** Values of enumerations that go into calls. */
export const CALL_WORDS = new Set([
  "All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents", "Custom", "CellValue", "Visible", "Hidden", "VeryHidden",
  "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "Recalculate", "Full", "FullRebuild", "Automatic", "Manual", "Background", "Inactive",
  "None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double",
]);

/** The ids that Excel gives to sheets and rules. */
export const GUID = /^\{[0-9A-F-]{36}\}$/i;

/** Names under which this add-in itself keeps things in a document. */
export const OWN_NAME = /^(?:urn:)?gouji[\w:.-]*$/;
