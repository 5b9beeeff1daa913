import { beforeAll, describe, expect, test } from "vitest";
import { loadClient } from "./client/load-client";
import { declaredClasses } from "./declared-members";
import { ExcelHost } from "./excel-host";
import { KINDS } from "./kinds/registry";
import type { Member } from "./protocol/object-kind";

interface ClientMetadata {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

const names = Object.keys(KINDS);
const declared = declaredClasses();

beforeAll(async () => loadClient(new ExcelHost()));

const prototypeOf = (kind: string): (ClientMetadata & object) | undefined =>
  (Excel as unknown as Record<string, { prototype: ClientMetadata & object } | undefined>)[kind]?.prototype;

const membersOf = (kind: string): [string, Member<object>][] => Object.entries(KINDS[kind]!.members);

/** The client's own source of a member. */
function clientSource(kind: string, member: string): string {
  const descriptor: { readonly get?: unknown; readonly value?: unknown } = Object.getOwnPropertyDescriptor(prototypeOf(kind), member) ?? {};
  const source = descriptor.get ?? descriptor.value;
  return typeof source === "function" ? Function.prototype.toString.call(source) : "";
}

/** The version that the client itself asks for before it uses a member. */
function clientVersion(kind: string, member: string): string | null {
  const source = clientSource(kind, member);
  return /_throwIfApiNotSupported\("[^"]+", _defaultApiSetName, "([\d.]+)"/.exec(source)?.[1] ?? null;
}

/** What the client's own description of a class says against an entry of our table. */
function clientObjections(kind: string, name: string, member: Member<object>): string[] {
  const prototype = prototypeOf(kind) ?? {};
  const scalars = prototype._scalarPropertyNames ?? [];
  const index = scalars.indexOf(name);
  if ("get" in member) {
    if (index < 0) return ["is no property of the client"];
    const wire = prototype._scalarPropertyOriginalNames?.[index] ?? "";
    const updateable = prototype._scalarPropertyUpdateable?.[index] ?? false;
    return [
      ...(wire.toLowerCase() === name.toLowerCase() && wire.charAt(0) === name.charAt(0).toUpperCase() ? [] : [`is ${wire} on the wire`]),
      ...(updateable === (member.set !== undefined) ? [] : [`can ${updateable ? "" : "not "}be set in the client`]),
    ];
  }
  if ("to" in member) {
    const isProperty = Object.getOwnPropertyDescriptor(prototype, name)?.get !== undefined && index < 0;
    return isProperty ? [] : ["is no object of the client"];
  }
  if ("registers" in member) {
    return [member.registers, member.registers.replace("_Register", "_Unregister")].filter((method) => !(method in prototype)).map((method) => `${method} is missing in the client`);
  }
  return typeof Object.getOwnPropertyDescriptor(prototype, name)?.value === "function" ? [] : ["is no method of the client"];
}

/** What the published types say against it. Members with an underscore are the client's own and not published. */
function typeObjections(kind: string, name: string, member: Member<object>): string[] {
  if (name.startsWith("_")) return [];
  const known = declared.get(kind)?.get(name);
  if (known === undefined) return ["is not in @types/office-js"];
  const objections = known.since === member.since ? [] : [`came with ${String(known.since)}, not ${member.since}`];
  if (known.kind !== ("call" in member ? "method" : "property")) objections.push(`is a ${known.kind}`);
  if ("get" in member) {
    if (known.isReadonly !== (member.set === undefined)) objections.push(known.isReadonly ? "is read-only" : "can be set");
    if (known.setSince !== (member.setSince ?? null)) objections.push(`can be set since ${String(known.setSince)}`);
  }
  return objections;
}

describe("what the host offers is what Excel has", () => {
  test.each(names)("%s is a class of the client and of the types", (kind) => {
    expect(prototypeOf(kind)).toBeDefined();
    // The client has Runtime's class on its root object; every other class is published under its name.
    expect(declared.has(kind)).toBe(true);
  });

  test.each(names)("%s: every member, as the client describes it", (kind) => {
    const objections = membersOf(kind).flatMap(([name, member]) => clientObjections(kind, name, member).map((objection) => `${name} ${objection}`));
    expect(objections).toEqual([]);
  });

  test.each(names)("%s: every member, with the requirement set of the types", (kind) => {
    const objections = membersOf(kind).flatMap(([name, member]) => typeObjections(kind, name, member).map((objection) => `${name} ${objection}`));
    expect(objections).toEqual([]);
  });

  test("objects and methods have the name on the wire that the host answers to", () => {
    const renamed = names.flatMap((kind) =>
      membersOf(kind).flatMap(([name, member]) => {
        if ("get" in member || "registers" in member) return [];
        // Indexers have no name; what the client composes itself is named in functions of its own.
        const source = clientSource(kind, name);
        const isNamed = new RegExp(`"${name}"`, "i").test(source) || source.includes("_createIndexerObject") || source.includes("_CC.");
        return isNamed ? [] : [`${kind}.${name}`];
      }),
    );
    expect(renamed).toEqual([]);
  });

  test("no member is offered before the client asks for it", () => {
    const early = names.flatMap((kind) =>
      membersOf(kind).flatMap(([name, { since }]) => {
        const client = clientVersion(kind, name);
        const later = client !== null && Number(client.split(".")[1]) > Number(since.split(".")[1]);
        return later ? [`${kind}.${name}: ${client} in the client, ${since} here`] : [];
      }),
    );
    // Below 1.3 the client composes this one of older members.
    expect(early).toEqual(["Range.getResizedRange: 1.3 in the client, 1.2 here"]);
  });
});
