import type { CheckedRelation } from "../../src/relations/checked-relation";
import { evaluate, type CellLookup } from "../../src/relations/evaluate";
import type { Naming, Operand, OperandRole, Reading, Relation, RelationKind } from "../../src/relations/relation";
import { decimal, parseDecimal, type Decimal } from "../../src/number/decimal";
import { addressToText, parseAddress, type CellReference } from "../../src/sheet/address";
import type { Cell, CellValue } from "../../src/sheet/cell";
import type { FormKind } from "../../src/forms/form-kind";
import type { Form, FormRow } from "../../src/recognition/form";
import type { MoneyUnit } from "../../src/sheet/unit";
import { diagnose } from "../../src/diagnosis/diagnose";
import type { RelationFinding } from "../../src/diagnosis/finding";

/** A number, a text, nothing, or a whole cell. */
export type Entry = CellValue | Cell;
/** Cells by address: `{ C7: 8901652.46 }`; on another sheet `{ "执行!D6": 810.84 }`. */
export type Entries = Readonly<Record<string, Entry>>;

export const HOME = "表";

export function ref(text: string): CellReference {
  const [address = "", sheet = HOME] = text.split("!").reverse();
  const found = parseAddress(address);
  if (!found) throw new Error(text);
  return { sheet, ...found };
}

function isCell(entry: Entry): entry is Cell {
  return typeof entry === "object" && entry !== null && "format" in entry;
}

/** Numbers are shown with the format given for the whole table. */
export function lookup(entries: Entries, format = "#,##0.00"): CellLookup {
  const cells = new Map(Object.entries(entries).map(([address, entry]) => {
    const { sheet, row, column } = ref(address);
    return [`${sheet}!${addressToText({ row, column })}`, isCell(entry) ? entry : { value: entry, format }] as const;
  }));
  return (cell) => cells.get(`${cell.sheet}!${addressToText(cell)}`) ?? null;
}

export interface Given {
  readonly kind?: RelationKind;
  readonly decimals?: number;
  /** The default: 元 with two decimals. */
  readonly exact?: boolean;
  readonly derived?: boolean;
  readonly forms?: readonly number[];
  readonly reading?: Reading;
  readonly operandReading?: Reading;
  readonly constant?: Decimal;
  readonly mayBeCut?: boolean;
  readonly unknownParts?: boolean;
}

const number = (text: string): Decimal => parseDecimal(text) ?? decimal(0);

/** `tie("C7", "C4 C5 -C6 0.0001*D5")`. */
export function tie(target: string, operands: string, given: Given = {}): Relation {
  const { kind = "sum", decimals = 2, exact = true, derived = kind !== "equality" && kind !== "cap", forms = [0], constant } = given;
  const term = (text: string, reading: Reading) => ({ cell: ref(text), reading, decimals, exact });
  const roles: Partial<Record<RelationKind, OperandRole[]>> = {
    ratio: ["numerator", "denominator"], score: ["numerator", "denominator", "points", "other"], cap: ["points"],
  };
  const parts: Operand[] = operands.split(" ").filter((part) => part !== "").map((part, index) => {
    const match = /^(-?)(?:([\d.]+)\*)?(.+)$/.exec(part);
    const [, minus = "", factor = "1", cell = ""] = match ?? [];
    const role = roles[kind]?.[index] ?? "addend";
    return { ...term(cell, role === "other" ? "rate" : given.operandReading ?? "amount"), role, factor: number(minus + factor) };
  });
  return {
    id: `${kind}:${target}=${operands}`, kind, forms, derived, operands: parts, basis: "测试",
    target: term(target, given.reading ?? (kind === "ratio" ? "rate" : "amount")), name: nameOf(ref(target)),
    ...(constant ? { constant } : {}), ...(given.mayBeCut ? { mayBeCut: true } : {}), ...(given.unknownParts ? { unknownParts: true } : {}),
  };
}

export function check(relations: readonly Relation[], cells: CellLookup): CheckedRelation[] {
  return relations.flatMap((relation) => {
    const verdict = evaluate(relation, cells);
    return verdict ? [{ relation, verdict }] : [];
  });
}

/** Names cells by their row number and column letter. */
export function nameOf({ row, column, sheet }: CellReference): Naming {
  return { row: `${sheet}第${String(row + 1)}行`, column: addressToText({ row: 0, column }).slice(0, -1) };
}

export interface FormGiven {
  readonly kind?: FormKind;
  readonly unit?: MoneyUnit | null;
  readonly rows?: readonly Omit<FormRow, "key">[];
  readonly columns?: string;
}

/** A form over the whole of a sheet, with one panel. */
export function form(sheet: string, { kind = "generic", unit = "元", rows = [], columns = "" }: FormGiven = {}): Form {
  return {
    kind, key: kind, sheet, unit, template: "", labels: {}, formulas: [], title: null, confidence: 1, evidence: [], fields: {}, notes: [], structure: [], isCut: false,
    range: { top: 0, left: 0, bottom: 9999, right: 99 },
    panels: [{
      role: "main", headerTop: 0, headerBottom: 0, bottom: 9999, rows: rows.map((row) => ({ ...row, key: row.label })),
      columns: [...columns].map((letter) => {
        const { column } = ref(`${letter}1`);
        return { role: letter, column, path: [letter], header: { row: 0, column }, decimals: 2 };
      }),
    }],
  };
}

export interface Diagnosed {
  readonly findings: readonly RelationFinding[];
  readonly checked: readonly CheckedRelation[];
}

export function diagnosed(relations: readonly Relation[], cells: CellLookup, forms: readonly Form[] = [form(HOME)], names = nameOf): Diagnosed {
  const checked = check(relations, cells);
  return { checked, findings: diagnose({ forms, checked, cells, nameOf: names }) };
}

/** The findings as short texts: `sum-broken C7 suspect C4 digit-typed [C4: 1.00 → 2.00]`. */
export function brief(finding: RelationFinding): string {
  const place = (cell: CellReference) => (cell.sheet === HOME ? "" : `${cell.sheet}!`) + addressToText(cell);
  const fixes = finding.fixes.map(({ cell, before, after, formula }) => `${place(cell)}: ${before} → ${after}${formula === undefined ? "" : ` =${formula}`}`);
  return [
    finding.code, place(finding.cell), ...(finding.suspect ? ["suspect", place(finding.suspect)] : []), finding.cause?.code,
    ...(fixes.length > 0 ? [`[${fixes.join("; ")}]`] : []), ...(finding.consequenceOf === undefined ? [] : [`under ${finding.consequenceOf}`]),
  ].join(" ");
}
