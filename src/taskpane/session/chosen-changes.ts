import type { Digest } from "../../review/digest";
import { referenceKey } from "../../sheet/address";

/**
 * What is ticked after a person ticked or unticked changes. A total is only right with the parts it was computed from: to
 * untick a part unticks the total too, to tick the total ticks its parts.
 */
export function chosenAfter(
  chosen: ReadonlySet<string>,
  { changes, restsOn }: Pick<Digest, "changes" | "restsOn">,
  keys: ReadonlySet<string>,
  isChosen: boolean,
): ReadonlySet<string> {
  const keyAt = (place: number) => {
    const change = changes[place];
    return change ? referenceKey(change.cell) : "";
  };
  const now = new Set(chosen);
  changes.forEach((_, place) => {
    const parts = restsOn[place] ?? [];
    if (isChosen && keys.has(keyAt(place))) for (const at of [place, ...parts]) now.add(keyAt(at));
    if (!isChosen && [place, ...parts].some((at) => keys.has(keyAt(at)))) now.delete(keyAt(place));
  });
  return now;
}
