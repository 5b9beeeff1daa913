import type { CellStyle } from "hucre";
import { parseRange } from "../../../../sheet/address";
import { childElements, childNamed, elementAttribute, elementText, isTrue, rootElement, type ElementSpan } from "../../../../xlsx/xml/element-span";
import { colourOf, differentialStyle } from "./differential-style";
import type { Measure, RuleSource } from "./rule-source";

/** The looks that rules refer to by number, from the text of a style sheet. */
export function differentialStyles(text: string): CellStyle[] {
  const root = rootElement(text);
  const list = root && childNamed(text, root, "dxfs");
  return list ? childElements(text, list).map((dxf) => differentialStyle(text, dxf)) : [];
}

/**
 * The conditional formats of a sheet from its text, those of Excel 2010 (icons put together by hand, references to other
 * sheets) with them. An own reading: hucre 1.0.0 knows neither these nor ranks, averages, periods and errors.
 */
export function readRules(text: string, styles: readonly CellStyle[]): RuleSource[] {
  const root = text.includes("cfRule") ? rootElement(text) : undefined;
  const children = root ? childElements(text, root) : [];
  const plain = rulesOf(text, children, styles);
  const later = rulesOf(text, children.flatMap((child) => (child.name === "extLst" ? extended(text, child) : [])), styles);
  // What a plain bar cannot say stands in a rule of its own, named by the plain one.
  const said = new Map(later.flatMap(({ id, rule }) => (id === undefined ? [] : [[id, rule]])));
  const joined = plain.map(({ further, rule }) => {
    const more = further === undefined ? undefined : said.get(further);
    return more ? { ...rule, measures: more.measures, isGradient: more.isGradient } : rule;
  });
  const named = new Set(plain.map(({ further }) => further));
  return [...joined, ...later.filter(({ id }) => id === undefined || !named.has(id)).map(({ rule }) => rule)];
}

interface FoundRule {
  readonly rule: RuleSource;
  /** The name of a rule in an extension. */
  readonly id: string | undefined;
  /** The name of the rule that says more of a plain one. */
  readonly further: string | undefined;
}

function extended(text: string, list: ElementSpan): ElementSpan[] {
  return childElements(text, list).flatMap((one) => childElements(text, one))
    .flatMap((inner) => (inner.name === "conditionalFormattings" ? childElements(text, inner) : []));
}

function rulesOf(text: string, elements: readonly ElementSpan[], styles: readonly CellStyle[]): FoundRule[] {
  return elements.filter(({ name }) => name === "conditionalFormatting").flatMap((group) => {
    const inside = childElements(text, group);
    const later = inside.find(({ name }) => name === "sqref");
    const places = later ? elementText(text, later) : elementAttribute(text, group, "sqref") ?? "";
    const areas = places.split(/\s+/).flatMap((place) => parseRange(place) ?? []);
    return areas.length === 0 ? [] : inside.filter(({ name }) => name === "cfRule").map((rule) => readRule(text, rule, areas, styles));
  });
}

function readRule(text: string, element: ElementSpan, areas: RuleSource["areas"], styles: readonly CellStyle[]): FoundRule {
  const attribute = (name: string): string | undefined => elementAttribute(text, element, name);
  const inside = childElements(text, element);
  const own = inside.find(({ name }) => name === "dxf");
  const scale = inside.find(({ name }) => name === "colorScale" || name === "dataBar" || name === "iconSet");
  const points = scale ? childElements(text, scale) : [];
  const type = attribute("type") ?? "";
  const rule: RuleSource = {
    type, areas,
    priority: Number(attribute("priority") ?? Number.MAX_SAFE_INTEGER),
    isLast: isTrue(attribute("stopIfTrue")),
    formulas: inside.filter(({ name }) => name === "formula" || name === "f").map((formula) => elementText(text, formula)),
    style: own ? differentialStyle(text, own) : styles[Number(attribute("dxfId") ?? -1)] ?? {},
    operator: attribute("operator"),
    text: attribute("text"),
    rank: type === "top10" ? { count: Number(attribute("rank") ?? 10), isPercent: isTrue(attribute("percent")), isBottom: isTrue(attribute("bottom")) } : undefined,
    average: type === "aboveAverage"
      ? { isAbove: isTrue(attribute("aboveAverage") ?? "1"), isIncluded: isTrue(attribute("equalAverage")), isByDeviation: Number(attribute("stdDev") ?? 0) > 0 }
      : undefined,
    measures: points.filter(({ name }) => name === "cfvo").map((point) => measureOf(text, point)),
    colours: points.filter(({ name }) => name === "color" || name === "fillColor").map((colour) => colourOf(text, colour)),
    isGradient: scale ? isTrue(elementAttribute(text, scale, "gradient") ?? "1") : true,
    isValueShown: scale ? isTrue(elementAttribute(text, scale, "showValue") ?? "1") : true,
    icons: scale?.name === "iconSet" ? iconsOf(text, scale, points) : undefined,
  };
  const list = inside.find(({ name }) => name === "extLst");
  const further = list && childElements(text, list).flatMap((one) => childElements(text, one)).find(({ name }) => name === "id");
  return { rule, id: attribute("id"), further: further && elementText(text, further) };
}

function measureOf(text: string, point: ElementSpan): Measure {
  const inner = childElements(text, point).find(({ name }) => name === "f");
  const value = inner ? elementText(text, inner) : elementAttribute(text, point, "val");
  return { type: elementAttribute(text, point, "type") ?? "num", value, isIncluded: isTrue(elementAttribute(text, point, "gte") ?? "1") };
}

function iconsOf(text: string, element: ElementSpan, points: readonly ElementSpan[]): NonNullable<RuleSource["icons"]> {
  const custom = points.filter(({ name }) => name === "cfIcon").map((icon) => ({
    set: elementAttribute(text, icon, "iconSet") ?? "", at: Number(elementAttribute(text, icon, "iconId") ?? 0),
  }));
  return { set: elementAttribute(text, element, "iconSet") ?? "3TrafficLights1", isReversed: isTrue(elementAttribute(text, element, "reverse")), custom };
}
