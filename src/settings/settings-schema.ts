import * as z from "zod/mini";
import { profileFrom } from "../scoring/profile/read-profile";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** Settings from JSON. Unknown or damaged entries fall back one by one to the defaults. */
export const settingsSchema = z.object({
  equality: z.catch(z.enum(["interval", "exact"]), DEFAULT_SETTINGS.equality),
  marks: z.catch(z.enum(["fill-and-border", "border-only", "none"]), DEFAULT_SETTINGS.marks),
  liveCheck: z.catch(z.boolean(), DEFAULT_SETTINGS.liveCheck),
  write: z.catch(z.enum(["values", "formulas"]), DEFAULT_SETTINGS.write),
  askBeforeRecalculation: z.catch(z.boolean(), DEFAULT_SETTINGS.askBeforeRecalculation),
  skippedForms: z.catch(z.array(z.string()), [...DEFAULT_SETTINGS.skippedForms]),
  profile: z._default(z.pipe(z.unknown(), z.transform(profileFrom)), DEFAULT_SETTINGS.profile),
  language: z.catch(z.enum(["display", "zh-CN", "en-US"]), DEFAULT_SETTINGS.language),
}) satisfies z.ZodMiniType<Settings>;
