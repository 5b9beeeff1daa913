import type { UnsupportedTexts } from "../../pane/problem-texts";

export const unsupported: UnsupportedTexts = {
  heading: "This version of Excel cannot run Gouji",
  what: (version) => `${version} lacks interfaces it needs. The workbook is unchanged.`,
  todo: "What you can do",
  steps: [
    { title: "Use a newer version", text: "Excel 2021 or later, Microsoft 365, or Excel on the web" },
    { title: "Ask IT for an upgrade", text: "Send them the version details below" },
  ],
  versions: (excel, has, needs, own) => [excel, `interface ${has}, needs ${needs}`, `Gouji ${own}`],
  copy: "Copy version details",
  copied: "Copied",
};
