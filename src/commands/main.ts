import { EXCEL_API, officeFacts } from "../excel/office-environment";
import { recorderSwitchIsOn } from "../excel/recorder/recorder-switch";
import { DEFAULT_SETTINGS } from "../settings/settings";
import { chosenLanguage } from "../taskpane/chosen-language";
import { loadLocale } from "../taskpane/load-locale";
import { mountPane } from "../taskpane/mount-pane";
import { SpokenLocale } from "../taskpane/spoken-locale";
import { officeSurroundings } from "./office-surroundings";
import { RIBBON_ACTIONS, ribbonAction } from "./ribbon-actions";
import { showPane, startSession, VERSION } from "./start-session";

/** The shared runtime: one page that stays as long as the document is open, with the pane in view or not. */
async function start(root: HTMLElement): Promise<void> {
  // On its way while Office starts, whose language is nearly always that of its browser; asked for again below where it is not.
  loadLocale(chosenLanguage(DEFAULT_SETTINGS, navigator.language)).catch(() => undefined);
  const facts = await officeFacts();
  const { displayLanguage, theme } = officeSurroundings();
  const locale = await loadLocale(chosenLanguage(DEFAULT_SETTINGS, displayLanguage));
  if (!facts.isSupported) {
    const { mountUnsupported } = await import("../taskpane/mount-unsupported");
    mountUnsupported(root, {
      version: `Excel ${facts.version}`.trim(), build: `${facts.version} · ${facts.platform}`, has: facts.api, needs: EXCEL_API, own: VERSION,
      locale, theme: theme.get(),
    });
    return;
  }
  const spoken = new SpokenLocale(locale);
  const session = startSession(spoken, displayLanguage);
  for (const action of RIBBON_ACTIONS) {
    const act = ribbonAction(action, session, showPane);
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => void act().finally(() => event.completed()));
  }
  mountPane(root, { session, spoken, theme });
  if (recorderSwitchIsOn(location)) {
    const { offerRecording } = await import("./offer-recording");
    await offerRecording(locale);
  }
  await session.start();
}

const root = document.getElementById("root");
if (root) void start(root);
