import { Batch } from "./batch";
import type { Surroundings } from "./batch";
import { camelCased } from "./camel-case";
import { HostError, NotOffered } from "./host-error";
import { MemberIndex } from "./member-index";
import { ACTION } from "./messages";
import type { Action, ReplyMessage, RequestMessage } from "./messages";
import type { HostNode, KindRegistry, Member } from "./object-kind";
import { Projection } from "./projection";
import { References } from "./references";

/** One member called, or one property set, with the number of values that went in. */
export interface MemberUse {
  readonly name: string;
  readonly member: Member<object>;
  readonly value: unknown;
}

export interface InterpreterOptions {
  readonly kinds: KindRegistry;
  /** The version of ExcelApi that this host has. */
  readonly level: string;
  readonly root: () => HostNode;
  readonly services: Readonly<Record<string, HostNode>>;
  readonly onUse: (use: MemberUse) => void;
}

/** Stops a batch before its action number `before`, as if that action had failed. */
export interface Breakdown {
  readonly before: number;
  readonly error: { readonly code: string; readonly message: string };
}

interface Raised {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

/** What Excel's refusals and our own gaps become in a reply; anything else is a fault of this host and must surface. */
function raised(error: unknown): Raised {
  if (error instanceof HostError || error instanceof NotOffered) return error;
  throw error;
}

/** Executes batches of the rich API. Knows nothing about Excel: the kinds say what there is. */
export class Interpreter {
  readonly references = new References();
  private readonly members: MemberIndex;
  private readonly projection: Projection;
  private readonly around: Surroundings;

  constructor(private readonly options: InterpreterOptions) {
    this.members = new MemberIndex(options.kinds, options.level);
    this.projection = new Projection(this.members);
    this.around = {
      root: options.root,
      services: options.services,
      members: this.members,
      references: this.references,
      call: (node, name, method, args) => {
        options.onUse({ name: `${node.kind}.${name}`, member: method, value: args });
        return method.call(node.target, ...args);
      },
    };
  }

  /** Actions run in order. When one fails the earlier ones stay done: a batch is not a transaction. */
  execute(request: RequestMessage, breakdown?: Breakdown): ReplyMessage {
    const reply: ReplyMessage = { Results: [], TraceIds: [] };
    const batch = new Batch(request, this.around);
    for (const [index, action] of request.Actions.entries()) {
      const error = breakdown?.before === index ? { ...breakdown.error, status: 500 } : this.attempt(action, batch, reply);
      if (error === null) continue;
      const location = request.ObjectPaths[action.ObjectPathId]?.Name ?? "";
      reply.Error = { Code: error.code, Message: error.message, Location: location, HttpStatusCode: error.status, ActionIndex: index };
      break;
    }
    return reply;
  }

  private attempt(action: Action, batch: Batch, reply: ReplyMessage): Raised | null {
    try {
      if (action.ActionType === ACTION.trace) reply.TraceIds.push(action.Id);
      reply.Results.push({ ActionId: action.Id, Value: this.run(action, batch) });
      return null;
    } catch (error) {
      return raised(error);
    }
  }

  private run(action: Action, batch: Batch): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const node = batch.resolve(action.ObjectPathId);
    const reference = batch.kept.get(action.ObjectPathId);
    const tracked = reference === undefined ? {} : { _ReferenceId: reference };
    switch (action.ActionType) {
      case ACTION.instantiate:
        return node && { ...this.projection.identity(node), ...tracked };
      case ACTION.query:
        return node && { ...this.projection.read(node, action.QueryInfo ?? {}), ...tracked };
      case ACTION.queryAsJson:
        return node && camelCased(this.projection.read(node, action.QueryInfo ?? {}));
      case ACTION.method:
        return this.method(action, node, batch);
      case ACTION.setProperty:
        this.set(node, action.Name, batch.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(node, name, value);
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new NotOffered(`actions of type ${action.ActionType}`);
    }
  }

  private method(action: Action, node: HostNode | null, batch: Batch): unknown {
    if (action.Name === "_RemoveReference") {
      this.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    // Methods of a null object do nothing: the client calls `delete()` on one without asking.
    if (node === null) return { _IsNull: true };
    if (action.Name === "_KeepReference") {
      batch.kept.set(action.ObjectPathId, this.references.keep(node));
      return null;
    }
    const { name, member } = this.members.method(node, action.Name);
    return this.around.call(node, name, member, batch.arguments(action.ArgumentInfo)) ?? null;
  }

  private set(node: HostNode | null, name: string, value: unknown): void {
    if (node === null) throw new HostError("InvalidObjectPath", `setting ${name} of a null object`);
    const { name: found, member } = this.members.property(node, name, "set");
    if (!("get" in member) || member.set === undefined) throw new HostError("InvalidArgument", `${node.kind}.${found} cannot be set`);
    this.options.onUse({ name: `${node.kind}.${found}`, member, value });
    member.set(node.target, value);
  }
}
