import { measure } from "./measure";
import type { Icon, RuleSource } from "./rule-source";

/** Sets that the grid counts from the lowest icon, as files do; it counts the others from the highest. */
const FROM_LOWEST: ReadonlySet<string> = new Set(["4Rating", "5Rating"]);

const KNOWN: ReadonlySet<string> = new Set([
  "3Arrows", "3ArrowsGray", "3Flags", "3TrafficLights1", "3TrafficLights2", "3Signs", "3Symbols", "3Symbols2", "3Stars", "3Triangles",
  "4Arrows", "4ArrowsGray", "4RedToBlack", "4Rating", "4TrafficLights", "5Arrows", "5ArrowsGray", "5Rating", "5Quarters", "5Boxes",
]);

const NO_ICON = { iconType: "EMPTY_ICON_TYPE", iconId: "" };

/** The icons of a rule from the highest values down, as the grid takes them; undefined where it has no such icons. */
export function iconSet({ icons, measures, isValueShown }: RuleSource): object | undefined {
  if (!icons || measures.length < 2) return undefined;
  const { set, isReversed, custom } = icons;
  const drawn: readonly Icon[] = custom.length > 0 ? custom : measures.map((_, at) => ({ set, at: isReversed ? measures.length - 1 - at : at }));
  if (drawn.length !== measures.length || drawn.some(({ set: name }) => name !== "NoIcons" && !KNOWN.has(name))) return undefined;
  const config = measures.map((point, at) => ({
    operator: point.isIncluded ? "greaterThanOrEqual" : "greaterThan",
    value: measure(point),
    ...iconOf(drawn[at] ?? { set: "NoIcons", at: 0 }),
  }));
  return { type: "iconSet", isShowValue: isValueShown, config: config.reverse() };
}

function iconOf({ set, at }: Icon): object {
  if (!KNOWN.has(set)) return NO_ICON;
  // A set's name begins with how many icons it has.
  const last = Number(set[0]) - 1;
  return { iconType: set, iconId: String(FROM_LOWEST.has(set) ? at : last - at) };
}
