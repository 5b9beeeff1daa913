import { DEFAULT_SETTINGS, type Settings } from "../../settings/settings";
import type { Preferences } from "./session-context";

const NAME = "settings";

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: no settings.
    return null;
  }
}

/** Settings from a text, such as a file that a person chose; null when it holds none. The schema is loaded when there is something to read. */
export async function settingsIn(text: string): Promise<Settings | null> {
  const value = jsonIn(text);
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isRecord || !Object.keys(value).some((key) => key in DEFAULT_SETTINGS)) return null;
  const { settingsSchema } = await import("../../settings/settings-schema");
  return settingsSchema.parse(value);
}

/** The settings as kept on this computer; what is missing or damaged has its default. */
export async function loadSettings(preferences: Preferences): Promise<Settings> {
  const text = await preferences.load(NAME);
  return (text === null ? null : await settingsIn(text)) ?? DEFAULT_SETTINGS;
}

export function saveSettings(preferences: Preferences, settings: Settings): Promise<void> {
  return preferences.save(NAME, settingsText(settings));
}

export function settingsText(settings: Settings): string {
  return JSON.stringify(settings, null, 2);
}
