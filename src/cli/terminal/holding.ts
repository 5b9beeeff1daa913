import type { Locale } from "../../locales/locale";
import type { CheckedRelation } from "../../relations/checked-relation";
import { standingText } from "../../report/standing-text";
import type { Paint } from "./paint";

/** How many of some relations hold; a tail holds too, and is named. */
export function holdingText(relations: readonly CheckedRelation[], locale: Locale, paint: Paint): string {
  const checked = relations.filter(({ verdict }) => verdict.code !== "notChecked");
  const tails = checked.filter(({ verdict }) => verdict.code === "tail").length;
  const holding = checked.filter(({ verdict }) => verdict.code === "holds").length + tails;
  const text = standingText({ relations: checked.length, holding, tails }, locale);
  return checked.length > 0 && holding === checked.length ? paint.good(text) : text;
}
