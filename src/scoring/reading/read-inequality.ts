import { bothEnds, isBareBound } from "./both-ends";
import type { Quantity, QuantityRange } from "./indicator-value";
import { readAmount } from "./read-amount";

const REST = "[^≥≤<>=±;。、]*";
const AMOUNT = `${REST}\\d${REST}`;
/** What is measured: a letter, or a word between two signs. */
const NAME = "[A-Za-z]|[\\u4e00-\\u9fff]{1,12}";
/** A number beside it says nothing about what is aimed at. */
const OTHER_NUMBER = /目标|指标值|计划|预期|要求|标准|预算|上年|去年|同期|基数|平均/;

const TWO_SIDED = new RegExp(`^(${AMOUNT})([≥≤])(${NAME})([≥≤])(${AMOUNT})$`);
const LETTER_FIRST = new RegExp(`^[A-Za-z]([≥≤<>=]${AMOUNT})$`);
const NUMBER_FIRST = new RegExp(`^(\\d${REST})([≥≤<>])(${NAME})$`);
const TWO_SIGNS = /^([≥≤][^≥≤<>=±]+?)(?:并?且|同时)?([≥≤][^≥≤<>=±]+)$/;
const JOINED = /并?且|同时/;
const MIRRORED: Readonly<Record<string, string>> = { "≥": "≤", "≤": "≥", "<": ">", ">": "<" };

function nameOf(written: string): string {
  return /^[A-Za-z]$/.test(written) ? "" : written;
}

function quantityOf(text: string): Quantity | null {
  const amount = readAmount(text);
  return amount?.kind === "quantity" ? amount : null;
}

/** Reads two bounds in whatever order. */
function between(one: string, other: string): QuantityRange | null {
  const [first, second] = [quantityOf(one), quantityOf(other)];
  return first && second && (bothEnds(first, second) ?? bothEnds(second, first));
}

/** `1≤X≤3年`: the unit belongs to both ends; of a magnitude that cannot be told. */
function withUnitOf(bare: string, last: string): string {
  const unit = /^\d+(?:\.\d+)?([^\d百千万亿].*)$/.exec(last)?.[1];
  return unit !== undefined && /^\d+(?:\.\d+)?$/.test(bare) ? bare + unit : bare;
}

function twoSided(text: string): QuantityRange | null {
  const [, left = "", sign = "", name = "", second = "", right = ""] = TWO_SIDED.exec(text) ?? [];
  if (sign === "" || sign !== second || OTHER_NUMBER.test(name)) return null;
  const first = withUnitOf(left, right);
  const [low, high] = sign === "≤" ? [first, right] : [right, first];
  return between(`${nameOf(name)}≥${low}`, `${nameOf(name)}≤${high}`);
}

function numberFirst(text: string): Quantity | null {
  const [, amount = "", sign = "", name = ""] = NUMBER_FIRST.exec(text) ?? [];
  return sign === "" || OTHER_NUMBER.test(name) ? null : quantityOf(`${nameOf(name)}${MIRRORED[sign] ?? ""}${amount}`);
}

/**
 * Reads a normalized text that is one inequality: `90%≤X≤100%`, `90%≤完成率≤100%`, `X≥95%`, `95%≤X`, `≥90%且≤100%`. A letter or a word in
 * it is what is measured. Null for any other text, and where one of two ends is strict (`0<X≤5`): that is left to people.
 */
export function readInequality(text: string): Quantity | QuantityRange | null {
  const letterFirst = LETTER_FIRST.exec(text)?.[1];
  if (letterFirst !== undefined) return quantityOf(letterFirst);
  const [, first, second] = TWO_SIGNS.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return between(first, second);
  const [one = "", other = "", ...more] = text.split(JOINED);
  if (more.length === 0 && isBareBound(other)) return between(one, other);
  return twoSided(text) ?? numberFirst(text);
}
