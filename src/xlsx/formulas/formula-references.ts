import { parseRange, type CellRange } from "../../sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

/** What a formula reads. Without a sheet it is the formula's own. */
export interface FormulaReference {
  readonly sheet: string | undefined;
  readonly range: CellRange;
}

export interface FormulaReferences {
  readonly references: readonly FormulaReference[];
  /** Names that may be defined names. */
  readonly names: readonly string[];
  /** It also reads places that its text does not tell: INDIRECT, OFFSET, tables, ranges over several sheets. */
  readonly isOpen: boolean;
}

const AREA =
  /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}/.source;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/u.source;
const END = /(?![\p{L}\p{N}_.(!\\?[])/u.source;

const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"', // a text
    `(?<external>\\[\\d+\\](?:${NAME})?!?(?:${AREA})?)`, // another workbook
    "(?<bracket>\\[[^\\]]*\\])", // a table's columns
    `(?:(?<quoted>'(?:[^']|'')*')|(?<several>${NAME}:${NAME})|(?<sheet>${NAME}))!(?<there>${AREA})?`,
    `(?<here>${AREA})${END}`,
    `(?<name>${NAME})(?<call>\\s*\\()?`,
    "\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?",
  ].join("|"),
  "gu",
);

/** Functions whose arguments are turned into references only when they are calculated. */
const OPEN_FUNCTIONS = new Set(["INDIRECT", "OFFSET"]);

export function formulaReferences(formula: string): FormulaReferences {
  const references: FormulaReference[] = [];
  const names: string[] = [];
  let isOpen = false;
  for (const { groups = {} } of formula.matchAll(TOKEN)) {
    const { quoted, several, sheet, there, here, name, call, bracket } = groups;
    const title = sheet ?? quoted?.slice(1, -1).replaceAll("''", "'");
    if (bracket !== undefined || several !== undefined) isOpen = true;
    else if (title?.includes("[")) continue;
    else if (title?.includes(":")) isOpen = true;
    else if (title !== undefined && there !== undefined) references.push({ sheet: title, range: area(there) });
    else if (here !== undefined) references.push({ sheet: undefined, range: area(here) });
    else if (name !== undefined && call === undefined) names.push(name.toLowerCase());
    else if (name !== undefined && OPEN_FUNCTIONS.has(name.toUpperCase())) isOpen = true;
  }
  return { references, names, isOpen };
}

function area(text: string): CellRange {
  const plain = text.replaceAll("$", "");
  const [from = "", to = from] = plain.split(":");
  if (/^\d/.test(plain)) {
    const rows = [Number(from) - 1, Number(to) - 1];
    return { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: MAX_COLUMNS - 1 };
  }
  const range = parseRange(/\d$/.test(plain) ? plain : `${from}1:${to}${String(MAX_ROWS)}`);
  return range ?? { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
}
