import type { Fix, Severity } from "../../src/checks/check-finding";
import type { Cause, OperandFigure, RelationFinding } from "../../src/diagnosis/finding";
import { parseDecimal, type Decimal } from "../../src/number/decimal";
import type { OperandRole, Reading, RelationKind, Term } from "../../src/relations/relation";
import type { NotCheckedCode, VerdictCode } from "../../src/relations/verdict";
import { parseAddress, type CellReference } from "../../src/sheet/address";
import type { MoneyUnit } from "../../src/sheet/unit";

/** `C7`, or `表3!C7` on another sheet. */
export function at(text: string, home = "表"): CellReference {
  const [sheet, address] = text.includes("!") ? (text.split("!") as [string, string]) : [home, text];
  const place = parseAddress(address);
  if (!place) throw new Error(`not an address: ${text}`);
  return { sheet, ...place };
}

export function d(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`not a decimal: ${text}`);
  return value;
}

export interface OperandInput {
  readonly cell: string;
  readonly value: string | null;
  readonly row?: string;
  readonly column?: string;
  readonly role?: OperandRole;
  readonly factor?: string;
  readonly decimals?: number;
}

export interface FindingInput {
  readonly kind?: RelationKind;
  readonly verdict?: Exclude<VerdictCode, "holds" | "notChecked">;
  readonly severity?: Severity;
  readonly sheet?: string;
  readonly cell?: string;
  readonly row?: string;
  readonly column?: string;
  readonly operands?: readonly OperandInput[];
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly tolerance?: string;
  readonly reason?: NotCheckedCode;
  readonly decimals?: number;
  readonly reading?: Reading;
  readonly unit?: MoneyUnit | null;
  readonly cause?: Cause;
  readonly suspect?: string;
  readonly fixes?: readonly Fix[];
  readonly constant?: string;
  readonly relation?: string;
  readonly consequenceOf?: string;
  readonly form?: number;
  readonly basis?: string;
}

function operandFigure(input: OperandInput, sheet: string): OperandFigure {
  const { cell, value, row = "", column = "", role = "addend", factor = "1", decimals = 2 } = input;
  return {
    operand: { cell: at(cell, sheet), reading: "amount", decimals, exact: true, role, factor: d(factor) },
    name: { row, column },
    value: value === null ? null : d(value),
  };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

/** A finding of a relation with ordinary values where the test has no opinion. */
export function relationFinding(input: FindingInput): RelationFinding {
  const {
    kind = "sum", verdict = "broken", sheet = "表", cell = "C7", row = "合计", column = "决算数", operands = [],
    decimals = 2, reading = "amount", form = 0, basis = "本表",
  } = input;
  const target: Term = { cell: at(cell, sheet), reading, decimals, exact: true };
  const numbers = {
    ...optional("expected", input.expected === undefined ? undefined : d(input.expected)),
    ...optional("actual", input.actual === undefined ? undefined : d(input.actual)),
    ...optional("tolerance", input.tolerance === undefined ? undefined : d(input.tolerance)),
    ...optional("difference", input.difference === undefined ? undefined : d(input.difference)),
    ...optional("reason", input.reason),
  };
  const usual: Severity = verdict === "broken" ? "error" : verdict === "tail" ? "info" : "warning";
  return {
    code: `${kind}-${verdict}`, kind, severity: input.severity ?? usual, cell: target.cell, form, basis,
    relation: input.relation ?? `${kind}:${sheet}:${cell}`, name: { row, column }, target,
    operands: operands.map((operand) => operandFigure(operand, sheet)),
    stored: [numbers.actual ?? null, ...operands.map(({ value }) => (value === null ? null : d(value)))],
    verdict: { code: verdict, ...numbers }, unit: input.unit ?? null, fixes: input.fixes ?? [],
    ...optional("constant", input.constant === undefined ? undefined : d(input.constant)),
    ...optional("cause", input.cause),
    ...optional("suspect", input.suspect === undefined ? undefined : at(input.suspect, sheet)),
    ...optional("consequenceOf", input.consequenceOf),
  };
}

