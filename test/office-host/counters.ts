import type { WriteKind } from "./protocol/object-kind";
import type { MemberUse } from "./protocol/interpreter";

/** One sync of the add-in as the host saw it. */
export interface SyncRecord {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Bits of `REQUEST_FLAG`, set by the client. */
  readonly flags: number;
  /** The code with which it failed, or null. */
  readonly error: string | null;
}

interface Written {
  /** Calls and settings of properties. */
  readonly calls: number;
  /** Values that went in: cells of a grid, 1 for a single value. */
  readonly values: number;
}

function valuesIn(value: unknown): number {
  if (!Array.isArray(value)) return 1;
  return value.reduce((sum: number, item) => sum + (Array.isArray(item) ? item.length : 1), 0);
}

/** What the add-in asked of Excel since the last reset. Bytes are UTF-8; in is what the host received. */
export class Counters {
  private records: SyncRecord[] = [];
  private cleared: string[] = [];
  private byKind = new Map<WriteKind, Written>();
  private byMember = new Map<string, number>();

  /** Every sync, in order. The client's own clean-up of references is none. */
  get log(): readonly SyncRecord[] {
    return this.records;
  }

  get syncs(): number {
    return this.records.length;
  }

  /** Actions in all syncs. */
  get requests(): number {
    return this.records.reduce((sum, { actions }) => sum + actions, 0);
  }

  get bytesIn(): number {
    return this.records.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }

  get bytesOut(): number {
    return this.records.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }

  /** Members used that emptied the user's undo stack, in order. */
  get undoCleared(): readonly string[] {
    return this.cleared;
  }

  writes(kind: WriteKind): Written {
    return this.byKind.get(kind) ?? { calls: 0, values: 0 };
  }

  /** How often a member such as `Range.values` was called or set. */
  uses(member: string): number {
    return this.byMember.get(member) ?? 0;
  }

  reset(): void {
    this.records = [];
    this.cleared = [];
    this.byKind.clear();
    this.byMember.clear();
  }

  synced(record: SyncRecord): void {
    this.records.push(record);
  }

  used({ name, member, value }: MemberUse): void {
    this.byMember.set(name, this.uses(name) + 1);
    if (member.undo === "cleared") this.cleared.push(name);
    if (member.writes === undefined) return;
    const { calls, values } = this.writes(member.writes);
    this.byKind.set(member.writes, { calls: calls + 1, values: values + ("call" in member ? 1 : valuesIn(value)) });
  }
}
