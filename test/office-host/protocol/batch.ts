import { NotOffered, HostError } from "./host-error";
import type { MemberIndex } from "./member-index";
import { PATH } from "./messages";
import type { ArgumentInfo, ObjectPath, RequestMessage } from "./messages";
import { isNode } from "./object-kind";
import type { HostNode, Method } from "./object-kind";
import type { References } from "./references";

export type MethodCall = (node: HostNode, name: string, method: Method<object>, args: readonly unknown[]) => unknown;

export interface Surroundings {
  readonly root: () => HostNode;
  /** Objects that the client makes by the name of a service. */
  readonly services: Readonly<Record<string, HostNode>>;
  readonly members: MemberIndex;
  readonly references: References;
  readonly call: MethodCall;
}

/** The object paths of one batch. Each is walked once; null stands for the null object. */
export class Batch {
  private readonly resolved = new Map<number, HostNode | null>();
  /** Reference ids given out in this batch, by path. */
  readonly kept = new Map<number, string>();

  constructor(
    private readonly request: RequestMessage,
    private readonly around: Surroundings,
  ) {}

  resolve(id: number): HostNode | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `path ${id}`);
    const node = this.walk(path);
    this.resolved.set(id, node);
    return node;
  }

  /** Plain values as they came; objects as their targets; what the client left out is undefined. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference)?.target;
    if (Array.isArray(reference) && Array.isArray(value)) return value.map((item, index) => this.argument(item, reference[index]));
    return value ?? undefined;
  }

  private walk(path: ObjectPath): HostNode | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.around.root();
      case PATH.reference:
        return this.around.references.get(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.newObject:
        return this.service(path.Name);
      case PATH.method:
      case PATH.indexer:
      case PATH.property:
        return this.fromParent(path);
      default:
        throw new NotOffered(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): HostNode {
    const service = this.around.services[name];
    if (service === undefined) throw new NotOffered(`the service ${name}`);
    return service;
  }

  private fromParent(path: ObjectPath): HostNode | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) {
      const { name, member } = this.around.members.property(parent, path.Name);
      if ("get" in member) throw new NotOffered(`${parent.kind}.${name} as an object`);
      return member.to(parent.target);
    }
    const { name, member } = this.around.members.method(parent, path.ObjectPathType === PATH.indexer ? "getItem" : path.Name);
    const result = this.around.call(parent, name, member, this.arguments(path.ArgumentInfo));
    if (result !== null && !isNode(result)) throw new NotOffered(`${parent.kind}.${name} as an object`);
    return result;
  }
}
