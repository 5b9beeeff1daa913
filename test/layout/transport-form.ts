import type { Form, FormPanel } from "../../src/recognition/form";
import type { CellAddress } from "../../src/sheet/address";
import type { Step } from "./laid-out";

/** The form as it must be recognized after its cells went where `step` says. */
export function transportForm(form: Form, step: Step): Form {
  const move = ({ row, column }: CellAddress): CellAddress => {
    const moved = step({ sheet: form.sheet, row, column });
    return { row: moved.row, column: moved.column };
  };
  const { top, left, bottom, right } = form.range;
  const start = move({ row: top, column: left });
  const end = move({ row: bottom, column: right });
  return {
    ...form,
    sheet: step({ sheet: form.sheet, row: top, column: left }).sheet,
    range: { top: start.row, left: start.column, bottom: Math.max(start.row, end.row), right: Math.max(start.column, end.column) },
    panels: form.panels.map((panel) => transportPanel(panel, move, left)),
    fields: Object.fromEntries(Object.entries(form.fields).map(([role, cell]) => [role, move(cell)])),
    evidence: form.evidence.map((evidence) => (evidence.cell ? { ...evidence, cell: move(evidence.cell) } : evidence)),
    notes: form.notes.map(move),
    structure: form.structure.map(move),
  };
}

function transportPanel(panel: FormPanel, move: (cell: CellAddress) => CellAddress, left: number): FormPanel {
  const rowAt = (row: number): number => move({ row, column: left }).row;
  const rows = panel.rows.map((row) => ({ ...row, row: move({ row: row.row, column: row.labelCell.column }).row, labelCell: move(row.labelCell) }));
  return {
    ...panel,
    ...(panel.groups ? { groups: panel.groups.map((group) => ({ ...group, cell: move(group.cell) })) } : {}),
    headerTop: rowAt(panel.headerTop),
    headerBottom: rowAt(panel.headerBottom),
    bottom: Math.max(rowAt(panel.bottom), ...rows.map(({ row }) => row)),
    rows,
    columns: panel.columns.map((column) => ({
      ...column,
      column: move({ row: column.header.row, column: column.column }).column,
      header: move(column.header),
    })),
  };
}
