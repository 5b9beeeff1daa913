import path from "node:path";
import { guidePage } from "./guide-page.js";

/** The guide in both languages, as pages beside the pane and beside the workbench, with its pictures. */
export function guideCopies(assets) {
  const guide = path.join(assets, "guide");
  return [
    { from: path.join(guide, "guide.css"), to: "guide/guide.css" },
    ...["zh-CN", "en-US"].flatMap((language) => [
      {
        context: path.join(guide, language),
        from: "*.md",
        to: `guide/${language}/[name].html`,
        transform: (text, file) => guidePage(text.toString(), language, path.basename(file, ".md")),
      },
      { context: path.join(assets, "pictures", language), from: "*.png", to: `guide/pictures/${language}/[name][ext]` },
    ]),
  ];
}
