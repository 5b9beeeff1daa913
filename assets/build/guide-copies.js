import path from "node:path";
import { guidePage } from "./guide-page.js";

/** The guide in both languages, as pages beside the pane and beside the workbench. */
export function guideCopies(folder) {
  return [
    { from: path.join(folder, "guide.css"), to: "guide/guide.css" },
    ...["zh-CN", "en-US"].map((language) => ({
      context: path.join(folder, language),
      from: "*.md",
      to: `guide/${language}/[name].html`,
      transform: (text) => guidePage(text.toString(), language),
    })),
  ];
}
