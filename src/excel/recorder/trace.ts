import type { WireReply, WireRequest } from "./wire";

/** A request and what came of it. */
export interface Exchange {
  /** Milliseconds from the start of the recording until the request was sent. */
  readonly at: number;
  readonly flags: number;
  readonly request: WireRequest;
  /** Milliseconds until the answer; absent, as what follows, while there is none. */
  took?: number;
  reply?: WireReply;
  /** The number with which Office.js refused the request as a whole. */
  refused?: number;
}

/** A sheet as it stood when the recording began. */
export interface StartingSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  /** The used range; null for an empty sheet. */
  readonly used: { readonly address: string; readonly formulas: readonly unknown[][]; readonly values: readonly unknown[][]; readonly numberFormat: readonly unknown[][] } | null;
}

/** What a program said about itself that was asked. */
export interface TraceSource {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
}

/** A recording of what Office.js asked and Excel answered, figures and texts masked. */
export interface Trace {
  readonly traceVersion: 1;
  readonly source: TraceSource;
  readonly sheets: readonly StartingSheet[];
  readonly exchanges: readonly Exchange[];
  /** The recording reached its bound and stopped before its end. */
  readonly isFull: boolean;
}
