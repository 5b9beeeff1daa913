import * as z from "zod/mini";
import type { Change, ChangeCode } from "../changes/change";
import { EMPTY_JOURNAL, type Batch, type Journal } from "../changes/journal";
import { parsedJson } from "./kept-text";

const CODES = ["rate", "rate-without-base", "score", "sum", "hierarchy", "total", "column-formula", "fix", "undo"] as const satisfies readonly ChangeCode[];

const place = z.int().check(z.nonnegative());
const reference = z.strictObject({ sheet: z.string(), row: place, column: place });
const state = z.strictObject({
  value: z.union([z.number(), z.string(), z.boolean(), z.null(), z.strictObject({ error: z.string() })]),
  format: z.string(),
  formula: z.exactOptional(z.string()),
});
const change = z.strictObject({
  cell: reference,
  label: z.string(),
  place: z.exactOptional(z.string()),
  before: state,
  after: state,
  code: z.enum(CODES),
  relation: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<Change>;
const batch = z.strictObject({
  id: z.string(),
  time: z.string(),
  changes: z.array(change),
  undone: z.exactOptional(z.boolean()),
  left: z.exactOptional(z.array(reference)),
}) satisfies z.ZodMiniType<Batch>;
const schema = z.strictObject({ version: z.literal(1), batches: z.array(batch), dropped: z.exactOptional(place) });

/**
 * Reads what `journalText` wrote; an empty journal where there is no text. `damaged` is anything else, a later version
 * included: it is reported, and never written over.
 */
export function parseJournal(text: string | null): Journal | "damaged" {
  if (text === null) return EMPTY_JOURNAL;
  const parsed = schema.safeParse(parsedJson(text));
  if (!parsed.success) return "damaged";
  const { batches, dropped } = parsed.data;
  return dropped === undefined ? { batches } : { batches, dropped };
}
