import type { Batch } from "../../changes/journal";
import type { UndoPlan } from "../../changes/undo";
import type { Fix } from "../../checks/check-finding";
import type { Digest } from "../../review/digest";
import type { FixOutlook } from "../../review/fix-outlook";
import type { Sheet, UnreadSheet } from "../../sheet/sheet";
import type { EngineProgress, EngineSettings } from "./engine";

/** Rows of a sheet on their way to the engine. Several portions under one name are one sheet. */
export interface Portion {
  readonly kind: "portion";
  readonly sheet: Omit<Sheet, "rows">;
  readonly rows: Sheet["rows"];
}

/** What the engine is asked. The sheets it is asked about came before, in portions. */
export type Call =
  | { readonly kind: "recognize"; readonly unread: readonly UnreadSheet[] }
  | { readonly kind: "glance"; readonly settings: EngineSettings }
  | { readonly kind: "check"; readonly unread: readonly UnreadSheet[]; readonly settings: EngineSettings }
  | { readonly kind: "recheck"; readonly settings: EngineSettings }
  | { readonly kind: "outlook"; readonly fixes: readonly Fix[] }
  | { readonly kind: "planUndo"; readonly batch: Batch };

export interface Answers {
  readonly recognize: Digest;
  readonly glance: Digest;
  readonly check: Digest;
  readonly recheck: Digest | null;
  readonly outlook: FixOutlook;
  readonly planUndo: UndoPlan;
}

export type ToEngine = Portion | { readonly kind: "call"; readonly id: number; readonly call: Call } | { readonly kind: "stop"; readonly id: number };

export type FromEngine =
  | { readonly kind: "progress"; readonly id: number; readonly progress: EngineProgress }
  | { readonly kind: "answer"; readonly id: number; readonly value: Answers[keyof Answers] }
  /** A mistake of ours, for a developer. */
  | { readonly kind: "failure"; readonly id: number; readonly detail: string };
