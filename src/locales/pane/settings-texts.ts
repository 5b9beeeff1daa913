export interface SettingsTexts {
  readonly heading: string;
}
