import { z } from "zod";

const grid = z.array(z.array(z.unknown()));

const args = z.object({ Arguments: z.array(z.unknown()).nullish(), ReferencedObjectPathIds: z.array(z.unknown()).nullish() });

const request = z.object({
  AutoKeepReference: z.boolean().optional(),
  Actions: z.array(z.looseObject({ Id: z.int(), ActionType: z.int(), Name: z.string(), ObjectPathId: z.int(), ArgumentInfo: args.optional() })),
  ObjectPaths: z.record(z.string(), z.looseObject({ Id: z.int(), ObjectPathType: z.int(), Name: z.string(), ArgumentInfo: args.optional() })),
});

const reply = z.object({
  Results: z.array(z.object({ ActionId: z.int(), Value: z.unknown() })),
  TraceIds: z.array(z.int()).optional(),
  Error: z.looseObject({ Code: z.string(), ActionIndex: z.int() }).optional(),
});

const sheet = z.object({
  id: z.string(),
  name: z.string(),
  visibility: z.enum(["Visible", "Hidden", "VeryHidden"]),
  isProtected: z.boolean(),
  used: z.object({ address: z.string(), formulas: grid, values: grid, numberFormat: grid }).nullable(),
});

const exchange = z.object({
  at: z.number(),
  took: z.number().optional(),
  flags: z.int(),
  request,
  reply: reply.optional(),
  refused: z.int().optional(),
});

/** What `src/excel/recorder` writes. */
export const traceSchema = z.object({
  traceVersion: z.literal(1),
  source: z.object({ host: z.string(), platform: z.string(), version: z.string() }),
  sheets: z.array(sheet),
  exchanges: z.array(exchange),
  isFull: z.boolean(),
});

export type RecordedTrace = z.infer<typeof traceSchema>;
export type RecordedExchange = RecordedTrace["exchanges"][number];
