/** What a call did that tests count: which sort of content it wrote. */
export type WriteKind = "values" | "formulas" | "formats" | "marks" | "settings" | "structure" | "protection";

interface MemberTraits {
  /** The first version of the requirement set ExcelApi that has the member. */
  readonly since: string;
  readonly writes?: WriteKind;
  /** Using it (for a property: setting it) empties the user's undo stack. */
  readonly undo?: "cleared";
}

export interface Property<Target> extends MemberTraits {
  readonly get: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
  /** Where setting came later than reading. */
  readonly setSince?: string;
}

export interface Navigation<Target> extends MemberTraits {
  readonly to: (target: Target) => HostNode | null;
}

export interface Method<Target> extends MemberTraits {
  /** A node or null (the null object) where the client expects an object; else a plain value. */
  readonly call: (target: Target, ...args: unknown[]) => unknown;
}

/** An event of the client; on the wire it is a pair of methods that count listeners. */
export interface EventMember<Target> extends MemberTraits {
  readonly registers: `_Register${string}`;
  readonly listen: (target: Target, step: 1 | -1) => void;
}

export type Member<Target> = Property<Target> | Navigation<Target> | Method<Target> | EventMember<Target>;
export type MemberTable<Target> = Readonly<Record<string, Member<Target>>>;

export interface ObjectKind<Target> {
  /** The name of the class in the client. */
  readonly name: string;
  readonly members: MemberTable<Target>;
  /** What instantiating returns beside the properties: `Id` decides how the client finds the object again. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  /** Collections answer a load with their items. */
  readonly items?: (target: Target) => readonly HostNode[];
}

/** The end of an object path: a thing in the workbook, seen as an object of the API. */
export interface HostNode {
  readonly kind: string;
  readonly target: object;
}

/** What the tables of all kinds come down to once their targets are out of sight. */
export type AnyKind = ObjectKind<object>;
export type KindRegistry = Readonly<Record<string, AnyKind>>;

export const isNode = (value: unknown): value is HostNode =>
  typeof value === "object" && value !== null && "kind" in value && "target" in value;
