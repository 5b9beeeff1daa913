/** Numbers of the events that this host raises, as they go over the wire. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

/** The target of events of a whole collection. */
export const WORKBOOK_TARGET = "Workbook";

export interface RaisedEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Events in the order in which they happened, kept until the batch is over, for those who listen. */
export class EventQueue {
  /** `Runtime.enableEvents`: while false nothing is raised, and nothing is made up for later. */
  enabled = true;
  private readonly listeners = new Map<string, number>();
  private waiting: RaisedEvent[] = [];

  listen(type: number, target: string, step: 1 | -1): void {
    const key = `${type} ${target}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) + step));
  }

  /** Goes to listeners of the sheet and of the collection of sheets. */
  raise(type: number, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if ((this.listeners.get(`${type} ${target}`) ?? 0) > 0) this.waiting.push({ type, target, args: { worksheetId: sheetId, ...args } });
    }
  }

  take(): RaisedEvent[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
