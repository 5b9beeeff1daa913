import type { Locale } from "../locales/locale";
import type { Review } from "../review/review";
import type { ReviewOptions } from "../review/review-options";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import type { WorkbookContent } from "../sheet/sheet";
import type { Io } from "./io";
import type { Progress } from "./progress";
import type { Paint } from "./terminal/paint";

export type ReviewWorkbook = (content: WorkbookContent, options?: ReviewOptions) => Review;

/** What every command works with. */
export interface Session {
  readonly io: Io;
  readonly locale: Locale;
  readonly paint: Paint;
  readonly progress: Progress;
  readonly review: ReviewWorkbook;
  /** The scoring profile that was named in the call, which goes before one saved with a document. */
  readonly profile: ScoringProfile | null;
}
