import { createRoot } from "react-dom/client";
import { DEFAULT_SETTINGS } from "../settings/settings";
import { chosenLanguage } from "../taskpane/chosen-language";
import { loadLocale } from "../taskpane/load-locale";
import { systemTheme } from "../taskpane/theme/system-theme";
import { saveFile, XLSX_FILE } from "../taskpane/save-file";
import { SpokenLocale } from "../taskpane/spoken-locale";
import { startFileThread } from "./file/file-thread";
import { WorkbenchPage } from "./page/workbench-page";
import { checkedFileName } from "./shell/checked-file-name";
import { sourceOfSample } from "./shell/file-source";
import { localPreferences } from "./shell/local-preferences";
import { SAMPLES } from "./shell/samples";
import { sessionStarter } from "./shell/start-session";
import { Workbench } from "./shell/workbench";

/** The page draws itself at once; the grid and a sample come after it. */
async function start(root: HTMLElement): Promise<void> {
  const displayLanguage = navigator.language;
  const spoken = new SpokenLocale(await loadLocale(chosenLanguage(DEFAULT_SETTINGS, displayLanguage)));
  const workbench = new Workbench({
    startFile: startFileThread,
    startSession: sessionStarter(spoken, displayLanguage, localPreferences(() => localStorage)),
    loadGrid: async (container) => {
      const { createGrid } = await import("./grid/univer-grid");
      return createGrid(container, { locale: spoken.get().id, isDark: systemTheme.get() === "dark" });
    },
    save: (name, bytes) => saveFile(name, bytes, XLSX_FILE),
    checkedName: (name) => checkedFileName(name, spoken.get()),
  });
  window.addEventListener("beforeunload", (event) => {
    if (workbench.isUnsaved) event.preventDefault();
  });
  createRoot(root).render(<WorkbenchPage workbench={workbench} spoken={spoken} />);
  const [sample] = SAMPLES;
  if (sample !== undefined) void workbench.open(sourceOfSample(sample));
}

const root = document.getElementById("root");
if (root) void start(root);
