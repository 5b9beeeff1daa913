import { parseChineseNumeral } from "../../number/chinese-numeral";
import { decimalToText } from "../../number/decimal";
import { yearsInFigures } from "./years-in-figures";

/** `百分之九十五`, `百分之95` and `百分百`. */
const OF_A_HUNDRED = /百分之(?:(\d+(?:\.\d+)?)|([零〇一二两三四五六七八九十百点]+))|(?<![一二两三四五六七八九十几数])百分百/g;

/** Nothing but a bound may follow: 九成 is a share, 九成新 and 一成不变 are none. */
const END = "(?=$|[;,。、(]|(?:及|或)?以[上下内]|之内|左右|上下)";
/** `七成`, `八成五`, `8成5`, `8.5成`, `七成半`; not 七八成 and 第三成. */
const TENTHS = new RegExp(
  "(?<![\\d.零〇一二两三四五六七八九十百千万几数第])(?<tens>[1-9一二两三四五六七八九])(?:\\.(?<point>\\d)成|成(?<ones>[1-9一二三四五六七八九半])?)" + END, "g",
);
/** What doubles once is 100 % more, twice 300 %. */
const DOUBLING = new RegExp(`(?<![近约将乎本未])翻了?([一1两二2三3]?)番${END}`, "g");
const RISES: Readonly<Record<string, string>> = { "": "100", 一: "100", 1: "100", 两: "300", 二: "300", 2: "300", 三: "700", 3: "700" };
/** `一半以上`, `半数及以上`. */
const HALF_OR_MORE = /(?<![一二两三四五六七八九十另前后])(?:一半|半数)(?=(?:及|或)?以上(?:$|[;,。、]))/g;
/** 时间过半 tells when and is no share: only where it is the whole text. */
const MORE_THAN_HALF = /^(?:过半数?|超过?(?:半数|一半))$/;

function inFigures(numeral: string): string | null {
  const value = parseChineseNumeral(numeral);
  return value ? decimalToText(value) : null;
}

function digit(written: string): number {
  return written === "半" ? 5 : Number(/\d/.test(written) ? written : inFigures(written));
}

function tenths(text: string): string {
  return text.replace(TENTHS, (...match) => {
    const { tens = "", point, ones } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    return `${String(digit(tens) * 10 + digit(point ?? ones ?? "0"))}%`;
  });
}

function ofAHundred(text: string): string {
  return text.replace(OF_A_HUNDRED, (written, figures?: string, numeral?: string) => {
    const value = figures ?? (numeral === undefined ? "100" : inFigures(numeral));
    return value === null ? written : `${value}%`;
  });
}

/** A normalized text with the years, shares and rises that it has in words in figures: `七成` is `70%`, `翻一番` is `增长100%`. */
export function figuresInWords(text: string): string {
  return tenths(ofAHundred(yearsInFigures(text)))
    .replace(DOUBLING, (_, times: string) => `增长${RISES[times] ?? ""}%`)
    .replace(HALF_OR_MORE, "50%")
    .replace(MORE_THAN_HALF, ">50%");
}
