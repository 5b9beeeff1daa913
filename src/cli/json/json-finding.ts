import type { Fix } from "../../checks/check-finding";
import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import type { Locale } from "../../locales/locale";
import { findingMessage } from "../../locales/message";
import type { Acceptance } from "../../review/acceptance";
import type { JsonFinding, JsonFix } from "../json-schema";
import { decimalProperty, jsonCell, jsonOperand } from "./json-cell";

function jsonFix({ cell, before, after, formula }: Fix): JsonFix {
  return { ...jsonCell(cell), before, after, ...(formula === undefined ? {} : { formula }) };
}

function correction(fixes: readonly Fix[]): Pick<JsonFinding, "fix"> {
  const [only] = fixes;
  return only && fixes.length === 1 ? { fix: jsonFix(only) } : {};
}

function corrections(fixes: readonly Fix[]): Pick<JsonFinding, "fixes"> {
  return fixes.length > 1 ? { fixes: fixes.map(jsonFix) } : {};
}

function accepted(acceptance: Acceptance | undefined): Pick<JsonFinding, "accepted"> {
  return acceptance ? { accepted: { explanation: acceptance.explanation, time: acceptance.time } } : {};
}

/** A finding for other programs. Keys stand in the order of the contract. */
export function jsonFinding(finding: Finding, acceptance: Acceptance | undefined, locale: Locale): JsonFinding {
  const { code, severity, cell, basis } = finding;
  const message = findingMessage(finding, locale);
  const fixes = "fixes" in finding ? finding.fixes : [];
  if (!isRelationFinding(finding)) {
    return {
      code, severity, ...jsonCell(cell), operands: [], ...correction(fixes), basis, message, ...corrections(fixes),
      ...accepted(acceptance),
    };
  }
  const { verdict, suspect, cause } = finding;
  return {
    code, severity, relation: finding.relation, ...jsonCell(cell),
    operands: finding.operands.filter(({ value }) => value !== null).map(({ operand }) => jsonOperand(operand)),
    ...decimalProperty("expected", verdict.expected),
    ...decimalProperty("actual", verdict.actual),
    ...decimalProperty("difference", verdict.difference),
    ...(suspect ? { suspect: jsonCell(suspect) } : {}),
    ...(cause ? { cause: {
      code: cause.code,
      ...(cause.label === undefined ? {} : { label: cause.label }),
      ...(cause.cells ? { cells: cause.cells.map(jsonCell) } : {}),
    } } : {}),
    ...correction(fixes), basis, message, ...corrections(fixes),
    ...(finding.consequenceOf === undefined ? {} : { consequenceOf: finding.consequenceOf }),
    ...accepted(acceptance),
  };
}
