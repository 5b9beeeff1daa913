/**
 * The folders of `src` in the order of imports: a folder may import only what stands left of it.
 * Folders in one step stand side by side and do not know each other.
 */
export const ORDER = [
  ["number"], ["sheet"], ["relations"], ["scoring"], ["forms"], ["recognition"], ["articulation"], ["checks"], ["diagnosis"], ["changes"],
  ["host"], ["settings"], ["review"], ["locales"], ["report"], ["excel", "xlsx"], ["taskpane"], ["commands", "workbench", "cli"],
];

/** Adapters take the port and the plain values, nothing of the engine. */
const ADAPTERS = new Set(["excel", "xlsx"]);
const OPEN_TO_ADAPTERS = ["host", "changes", "sheet", "number", "settings"];

/** What a folder may take from outside; `node:` stands for Node's own modules. */
const PACKAGES = {
  scoring: ["zod"],
  settings: ["zod"],
  review: ["zod"],
  excel: ["@microsoft/office-js", "@microsoft/office-js-helpers"],
  xlsx: ["fflate", "hucre"],
  taskpane: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons/svg/*", "zod"],
  workbench: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons/svg/*", "@univerjs/*", "rxjs", "hucre"],
  cli: ["node:", "zod"],
};

const step = (folder) => ORDER.findIndex((side) => side.includes(folder));

/** Folders that hold plain values and pure functions: neither Node nor DOM, neither React nor Office. */
export const ENGINE = ORDER.slice(0, step("report") + 1).flat();

/** Folders whose words are labels of forms and names of their cells, or the language of people. */
export const VOCABULARY = ["locales", "forms", "scoring", "recognition", "articulation", "sheet", "number"];

/** All folders of `src` that `folder` may import. */
export function openFolders(folder) {
  if (ADAPTERS.has(folder)) return OPEN_TO_ADAPTERS;
  return step(folder) < 0 ? [] : ORDER.slice(0, step(folder)).flat();
}

/** Whether `folder` may import the package or built-in module `name`. */
export function mayTakePackage(folder, name) {
  return (PACKAGES[folder] ?? []).some((pattern) => {
    if (pattern === "node:") return name.startsWith("node:");
    if (pattern.endsWith("/*")) return name.startsWith(pattern.slice(0, -1));
    return name === pattern || name.startsWith(`${pattern}/`);
  });
}
