import { readProfile, type ProfileReading } from "./read-profile";

/** Reads a profile from the text of a file that a person chose; `not-json` where the text is no JSON at all. */
export function readProfileText(text: string): ProfileReading | "not-json" {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return "not-json";
  }
  return readProfile(json);
}
