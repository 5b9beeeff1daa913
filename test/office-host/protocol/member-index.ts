import { isAtLeast } from "./api-level";
import { HostError, NotOffered } from "./host-error";
import type { AnyKind, HostNode, KindRegistry, Member, Method, Navigation, Property } from "./object-kind";

type WireMember = Property<object> | Navigation<object> | Method<object>;

export interface Found<Shape> {
  readonly name: string;
  readonly member: Shape;
}

/** Events become the two methods that the client calls for them. */
function onTheWire(name: string, member: Member<object>): [string, WireMember][] {
  if (!("registers" in member)) return [[name, member]];
  const { since, registers, listen } = member;
  return [
    [registers, { since, call: (target) => listen(target, 1) }],
    [registers.replace("_Register", "_Unregister"), { since, call: (target) => listen(target, -1) }],
  ];
}

/** Finds members of a kind by their name in any case, and refuses what the declared level does not have. */
export class MemberIndex {
  private readonly byKind = new Map<string, Map<string, Found<WireMember>>>();

  constructor(
    private readonly kinds: KindRegistry,
    private readonly level: string,
  ) {}

  kind(node: HostNode): AnyKind {
    const kind = this.kinds[node.kind];
    if (kind === undefined) throw new NotOffered(`the class ${node.kind}`);
    return kind;
  }

  /** A property or navigation property; setting may need a higher level than reading. */
  property(node: HostNode, name: string, use: "get" | "set" = "get"): Found<Property<object> | Navigation<object>> {
    const { name: found, member } = this.find(node, name);
    if ("call" in member) throw new NotOffered(`${node.kind}.${name} as a property`);
    const since = use === "set" && "get" in member ? (member.setSince ?? member.since) : member.since;
    this.require(node, found, since);
    return { name: found, member };
  }

  method(node: HostNode, name: string): Found<Method<object>> {
    const { name: found, member } = this.find(node, name);
    if (!("call" in member)) throw new NotOffered(`${node.kind}.${name} as a method`);
    this.require(node, found, member.since);
    return { name: found, member };
  }

  /** All plain properties that the level has: what a load without names brings. */
  scalars(node: HostNode): Found<Property<object>>[] {
    const found: Found<Property<object>>[] = [];
    for (const { name, member } of this.index(node).values()) {
      if ("get" in member && isAtLeast(this.level, member.since)) found.push({ name, member });
    }
    return found;
  }

  private find(node: HostNode, name: string): Found<WireMember> {
    const found = this.index(node).get(name.toLowerCase());
    // Methods come in capitals from the client; programmers know them in small letters.
    if (found === undefined) throw new NotOffered(`${node.kind}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    return found;
  }

  private require(node: HostNode, name: string, since: string): void {
    if (isAtLeast(this.level, since)) return;
    throw new HostError("ApiNotFound", `${node.kind}.${name} needs ExcelApi ${since}, declared is ${this.level}`);
  }

  private index(node: HostNode): Map<string, Found<WireMember>> {
    let index = this.byKind.get(node.kind);
    if (index === undefined) {
      index = new Map();
      for (const [name, member] of Object.entries(this.kind(node).members)) {
        for (const [wireName, wireMember] of onTheWire(name, member)) index.set(wireName.toLowerCase(), { name: wireName, member: wireMember });
      }
      this.byKind.set(node.kind, index);
    }
    return index;
  }
}
