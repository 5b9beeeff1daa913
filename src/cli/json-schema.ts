import { z } from "zod";

/** Amounts and rates travel as decimal strings: JSON numbers would be read as binary floats. */
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const cell = z.object({
  /** The workbook, where it is another one than `file`. */
  file: z.string().optional(),
  sheet: z.string(),
  cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/),
});

const operand = cell.extend({
  role: z.enum(["addend", "numerator", "denominator", "points", "other"]),
  factor: decimal,
});

const form = z.object({
  kind: z.string(),
  sheet: z.string(),
  range: z.string(),
  unit: z.string().regex(/^(元|千元|万元|亿元)$/).nullable(),
  title: z.string().nullable(),
  confidence: z.number().min(0).max(1),
});

const relation = z.object({
  id: z.string(),
  kind: z.enum(["sum", "hierarchy", "ratio", "change", "equality", "cap", "weights", "score", "count", "average"]),
  forms: z.array(z.int()),
  target: cell,
  /** Those that hold something; blank ones add nothing. */
  operands: z.array(operand),
  verdict: z.enum(["holds", "tail", "unlikely", "truncated", "broken", "notChecked"]),
  expected: decimal.optional(),
  actual: decimal.optional(),
  basis: z.string(),
  /** A fixed addend of the expected value, such as 100 points in all. */
  constant: decimal.optional(),
});

const fix = cell.extend({ before: z.string(), after: z.string(), formula: z.string().optional() });

const finding = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  /** Absent for checks that are no relation. */
  relation: z.string().optional(),
  sheet: z.string(),
  cell: z.string(),
  operands: z.array(operand),
  expected: decimal.optional(),
  actual: decimal.optional(),
  difference: decimal.optional(),
  suspect: cell.optional(),
  cause: z.object({ code: z.string(), label: z.string().optional(), cells: z.array(cell).optional() }).optional(),
  /** Where one cell is to be corrected. */
  fix: fix.optional(),
  basis: z.string(),
  message: z.string(),
  /** Where several cells are to be corrected together. */
  fixes: z.array(fix).optional(),
  /** The relation whose finding explains this one. */
  consequenceOf: z.string().optional(),
  /** Somebody let it stand and wrote why; it, and what follows from it, does not count for the exit status. */
  accepted: z.object({ explanation: z.string(), time: z.string() }).optional(),
});

const notChecked = z.object({
  sheet: z.string().optional(),
  cell: z.string().optional(),
  forms: z.array(z.int()),
  code: z.string(),
  message: z.string(),
});

const cellState = z.object({
  value: z.string().nullable(),
  type: z.enum(["number", "text", "boolean", "error", "blank"]),
  numberFormat: z.string(),
  formula: z.string().optional(),
});

const change = z.object({
  sheet: z.string(),
  cell: z.string(),
  before: cellState,
  after: cellState,
  code: z.string(),
  message: z.string(),
});

const heldBack = z.object({
  sheet: z.string(), cell: z.string(), code: z.string(), formula: z.string().optional(), message: z.string(),
});

const score = z.object({
  sheet: z.string(),
  /** As Excel numbers rows. */
  row: z.int().positive(),
  indicator: z.string(),
  /** As written, operator and unit put together where they stand in cells of their own; of the execution rate the budget and the outturn. */
  target: z.string().nullable(),
  actual: z.string().nullable(),
  /** Null where no rule applies. */
  rule: z.enum(["execution", "positive", "equal", "reverse", "range", "tolerance", "deadline", "steps", "bands", "local", "not-applicable", "judgement"]).nullable(),
  points: decimal.nullable(),
  written: decimal.nullable(),
  /** Under the scoring profile; null for judgements and where nothing can be computed. */
  computed: decimal.nullable(),
  verdict: z.enum(["holds", "truncated", "unlikely", "broken", "in-band", "out-of-band", "judgement", "unscored"]),
  message: z.string(),
});

const head = { schemaVersion: z.literal(1), file: z.string() };

const reviewed = z.object({
  ...head,
  error: z.null(),
  forms: z.array(form),
  relations: z.array(relation),
  findings: z.array(finding),
  notChecked: z.array(notChecked),
  changes: z.array(change),
  /** Every indicator of every self-evaluation with what the rules give for it. */
  scores: z.array(score),
  /** The scoring profile that scores were checked under. */
  profile: z.object({ id: z.string(), name: z.string(), source: z.string() }),
  /** `recalculate` only: the file written and how many of its cells differ. */
  written: z.object({ file: z.string(), cells: z.int() }).optional(),
  /** `recalculate` only: formula cells that still show a value cached before. */
  stale: z.array(cell).optional(),
  /** `recalculate` only: derived cells that were left alone, and why. */
  heldBack: z.array(heldBack).optional(),
  /** `recalculate` only: what a check of the written file finds; the exit status speaks of it. */
  remaining: z.object({ errors: z.int(), warnings: z.int() }).optional(),
});

const refused = z.object({ ...head, error: z.object({ code: z.string(), message: z.string() }) });

/** One line of `gouji check --json` or `gouji recalculate --json`. */
export const fileReportSchema = z.union([reviewed, refused]);

export type JsonCell = z.infer<typeof cell>;
export type JsonOperand = z.infer<typeof operand>;
export type JsonForm = z.infer<typeof form>;
export type JsonRelation = z.infer<typeof relation>;
export type JsonFix = z.infer<typeof fix>;
export type JsonFinding = z.infer<typeof finding>;
export type JsonNotChecked = z.infer<typeof notChecked>;
export type JsonCellState = z.infer<typeof cellState>;
export type JsonChange = z.infer<typeof change>;
export type JsonScore = z.infer<typeof score>;
export type JsonHeldBack = z.infer<typeof heldBack>;
export type JsonReview = z.infer<typeof reviewed>;
export type JsonRefusal = z.infer<typeof refused>;
