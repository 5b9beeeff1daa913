import { DEFAULT_SETTINGS, settingsSchema, type Settings } from "../../settings/settings";
import type { Preferences } from "./session-context";

const NAME = "settings";

function parsed(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text);
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    return isRecord && Object.keys(value).some((key) => key in DEFAULT_SETTINGS) ? settingsSchema.parse(value) : null;
  } catch {
    // Not JSON: no settings.
    return null;
  }
}

/** The settings as kept on this computer; what is missing or damaged has its default. */
export async function loadSettings(preferences: Preferences): Promise<Settings> {
  const text = await preferences.load(NAME);
  return (text === null ? null : parsed(text)) ?? DEFAULT_SETTINGS;
}

export function saveSettings(preferences: Preferences, settings: Settings): Promise<void> {
  return preferences.save(NAME, settingsText(settings));
}

export function settingsText(settings: Settings): string {
  return JSON.stringify(settings, null, 2);
}

/** Settings from a file that a person chose; null when it holds none. */
export const importedSettings = parsed;
