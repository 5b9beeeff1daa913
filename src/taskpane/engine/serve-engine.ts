import type { Digest } from "../../review/digest";
import { digestOf } from "../../review/digest-of";
import { fixOutlook } from "../../review/fix-outlook";
import type { LiveReview } from "../../review/live-review";
import { planUndoOf } from "../../review/plan-undo-of";
import { recheck } from "../../review/recheck";
import type { ReviewOptions } from "../../review/review-options";
import { liveReview, reviewSteps } from "../../review/review-steps";
import type { Sheet, UnreadSheet } from "../../sheet/sheet";
import type { EngineSettings } from "./engine";
import type { Answers, Call, FromEngine, Portion, ToEngine } from "./messages";
import { nextTask } from "./next-task";

function optionsOf({ equality, write, skippedForms, profile, choices }: EngineSettings): ReviewOptions {
  return { equality, skippedForms, choices, formulas: write === "formulas", ...(profile && { profile }) };
}

function digest({ review, content }: LiveReview): Digest {
  return digestOf(review, content);
}

/** Only what stands where: nothing is listed of what was not asked for. */
function recognitionOf(live: LiveReview): Digest {
  return { ...digest(live), findings: [], notChecked: [], changes: [], restsOn: [], heldBack: [] };
}

/**
 * The engine behind its messages, in whatever thread. It keeps the workbook as last handed over with its review. Calls are
 * answered one after the other; between two sheets of a long one it looks whether it shall stop.
 */
export function serveEngine(post: (message: FromEngine) => void): (message: ToEngine) => void {
  const arriving: { -readonly [Key in keyof Sheet]: Sheet[Key] extends readonly (infer Row)[] ? Row[] : Sheet[Key] }[] = [];
  const stopped = new Set<number>();
  let live: LiveReview | null = null;
  let queue = Promise.resolve();

  function take({ sheet, rows }: Portion): void {
    const last = arriving.at(-1);
    if (last?.name !== sheet.name) arriving.push({ ...sheet, rows: [...rows] });
    else for (const row of rows) last.rows.push(row);
  }

  function known(): LiveReview {
    if (!live) throw new Error("no workbook was checked");
    return live;
  }

  async function reviewed(id: number, sheets: readonly Sheet[], unread: readonly UnreadSheet[], options: ReviewOptions): Promise<LiveReview> {
    const steps = reviewSteps({ sheets, unread }, options);
    for (let step = steps.next(); ; step = steps.next(stopped.has(id))) {
      if (step.done) return step.value;
      post({ kind: "progress", id, progress: step.value });
      await nextTask();
    }
  }

  async function answer(id: number, call: Call, sheets: readonly Sheet[]): Promise<Answers[keyof Answers]> {
    switch (call.kind) {
      case "recognize":
        return recognitionOf(await reviewed(id, sheets, call.unread, {}));
      case "glance":
        return digest(liveReview({ sheets, unread: [] }, optionsOf(call.settings)));
      case "check":
        live = await reviewed(id, sheets, call.unread, optionsOf(call.settings));
        return digest(live);
      case "recheck": {
        const now = recheck(known(), sheets, optionsOf(call.settings));
        if (now) live = now;
        return now && digest(now);
      }
      case "outlook":
        return fixOutlook(call.fixes, known());
      case "planUndo":
        return planUndoOf(known(), call.batch);
    }
  }

  async function serve(id: number, call: Call, sheets: readonly Sheet[]): Promise<void> {
    try {
      post({ kind: "answer", id, value: await answer(id, call, sheets) });
    } catch (error) {
      post({ kind: "failure", id, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    } finally {
      stopped.delete(id);
    }
  }

  return (message) => {
    if (message.kind === "portion") take(message);
    else if (message.kind === "stop") stopped.add(message.id);
    else {
      const sheets = arriving.splice(0);
      queue = queue.then(() => serve(message.id, message.call, sheets));
    }
  };
}
