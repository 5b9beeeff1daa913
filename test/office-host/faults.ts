import type { ErrorCode } from "./protocol/host-error";

/** When a sync breaks: before anything is applied, in the middle of it, or when all is applied but the reply is lost; `silent` never answers. */
export type FaultMoment = "before" | "middle" | "after" | "silent";

export interface Fault {
  readonly when: FaultMoment;
  readonly code: ErrorCode;
}

/** Faults that a test plans. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private seen = 0;

  /** Breaks the n-th sync from now on; 1 is the next one. */
  failSync(n: number, when: FaultMoment, code: ErrorCode = "GeneralException"): void {
    this.planned.set(this.seen + n, { when, code });
  }

  /** Forgets what was planned and has not happened. */
  clear(): void {
    this.planned.clear();
  }

  /** Called once for every sync. */
  next(): Fault | null {
    this.seen += 1;
    const fault = this.planned.get(this.seen) ?? null;
    this.planned.delete(this.seen);
    return fault;
  }
}
