import type { RulePath } from "../../../scoring/profile/rule-path";
import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";

type ToConfirm = Pick<ScoringProfile, "toConfirm">;

/** What was or is to be confirmed: what is ticked off stays in sight as long as the profile is being edited. */
export function listedToConfirm(start: ToConfirm, now: ToConfirm): RulePath[] {
  return [...new Set([...start.toConfirm, ...now.toConfirm])];
}

/** What is left to be confirmed after one of what is listed was ticked, or unticked. */
export function leftToConfirm(listed: readonly RulePath[], now: ToConfirm, path: RulePath, isConfirmed: boolean): RulePath[] {
  return listed.filter((one) => (one === path ? !isConfirmed : now.toConfirm.includes(one)));
}
