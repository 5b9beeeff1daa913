import type { MemberIndex } from "./member-index";
import type { QueryInfo } from "./messages";
import type { HostNode } from "./object-kind";

/** Selected names as a tree: `format/fill/color` is three levels deep. */
class Selection extends Map<string, Selection> {}

const NOTHING = "$none";
const EVERYTHING = new Set(["*", "$all"]);

function selectionOf(query: QueryInfo): Selection {
  const root = new Selection();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)]) {
    let at = root;
    for (const part of path.split(/[/.]/)) {
      const next = at.get(part) ?? new Selection();
      at.set(part, next);
      at = next;
    }
  }
  return root;
}

const wireName = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** Answers a load: the selected properties of an object, or of the items of a collection. */
export class Projection {
  constructor(private readonly members: MemberIndex) {}

  read(node: HostNode, query: QueryInfo): Record<string, unknown> {
    return this.project(node, selectionOf(query), query);
  }

  identity(node: HostNode): Record<string, unknown> {
    return { ...this.members.kind(node).identity?.(node.target) };
  }

  private project(node: HostNode, selection: Selection, query: QueryInfo = {}): Record<string, unknown> {
    const items = this.members.kind(node).items?.(node.target);
    if (items !== undefined && !this.isAboutCollection(node, selection)) {
      const first = query.Skip ?? 0;
      const wanted = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
      return { _Items: wanted.map((item, index) => ({ ...this.project(item, selection), _Index: first + index })) };
    }
    const values = this.identity(node);
    const all = selection.size === 0 || [...selection.keys()].some((name) => EVERYTHING.has(name));
    if (all) for (const { name, member } of this.members.scalars(node)) values[wireName(name)] = member.get(node.target);
    for (const [name, deeper] of selection) {
      if (EVERYTHING.has(name) || name === NOTHING) continue;
      const found = this.members.property(node, name);
      values[wireName(found.name)] = this.value(found.member, node, deeper);
    }
    return values;
  }

  private value(member: ReturnType<MemberIndex["property"]>["member"], node: HostNode, deeper: Selection): unknown {
    if ("get" in member) return member.get(node.target);
    const next = member.to(node.target);
    return next === null ? null : this.project(next, deeper);
  }

  /** `count` of a border collection is loaded on the collection itself, everything else on the items. */
  private isAboutCollection(node: HostNode, selection: Selection): boolean {
    const own = new Set(this.members.scalars(node).map(({ name }) => name.toLowerCase()));
    return selection.size > 0 && [...selection.keys()].every((name) => own.has(name.toLowerCase()));
  }
}
