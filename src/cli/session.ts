import type { Locale } from "../locales/locale";
import type { Review } from "../review/review";
import type { WorkbookContent } from "../sheet/sheet";
import type { Io } from "./io";
import type { Progress } from "./progress";
import type { Paint } from "./terminal/paint";

export interface ReviewOptions {
  /** Changes write live formulas in place of values. */
  readonly formulas?: boolean;
}

export type ReviewWorkbook = (content: WorkbookContent, options?: ReviewOptions) => Review;

/** What every command works with. */
export interface Session {
  readonly io: Io;
  readonly locale: Locale;
  readonly paint: Paint;
  readonly progress: Progress;
  readonly review: ReviewWorkbook;
}
