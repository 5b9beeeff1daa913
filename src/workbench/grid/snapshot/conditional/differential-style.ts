import type { BorderSide, BorderStyle, CellStyle, Color, FontStyle } from "hucre";
import { childElements, elementAttribute, isTrue, type ElementSpan } from "../../../../xlsx/xml/element-span";
import { LINE } from "../univer-words";

/** The colour that an element names. */
export function colourOf(text: string, element: ElementSpan): Color {
  const [rgb, theme, indexed, tint] = ["rgb", "theme", "indexed", "tint"].map((name) => elementAttribute(text, element, name));
  return {
    ...(rgb !== undefined && { rgb }), ...(theme !== undefined && { theme: Number(theme) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }), ...(tint !== undefined && { tint: Number(tint) }),
  };
}

/** What a conditional format changes of a look: a `dxf` element. Its background is the colour behind a pattern, as Excel has it. */
export function differentialStyle(text: string, dxf: ElementSpan): CellStyle {
  const style: CellStyle = {};
  for (const part of childElements(text, dxf)) {
    if (part.name === "font") style.font = fontOf(text, part);
    else if (part.name === "border") style.border = borderOf(text, part);
    else if (part.name === "fill") {
      const pattern = childElements(text, part).find(({ name }) => name === "patternFill");
      const colours = new Map((pattern ? childElements(text, pattern) : []).map((element) => [element.name, colourOf(text, element)]));
      const ground = colours.get("bgColor") ?? colours.get("fgColor");
      if (ground) style.fill = { type: "pattern", pattern: "solid", fgColor: ground };
    }
  }
  return style;
}

function fontOf(text: string, font: ElementSpan): FontStyle {
  const style: FontStyle = {};
  for (const part of childElements(text, font)) {
    const value = elementAttribute(text, part, "val");
    const isOn = value === undefined || isTrue(value);
    if (part.name === "b") style.bold = isOn;
    else if (part.name === "i") style.italic = isOn;
    else if (part.name === "strike") style.strikethrough = isOn;
    else if (part.name === "u") style.underline = value !== "none";
    else if (part.name === "color") style.color = colourOf(text, part);
  }
  return style;
}

function borderOf(text: string, border: ElementSpan): BorderStyle {
  const side = (name: string): BorderSide | undefined => {
    const element = childElements(text, border).find((child) => child.name === name);
    const line = element && elementAttribute(text, element, "style");
    if (!element || line === undefined || !isLine(line)) return undefined;
    const colour = childElements(text, element).find((child) => child.name === "color");
    return { style: line, ...(colour && { color: colourOf(text, colour) }) };
  };
  const sides = { top: side("top"), right: side("right"), bottom: side("bottom"), left: side("left") };
  return Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
}

function isLine(name: string): name is keyof typeof LINE {
  return Object.hasOwn(LINE, name);
}
