import type { AcceptedTexts } from "./accepted-texts";
import type { CheckTexts } from "./check-texts";
import type { FindingTexts } from "./finding-texts";
import type { FrameTexts } from "./frame-texts";
import type { ProblemTexts } from "./problem-texts";
import type { ProfileTexts } from "./profile-texts";
import type { RecalculationTexts } from "./recalculation-texts";
import type { ScoresTexts } from "./scores-texts";
import type { SettingsTexts } from "./settings-texts";
import type { StartTexts } from "./start-texts";

/** The words of the task pane, one part a view. */
export interface PaneTexts {
  readonly frame: FrameTexts;
  readonly start: StartTexts;
  readonly check: CheckTexts;
  readonly finding: FindingTexts;
  readonly problem: ProblemTexts;
  readonly recalculation: RecalculationTexts;
  readonly scores: ScoresTexts;
  readonly settings: SettingsTexts;
  readonly profile: ProfileTexts;
  readonly accepted: AcceptedTexts;
}
