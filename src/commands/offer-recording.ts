import { startRecording } from "../excel/recorder/start-recording";
import { traceFile } from "../excel/recorder/trace-file";
import type { Locale } from "../locales/locale";
import { JSON_FILE, saveFile } from "../taskpane/save-file";

/** For developers: records what Excel is asked and answers, with a button below the pane that ends it and saves the file. */
export async function offerRecording(locale: Locale): Promise<void> {
  const recording = await startRecording();
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = locale.pane.frame.saveRecording;
  button.addEventListener("click", () => {
    const { name, text } = traceFile(recording.stop(), new Date());
    saveFile(name, text, JSON_FILE);
    button.remove();
  });
  document.body.append(button);
}
