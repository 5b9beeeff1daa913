import { CellEdit } from "./cell-edit";
import { ClientConnection } from "./client/client-connection";
import { Counters } from "./counters";
import { Faults } from "./faults";
import { withDefaults } from "./host-options";
import type { ExcelHostOptions, HostTraits } from "./host-options";
import { KINDS } from "./kinds/registry";
import { node } from "./kinds/node";
import { NOT_OFFERED } from "./protocol/host-error";
import { Interpreter } from "./protocol/interpreter";
import type { Breakdown, MemberUse } from "./protocol/interpreter";
import { REQUEST_FLAG } from "./protocol/messages";
import type { ReplyMessage, RequestMessage } from "./protocol/messages";
import { Pane } from "./pane";
import { SERVICE_KINDS, servicesOf } from "./services";
import { breakdown, isHousekeeping, refusal, replied } from "./request-handling";
import type { Answer } from "./request-handling";
import { User } from "./user";
import type { RaisedEvent } from "./workbook/event-queue";
import { ADDIN, USER, Workbook } from "./workbook/workbook";

/** The event of the shared runtime. */
const PANE_VISIBILITY = 65539;
const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** An Excel that has no window: a workbook, the interpreter of the client's requests, and what tests may ask and plan. */
export class ExcelHost {
  readonly traits: HostTraits;
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly user: User;
  readonly pane = new Pane((visibility) => this.raise([{ type: PANE_VISIBILITY, target: "", args: { visibility } }]));
  workbook: Workbook;
  private readonly interpreter: Interpreter;
  private readonly connections: ClientConnection[] = [];
  /** What the add-in used and this host does not have. Also an error at its place, but add-ins catch errors: look here. */
  readonly gaps: string[] = [];
  private selection = "";
  private readonly cellEdit = new CellEdit();

  constructor(options: ExcelHostOptions = {}) {
    this.workbook = options.workbook ?? new Workbook();
    this.traits = withDefaults(options);
    this.user = new User(
      () => this.workbook,
      () => this.settle(),
    );
    this.interpreter = new Interpreter({
      kinds: { ...KINDS, ...SERVICE_KINDS },
      level: this.traits.level,
      root: () => node("Workbook", this.workbook),
      services: servicesOf(this.pane),
      onUse: (use) => this.used(use),
    });
  }

  /** References that the client holds; 0 once every `Excel.run` has ended and cleaned up. */
  get liveReferences(): number {
    return this.interpreter.references.live;
  }

  /** A client: what one pane, one page, sees of this Excel. */
  connect(): ClientConnection {
    const connection = new ClientConnection(this);
    this.connections.push(connection);
    return connection;
  }

  /** Shows another workbook, or the same one anew, to the clients there are; counters and planned faults begin again. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.interpreter.references.clear();
    this.counters.reset();
    this.faults.clear();
    this.gaps.length = 0;
    this.selection = "";
    this.endCellEdit();
  }

  /** The user is typing into a cell: requests are refused, or wait if the add-in asked for that. */
  beginCellEdit(): void {
    this.cellEdit.begin();
  }

  endCellEdit(): void {
    this.cellEdit.end();
  }

  /** Handles the text of one request and answers it, now or when the user has left the cell. */
  receive(text: string, flags: number, answer: (answer: Answer) => void): void {
    const request = JSON.parse(text) as RequestMessage;
    if (isHousekeeping(request)) return answer(replied(this.interpreter.execute(request)));
    const waits = (flags & REQUEST_FLAG.delayForCellEdit) !== 0 && this.cellEdit.putOff(() => this.receive(text, flags, answer));
    if (waits) return;
    const result = this.handle(request, bytes(text));
    const bytesOut = result !== null && "text" in result ? bytes(result.text) : 0;
    this.counters.synced({ actions: request.Actions.length, bytesIn: bytes(text), bytesOut, flags, error: result === null ? "no reply" : result.error });
    answer(result);
    this.settle();
  }

  private handle(request: RequestMessage, size: number): Answer {
    const fault = this.faults.next();
    if (this.cellEdit.isOn) return refusal("InvalidOperationInCellEditMode");
    if (size > this.traits.payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
    if (fault?.when === "before") return refusal(fault.code);
    const reply = this.execute(request, breakdown(request, fault));
    if (reply.Error?.Code === NOT_OFFERED) this.gaps.push(reply.Error.Message);
    if (fault?.when === "silent") return null;
    if (fault?.when === "after") return refusal(fault.code);
    const result = replied(reply);
    return bytes(result.text) > this.traits.payloadLimit ? refusal("ResponsePayloadSizeLimitExceeded") : result;
  }

  private execute(request: RequestMessage, stop: Breakdown | undefined): ReplyMessage {
    const { workbook } = this;
    workbook.author = ADDIN;
    try {
      return this.interpreter.execute(request, stop);
    } finally {
      workbook.author = USER;
      workbook.calculation.suspended = false;
      workbook.undo.close();
    }
  }

  /** After every batch and every act of the user: calculation, then events. */
  private settle(): void {
    const { workbook } = this;
    workbook.calculation.catchUp();
    const events = workbook.events.take();
    const selection = `${workbook.active.id} ${JSON.stringify(workbook.active.selection)}`;
    const moved = this.selection !== "" && this.selection !== selection;
    this.selection = selection;
    this.raise(events, moved);
  }

  private raise(events: readonly RaisedEvent[], selectionMoved = false): void {
    for (const connection of this.connections) connection.deliver(events, selectionMoved);
  }

  private used(use: MemberUse): void {
    this.counters.used(use);
    if (use.member.undo === "cleared") this.workbook.undo.clear();
  }
}
