import type { Locale } from "../../locales/locale";
import type { CheckedRelation } from "../../relations/checked-relation";
import type { Paint } from "./paint";

/** How many of some relations hold; a tail holds too, and is named. */
export function holdingText(relations: readonly CheckedRelation[], locale: Locale, paint: Paint): string {
  const checked = relations.filter(({ verdict }) => verdict.code !== "notChecked");
  const tails = checked.filter(({ verdict }) => verdict.code === "tail").length;
  const held = checked.filter(({ verdict }) => verdict.code === "holds").length + tails;
  const { nothingToCheck, allHold, someHold } = locale.commandLine;
  if (checked.length === 0) return nothingToCheck;
  return held === checked.length ? paint.good(allHold(held, tails)) : someHold(held, checked.length, tails);
}
