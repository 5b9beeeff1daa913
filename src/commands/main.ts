import { EXCEL_API, officeFacts } from "../excel/office-environment";
import { recorderSwitchIsOn } from "../excel/recorder/recorder-switch";
import { DEFAULT_SETTINGS } from "../settings/settings";
import { chosenLocale } from "../taskpane/chosen-locale";
import { mountPane } from "../taskpane/mount-pane";
import { officeSurroundings } from "./office-surroundings";
import { RIBBON_ACTIONS, ribbonAction } from "./ribbon-actions";
import { showPane, startSession, VERSION } from "./start-session";

/** The shared runtime: one page that stays as long as the document is open, with the pane in view or not. */
async function start(root: HTMLElement): Promise<void> {
  const facts = await officeFacts();
  const surroundings = officeSurroundings();
  const { displayLanguage, theme } = surroundings;
  if (!facts.isSupported) {
    const { mountUnsupported } = await import("../taskpane/mount-unsupported");
    mountUnsupported(root, {
      version: `Excel ${facts.version}`.trim(), build: `${facts.version} · ${facts.platform}`, has: facts.api, needs: EXCEL_API, own: VERSION,
      locale: chosenLocale(DEFAULT_SETTINGS, displayLanguage), theme: theme.get(),
    });
    return;
  }
  const session = startSession(displayLanguage);
  for (const action of RIBBON_ACTIONS) {
    const act = ribbonAction(action, session, showPane);
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => void act().finally(() => event.completed()));
  }
  mountPane(root, session, surroundings);
  if (recorderSwitchIsOn(location)) {
    const { offerRecording } = await import("./offer-recording");
    await offerRecording(chosenLocale(DEFAULT_SETTINGS, displayLanguage));
  }
  await session.start();
}

const root = document.getElementById("root");
if (root) void start(root);
