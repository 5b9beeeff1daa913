import * as z from "zod/mini";

/** What the user chooses, for all documents. Unknown or damaged entries fall back one by one to the defaults. */
export const settingsSchema = z.object({
  /** How differences are judged: by rounding intervals, or shown figures must be equal to the last digit. */
  equality: z.catch(z.enum(["interval", "exact"]), "interval"),
  marks: z.catch(z.enum(["fill-and-border", "border-only", "none"]), "fill-and-border"),
  /** Related cells are checked again after every edit. */
  liveCheck: z.catch(z.boolean(), true),
  write: z.catch(z.enum(["values", "formulas"]), "values"),
  /** The ribbon's one click shows the preview instead of writing at once. */
  askBeforeRecalculation: z.catch(z.boolean(), false),
  /** Kinds of forms that are not to be checked. */
  skippedForms: z.catch(z.array(z.string()), []),
  /** `office` follows the display language of Office. */
  language: z.catch(z.enum(["office", "zh-CN", "en-US"]), "office"),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
