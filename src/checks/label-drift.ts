import { matchProjects } from "../articulation/evaluation/target-ties";
import { pairIndicators } from "../articulation/evaluation/indicator-ties";
import type { Form, FormPanel, FormRow } from "../recognition/form";
import { labelStem, normalizeLabel } from "../sheet/label";
import type { CheckContext } from "./check-context";
import type { LabelDriftFinding } from "./check-finding";
import { subjectOf } from "./subject";

const CODE_BASIS = "同一科目编码在各表中应同名";
const INDICATOR_BASIS = "自评表与指标体系的指标名称应一致";
const PROJECT_BASIS = "绩效目标申报表与部门预算明细的项目名称应一致";

interface Named {
  readonly form: Form;
  readonly formIndex: number;
  readonly panel: FormPanel;
  readonly row: FormRow;
}

function place({ form, row }: Named) {
  return { sheet: form.sheet, ...row.labelCell };
}

function drift(here: Named, there: Named, basis: string): LabelDriftFinding {
  return {
    code: "label-drift", severity: "info", cell: place(here), form: here.formIndex, basis, subject: subjectOf(here.form, here.panel, here.row),
    label: here.row.label, otherLabel: there.row.label, other: place(there),
  };
}

/** One code under two names in different tables of the workbook; the first name met counts. */
function codeNames({ forms }: CheckContext): LabelDriftFinding[] {
  const first = new Map<string, Named>();
  const findings: LabelDriftFinding[] = [];
  forms.forEach((form, formIndex) => {
    for (const panel of form.kind === "budget-detail" || form.kind === "budget-transfer" ? [] : form.panels) {
      for (const row of panel.rows) {
        if (row.code === undefined || row.label === "") continue;
        const named = { form, formIndex, panel, row };
        const known = first.get(row.code);
        if (!known) first.set(row.code, named);
        else if (known.form !== form && known.row.label !== row.label && labelStem(normalizeLabel(known.row.label)) !== labelStem(normalizeLabel(row.label))) {
          findings.push(drift(named, known, CODE_BASIS));
        }
      }
    }
  });
  return findings;
}

/** Indicators whose points tie but whose names differ between the form and its indicator system. */
function indicatorNames({ forms }: CheckContext): LabelDriftFinding[] {
  const pair = pairIndicators(forms);
  if (!pair) return [];
  const { evaluation, system, rows } = pair;
  return rows
    .filter((row) => labelStem(normalizeLabel(row.evaluation.label)) !== labelStem(normalizeLabel(row.system.label)))
    .map((row) =>
      drift(
        { form: evaluation.form, formIndex: evaluation.index, panel: evaluation.panel, row: row.evaluation },
        { form: system.form, formIndex: system.index, panel: system.panel, row: row.system },
        INDICATOR_BASIS,
      ),
    );
}

/** Declared projects that the detailed budget knows under a name of another wording. */
function projectNames({ forms, sheetOf, cells }: CheckContext): LabelDriftFinding[] {
  const found = matchProjects(forms, sheetOf);
  if (!found) return [];
  const { detail, matched } = found;
  return matched.flatMap(({ declared, item, name }) => {
    const cell = declared.form.fields["project"];
    const column = detail.form.labels["itemName"];
    if (name === item.name || !cell || column === undefined) return [];
    const other = { sheet: detail.form.sheet, row: item.row.row, column };
    const written = cells(other)?.value;
    return [
      {
        code: "label-drift" as const, severity: "info" as const, cell: { sheet: declared.form.sheet, ...cell },
        form: declared.index, basis: PROJECT_BASIS, subject: `${declared.form.key}/project`,
        label: name, otherLabel: typeof written === "string" ? written.trim() : item.name, other,
      },
    ];
  });
}

export function labelDrifts(context: CheckContext): LabelDriftFinding[] {
  return [...codeNames(context), ...indicatorNames(context), ...projectNames(context)];
}
