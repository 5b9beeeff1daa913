import { LEVEL_POINTS } from "../../forms/evaluation/indicator-block";
import type { FormColumn, FormRow, IndicatorGroup } from "../../recognition/form";
import type { Operand, Relation } from "../../relations/relation";
import { exactTerm, operand } from "../terms";
import { columnInRole, indicatorRelation, indicatorTerm, type Indicators } from "./indicator-context";

interface LevelColumns {
  readonly first?: FormColumn | undefined;
  readonly second?: FormColumn | undefined;
  readonly points: FormColumn;
}

/** The points of a group stand in its first row. */
function groupTerm(block: Indicators, column: FormColumn, { cell }: IndicatorGroup): Operand {
  return operand(exactTerm(block.form, { row: cell.row, column: column.column }));
}

function rowsOf({ panel }: Indicators, { rows }: IndicatorGroup): FormRow[] {
  return rows.flatMap((at) => panel.rows[at] ?? []).filter(({ role }) => role === undefined);
}

/** What makes up the points of a group: those of the second level where they stand, else those of the indicators. */
function parts(block: Indicators, group: IndicatorGroup, { second, points }: LevelColumns): Operand[] {
  const rows = rowsOf(block, group);
  const within = group.level === 1 && second
    ? (block.panel.groups ?? []).filter(({ level, rows: own }) => level === 2 && own.length > 0 && own.every((row) => group.rows.includes(row)))
    : [];
  const covered = new Set(within.flatMap((inner) => inner.rows));
  const isCovered = second !== undefined && within.length > 0 && group.rows.every((row) => covered.has(row));
  return isCovered ? within.map((inner) => groupTerm(block, second, inner)) : rows.map((row) => operand(indicatorTerm(block, points, row)));
}

function ofGroup(block: Indicators, group: IndicatorGroup, index: number, column: FormColumn, columns: LevelColumns): Relation[] {
  const first = rowsOf(block, group)[0];
  if (!first) return [];
  const made = indicatorRelation(block, {
    kind: "weights", rule: "level-points", key: `${String(group.level)}/${group.label}#${String(index)}`,
    row: { ...first, label: group.label }, column, target: groupTerm(block, column, group), operands: parts(block, group, columns), derived: false,
  });
  const isLast = group.rows.includes(block.panel.rows.length - 1);
  // The last group of a form that was cut may go on below.
  return [block.form.isCut && isLast ? { ...made, mayBeCut: true } : made];
}

/** G1 where every level has points in a column of its own: those of a level are the total of those below it. */
export function levelPointsRelations(block: Indicators, points: FormColumn): Relation[] {
  const { panel } = block;
  const columns = { first: columnInRole(panel, LEVEL_POINTS.level1), second: columnInRole(panel, LEVEL_POINTS.level2), points };
  const groups = panel.groups ?? [];
  const relations = groups.flatMap((group, index) => {
    const column = group.level === 1 ? columns.first : columns.second;
    return column ? ofGroup(block, group, index, column, columns) : [];
  });
  const total = panel.rows.find(({ role }) => role === "total");
  const { first } = columns;
  const outer = groups.filter(({ level }) => level === 1);
  if (!total || !first || outer.length === 0) return relations;
  const whole = indicatorRelation(block, {
    kind: "weights", rule: "level-points", key: "total", row: total, column: first, target: indicatorTerm(block, first, total),
    operands: outer.map((group) => groupTerm(block, first, group)), derived: false,
  });
  return [...relations, { ...whole, isOptional: true }];
}
