import type { Finding } from "../diagnosis/finding";
import type { Acceptance } from "./acceptance";
import { figuresOf } from "./figures-of";
import { findingKey } from "./finding-key";

/** Lets a finding stand as it is now, for a reason given in words. `time` is ISO 8601. */
export function acceptanceOf(finding: Finding, explanation: string, time: string): Acceptance {
  return { finding: findingKey(finding), explanation, time, figures: figuresOf(finding) };
}
