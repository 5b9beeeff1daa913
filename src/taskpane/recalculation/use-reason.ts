import { useMemo } from "react";
import type { Change } from "../../changes/change";
import { isRelationFinding, type Finding, type RelationFinding } from "../../diagnosis/finding";
import { changeArithmetic } from "../../locales/change-arithmetic";
import { referenceKey } from "../../sheet/address";
import { useLocale } from "../pane-context";
import { isPercent } from "./is-decimals-only";

/** Why a cell gets its new value: the division or sum in figures where they are at hand, else the rule in words. */
export function useReason(changes: readonly Change[], findings: readonly Finding[]): (change: Change) => string {
  const locale = useLocale();
  return useMemo(() => {
    const texts = { ...locale.pane.recalculation, working: locale.scoring.working };
    const byRelation = new Map<string, RelationFinding>();
    for (const finding of findings) if (isRelationFinding(finding)) byRelation.set(finding.relation, finding);
    const planned = new Map(changes.map((change) => [referenceKey(change.cell), change]));
    return (change) => {
      const { before, after, code, relation } = change;
      if (after.value === null) return locale.changeReason(code) + texts.emptyingIsYours;
      const finding = relation === undefined ? undefined : byRelation.get(relation);
      const reason = changeArithmetic(finding, planned, texts) ?? locale.changeReason(code);
      const isRestored = before.value !== null && before.value !== "" && !isPercent(before) && isPercent(after);
      return isRestored ? reason + texts.percentRestored : reason;
    };
  }, [locale, changes, findings]);
}
