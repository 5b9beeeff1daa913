import type { CheckFinding } from "../checks/check-finding";
import { addressList } from "../locales/address-text";
import type { Locale } from "../locales/locale";
import type { CellReference } from "../sheet/address";

export type AlikeFindings = readonly [CheckFinding, ...CheckFinding[]];

function cellToFill(finding: CheckFinding): CellReference {
  return finding.code === "missing-reason" ? finding.reasonCell : finding.cell;
}

/** Where something is to be done about many findings of one check on one sheet. */
export function alikePlaces(findings: AlikeFindings, { listSeparator }: Locale): string {
  return addressList(findings.map(cellToFill), findings[0].cell.sheet, listSeparator);
}

/** The rules behind them, each once. */
export function alikeBases(findings: AlikeFindings): string[] {
  return [...new Set(findings.map(({ basis }) => basis))].filter((basis) => basis !== "");
}
