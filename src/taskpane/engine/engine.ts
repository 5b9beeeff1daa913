import type { IndicatorChoice } from "../../articulation/evaluation/indicator-choice";
import type { Batch } from "../../changes/journal";
import type { UndoPlan } from "../../changes/undo";
import type { Fix } from "../../checks/check-finding";
import type { Digest } from "../../review/digest";
import type { FixOutlook } from "../../review/fix-outlook";
import type { Settings } from "../../settings/settings";
import type { Sheet, WorkbookContent } from "../../sheet/sheet";

/** What changes what the engine says; the profile is the one in force for the document, the choices are kept with it. */
export interface EngineSettings extends Pick<Settings, "equality" | "write" | "skippedForms" | "profile"> {
  readonly choices: readonly IndicatorChoice[];
}

export interface EngineProgress {
  /** Sheets recognized so far, of all. */
  readonly sheets: number;
  readonly ofSheets: number;
}

export interface Watch {
  readonly onProgress?: (progress: EngineProgress) => void;
  /** Ends the work early: the answer then covers the sheets that were done. */
  readonly signal?: AbortSignal;
}

/**
 * The checking engine, away from the thread that draws: it keeps the workbook as last handed over and the whole
 * review of it, and answers with what people are shown. One workbook at a time; calls are answered in order.
 */
export interface Engine {
  /** Only says which forms stand where: findings and changes are empty. Keeps nothing. */
  recognize(content: WorkbookContent, watch?: Watch): Promise<Digest>;
  /** A look at one sheet by itself, without its ties to others, while those are still on their way. Keeps nothing. */
  glance(sheet: Sheet, settings: EngineSettings): Promise<Digest>;
  check(content: WorkbookContent, settings: EngineSettings, watch?: Watch): Promise<Digest>;
  /** These sheets as they now stand in the place of those known under their names. Null when nothing differs. */
  recheck(sheets: readonly Sheet[], settings: EngineSettings): Promise<Digest | null>;
  /** What a fix would write and what would then hold. */
  outlook(fixes: readonly Fix[]): Promise<FixOutlook>;
  /** Which cells of a batch can be taken back, by the workbook as last handed over. */
  planUndo(batch: Batch): Promise<UndoPlan>;
  dispose(): void;
}
