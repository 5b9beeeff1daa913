import * as z from "zod/mini";
import { profileFrom } from "../scoring/profile/read-profile";

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
  /** How indicators are scored in documents that have no profile of their own; null: by the profile that comes along. */
  profile: z._default(z.pipe(z.unknown(), z.transform(profileFrom)), null),
  /** `display` follows the language in which the place of the pane shows itself: that of Office, or of the browser. */
  language: z.catch(z.enum(["display", "zh-CN", "en-US"]), "display"),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
