import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";

/** What every part of the page works with: the profile as it is being edited. */
export interface RuleProps {
  readonly profile: ScoringProfile;
  /** What is wrong with the value at a path, in words. */
  readonly problemAt: (path: string) => string | undefined;
  readonly onEdit: (change: Partial<ScoringProfile>) => void;
}
