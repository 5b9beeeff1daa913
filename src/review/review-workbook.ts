import { CellNames } from "../articulation/cell-names";
import { relate } from "../articulation/relate";
import { planRecalculation } from "../changes/plan-recalculation";
import { runChecks } from "../checks/run-checks";
import { diagnose } from "../diagnosis/diagnose";
import type { Finding } from "../diagnosis/finding";
import type { Form } from "../recognition/form";
import { recognizeWorkbook } from "../recognition/recognize-workbook";
import type { CheckedRelation } from "../relations/checked-relation";
import type { Relation } from "../relations/relation";
import { evaluate, type CellLookup } from "../relations/evaluate";
import { cellAt, type Sheet, type WorkbookContent } from "../sheet/sheet";
import type { NotChecked, Review } from "./review";

export interface ReviewOptions {
  /** Changes of a recalculation are formulas instead of values. */
  readonly formulas?: boolean;
}

function inWorkbookOrder(findings: readonly Finding[], forms: readonly Form[], sheets: readonly Sheet[]): Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = ({ cell }: Finding) => (order.get(cell.sheet) ?? sheets.length) * 2 ** 30 + cell.row * 2 ** 14 + cell.column;
  return [...findings].sort((a, b) => place(a) - place(b) || a.form - b.form);
}

/** A workbook read, recognized, checked, diagnosed, and its recalculation planned. */
export function review(content: WorkbookContent, options: ReviewOptions = {}): Review {
  const { sheets, unread } = content;
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const cells: CellLookup = (reference) => {
    const sheet = byName.get(reference.sheet);
    return sheet ? cellAt(sheet, reference) : null;
  };
  const sheetOf = (form: Form) => byName.get(form.sheet);
  const forms = recognizeWorkbook(sheets);
  const { relations, unchecked } = relate(forms, sheetOf, cells);
  const checked: CheckedRelation[] = [];
  // Derived totals of blank cells say nothing yet, but a recalculation may fill what they add up.
  const silent: Relation[] = [];
  for (const relation of relations) {
    const verdict = evaluate(relation, cells);
    if (verdict) checked.push({ relation, verdict });
    else if (relation.derived) silent.push(relation);
  }
  const names = new CellNames(forms);
  const nameOf = names.nameOf.bind(names);
  const broken = diagnose({ forms, checked, cells, nameOf });
  const others = runChecks({ forms, cells, sheetOf, checked });
  const recalculation = planRecalculation({ forms, checked, silent, findings: broken, cells, nameOf, formulas: options.formulas ?? false });
  const recognized = new Set(forms.map(({ sheet }) => sheet));
  const notChecked: NotChecked[] = [
    ...checked.flatMap(({ relation, verdict }) =>
      verdict.code === "notChecked" && verdict.reason
        ? [{ code: verdict.reason, forms: relation.forms, cell: relation.target.cell, name: relation.name, relation: relation.id }]
        : [],
    ),
    ...unchecked.map(({ rule, forms: of, code }) => ({ code, forms: of, rule })),
  ];
  return {
    forms,
    relations: checked,
    findings: inWorkbookOrder([...broken, ...others], forms, sheets),
    notChecked,
    ...recalculation,
    unrecognized: sheets.map(({ name }) => name).filter((name) => !recognized.has(name)),
    unread,
  };
}
