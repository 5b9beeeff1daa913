import { CellMap } from "./cell-map";
import { worth } from "./correction";
import type { Equation } from "./equation";
import { isEligible, promise, sketches, withFollowers, withRates, worthOf, type Sketch } from "./sketch";
import { weightOfSlip } from "./slip";
import { suspectResult, suspicionOf, type Suspicion } from "./suspicion";
import type { Ties } from "./ties";

/** Says how strongly something beside the ties themselves speaks for a suspicion: 0 nothing, 2 hardly chance. */
export type Evidence = (source: Equation, suspicion: Suspicion) => 0 | 1 | 2;

/** The strongest conclusions are drawn first, since each one changes what the others see. */
const THRESHOLDS = [7, 3, 1];
const LEAST = 1;
const MOST_ROUNDS = 24;
/** Relations with more parts are looked at only when the shorter ones tell nothing more. */
const LONG = 60;

/** A rate's numerator or denominator that nothing else holds in place may be wrong as well as the rate. */
function hasFreeBase(ties: Ties, source: Equation): boolean {
  return source.relation.operands.some((operand) =>
    ties.participations(operand.cell).every(({ equation }) => equation === source || !equation.isLinear || equation.isOpen),
  );
}

/** The sketches of the greatest worth that are in question. */
function best(ties: Ties, source: Equation): Sketch[] {
  let found: Sketch[] = [];
  let most = -Infinity;
  const weigh = (sketch: Sketch | undefined) => {
    if (!sketch || !isEligible(source, sketch)) return;
    const score = worthOf(sketch);
    if (score < most) return;
    if (score > most) found = [];
    most = score;
    found.push(sketch);
  };
  const sketched = sketches(ties, source, source.relation.operands.length > LONG);
  // A total that nobody filled in is what is missing; its parts are not to blame for that.
  const missing = sketched.filter(({ isTarget, wasBlank }) => isTarget && wasBlank);
  const all = missing.length > 0 ? missing : sketched;
  const ranked = all
    .filter((sketch) => isEligible(source, sketch) || promise(ties, sketch) > 0)
    .map((sketch) => ({ sketch, most: worthOf(sketch) + promise(ties, sketch) }))
    .sort((a, b) => b.most - a.most);
  for (const { sketch, most: reach } of ranked) {
    if (reach < most) break;
    weigh(withRates(ties, sketch));
  }
  // A wrong part whose totals were computed from it shows only where it and they meet figures of other forms.
  const meetsOthers = source.relation.forms.length > 1 || source.relation.kind === "equality";
  if (meetsOthers && found.every(({ closed }) => closed.length < 2)) {
    for (const sketch of all) if (sketch.opened.length > 0) weigh(withFollowers(ties, sketch));
  }
  return found;
}

/** The one cell whose correction explains the relation best; undefined when several are as good. */
export function decide(ties: Ties, source: Equation, evidence: Evidence): Suspicion | undefined {
  if (!source.isLinear) {
    const result = suspectResult(ties, source);
    if (!result || result.opened.length > 0) return undefined;
    const isSure = result.closed.length >= 2 || !hasFreeBase(ties, source) || weightOfSlip(result.slip) === 2;
    return isSure ? result : undefined;
  }
  const candidates = best(ties, source).map((sketch) => suspicionOf(ties, sketch)).filter((suspicion) => suspicion !== undefined);
  if (candidates.length <= 1) return candidates[0];
  for (const level of [2, 1]) {
    const convincing = candidates.filter((suspicion) => Math.max(weightOfSlip(suspicion.slip), evidence(source, suspicion)) === level);
    if (convincing.length === 1 && convincing[0]) return convincing[0];
    if (convincing.length > 1) return undefined;
  }
  return undefined;
}

/** Finds the wrong cells one by one, the surest first, each in the light of those before it. */
export function findSuspects(ties: Ties, evidence: Evidence): Suspicion[] {
  const found: Suspicion[] = [];
  const suspected = new CellMap<true>();
  const propose = (isLong: boolean): Suspicion[] => {
    const proposals: Suspicion[] = [];
    for (const equation of ties.open) {
      if (!equation.isOpen || equation.relation.operands.length > LONG !== isLong) continue;
      const suspicion = decide(ties, equation, evidence);
      if (suspicion && !suspected.has(suspicion.term.cell)) proposals.push(suspicion);
    }
    return proposals.sort((a, b) => worth(b) - worth(a));
  };
  const take = (proposal: Suspicion): void => {
    const stands = proposal.closed.every((equation) => equation.isOpen);
    if (!stands || suspected.has(proposal.term.cell)) return;
    // With corrections before this one it may close more than it would have alone.
    const closed = ties.apply(proposal.changes);
    suspected.set(proposal.term.cell, true);
    found.push({ ...proposal, closed });
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const short = propose(false);
    const proposals = short.some((proposal) => worth(proposal) >= LEAST) ? short : propose(true);
    const threshold = THRESHOLDS.find((least) => proposals.some((proposal) => worth(proposal) >= least));
    if (threshold === undefined) break;
    for (const proposal of proposals) if (worth(proposal) >= threshold) take(proposal);
  }
  return found;
}
