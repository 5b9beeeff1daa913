import { trimBlanks } from "../../number/blanks";
import { bothEnds, isBareBound } from "./both-ends";
import { lastComparison } from "./comparison-words";
import type { IndicatorValue, NamedQuantity, Quantity, QuantityRange } from "./indicator-value";
import { normalizeIndicatorText } from "./normal-text";
import { readAmount } from "./read-amount";
import { readBandRule } from "./read-band-rule";
import { readDeadline } from "./read-deadline";
import { readInequality } from "./read-inequality";
import { readNumeralAmount } from "./read-numeral-amount";
import { readStepRule } from "./read-step-rule";
import { JUDGEMENT, readWords } from "./read-words";

/** Longer texts are narratives, in which a number may be anything. */
const LONGEST = 300;
/** A year says when, not how much: `在2025年底达到30%` (DOMAIN.md 4.1). */
const YEAR = /(?:在|到|于|至|截至|截止到?)?(?<!\d,?)(?:(?:19|20)\d\d年?[-至到])?(?:19|20)\d\d年(?:度|底|末|内|初)?(?:之?前)?,?/g;
/** A comma parts clauses unless it parts thousands. */
const CLAUSE = /[;。、]|(?<!\d),|,(?!\d{3}(?!\d))/;
/** Words of a clause that may take back what the number in another one says. */
const AGAINST = /未|没|但|仅|不(?!断|动产|锈钢)|除|差|缺|其中|扣|暂|每|各/;

type Amount = Quantity | QuantityRange;

interface NamedAmount {
  readonly text: string;
  readonly amount: Amount;
}

/** A sentence without a number of its own. */
function isHarmless(clause: string): boolean {
  return !AGAINST.test(clause) && lastComparison(clause) === null;
}

/** Each number has a unit of its own: which of them counts is for people to say. */
function named(amounts: readonly NamedAmount[]): readonly NamedQuantity[] | null {
  const quantities = amounts.flatMap(({ text, amount }) => (amount.kind === "quantity" && amount.unit !== "" ? [{ text, quantity: amount }] : []));
  return quantities.length === amounts.length ? quantities : null;
}

function readAmounts(text: string): IndicatorValue | null {
  const amounts: NamedAmount[] = [];
  const clauses = text.split(CLAUSE);
  for (const clause of clauses) {
    const amount = /\d/.test(clause) ? readAmount(clause) : readNumeralAmount(clause);
    if (amount) amounts.push({ text: clause, amount });
    else if (/\d/.test(clause) || !isHarmless(clause)) return null;
  }
  const [only] = amounts;
  if (!only || amounts.length === 1) return only?.amount ?? null;
  const [low, high] = amounts.flatMap(({ amount }) => (amount.kind === "quantity" ? amount : []));
  const range = low && high && clauses.length === 2 && isBareBound(clauses[1] ?? "") ? bothEnds(low, high) : null;
  const quantities = named(amounts);
  return range ?? (quantities && { kind: "several", quantities });
}

/**
 * What the text of a target or an actual value says (DOMAIN.md 4). Never fails and never guesses: a text that could be read in two
 * ways, and a number that may be part of a name, are left to people as `qualitative`.
 */
export function readIndicatorText(text: string): IndicatorValue {
  const trimmed = trimBlanks(text);
  if (trimmed === "") return { kind: "blank" };
  if (trimmed.length > LONGEST) return JUDGEMENT;
  if (/^(?:…+|⋯+|\.{3,})$/.test(trimmed)) return { kind: "placeholder" };
  if (/^[-－﹣‐-―−─━]+$/.test(trimmed)) return { kind: "not-applicable" };
  const plain = normalizeIndicatorText(trimmed);
  if (plain === "") return JUDGEMENT;
  const rule = readWords(plain) ?? readDeadline(plain) ?? readBandRule(plain) ?? readStepRule(plain);
  return rule ?? readInequality(plain) ?? readAmounts(plain.replace(YEAR, "")) ?? JUDGEMENT;
}
