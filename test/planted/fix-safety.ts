import fc from "fast-check";
import type { Fix } from "../../src/checks/check-finding";
import type { Finding } from "../../src/diagnosis/finding";
import type { Review } from "../../src/review/review";
import { review } from "../../src/review/review-workbook";
import { addressToText, sameReference } from "../../src/sheet/address";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { plant, plantableCells, type PlantedError } from "./plant";
import { cellIn, withCell, withPrinted } from "./written-figure";

export interface FixSafety {
  /** Planted errors for which some correction was proposed. */
  readonly proposed: number;
  /** Of those, every proposed correction restores the planted cell and nothing else. */
  readonly restoring: number;
  /** Proposals that break a relation which held while the error stood. */
  readonly harmful: readonly string[];
  /** Proposals that break nothing and still change another cell, or to another figure. */
  readonly mistaken: readonly string[];
}

const plainFigure = (text: string): string => text.replace(/[,%\s]/g, "");

function applied(content: WorkbookContent, fixes: readonly Fix[]): WorkbookContent {
  return fixes.reduce((so, { cell, after }) => {
    const old = cellIn(so, cell);
    return old && typeof old.value !== "boolean" ? withCell(so, cell, withPrinted(old, plainFigure(after))) : so;
  }, content);
}

function fixText({ cell, before, after }: Fix): string {
  return `${cell.sheet}!${addressToText(cell)} ${before} → ${after}`;
}

const heldIn = ({ relations }: Review): Set<string> =>
  new Set(relations.filter(({ verdict }) => verdict.code === "holds" || verdict.code === "tail").map(({ relation }) => relation.id));

/** Relations that held before the proposal was followed and are broken after it. */
function brokenBy(content: WorkbookContent, before: Review, fixes: readonly Fix[]): string[] {
  const held = heldIn(before);
  return review(applied(content, fixes)).relations.filter(({ relation, verdict }) => verdict.code === "broken" && held.has(relation.id)).map(({ relation }) => relation.id);
}

function restores(error: PlantedError, fixes: readonly Fix[]): boolean {
  return fixes.every((fix) => sameReference(fix.cell, error.cell) && Number(plainFigure(fix.after)) === Number(error.before));
}

const proposals = (findings: readonly Finding[]): (readonly Fix[])[] =>
  findings.flatMap((finding) => ("fixes" in finding && finding.fixes.length > 0 ? [finding.fixes] : []));

/** Plants errors and follows what is proposed against them. */
export function fixSafety(content: WorkbookContent, attempts: number): FixSafety {
  const original = review(content);
  const cells = plantableCells(content, original);
  const known = new Set(proposals(original.findings).map((fixes) => fixes.map(fixText).join()));
  const harmful: string[] = [];
  const mistaken: string[] = [];
  const counts = { proposed: 0, restoring: 0 };
  for (const seed of cells.length === 0 ? [] : fc.sample(fc.nat(), { numRuns: attempts, seed: 20_240_610 })) {
    const error = plant(content, original, cells, seed);
    if (!error) continue;
    const found = review(error.content);
    const offered = new Map(proposals(found.findings).map((fixes) => [fixes.map(fixText).join(), fixes]));
    for (const text of known) offered.delete(text);
    if (offered.size === 0) continue;
    counts.proposed++;
    const wrong = [...offered].filter(([, fixes]) => !restores(error, fixes));
    if (wrong.length === 0) counts.restoring++;
    for (const [text, fixes] of wrong) {
      const broken = brokenBy(error.content, found, fixes);
      const line = `${error.slip} ${error.cell.sheet}!${addressToText(error.cell)} ${error.before} → ${error.after}; proposed ${text}`;
      if (broken.length > 0) harmful.push(`${line}; breaks ${broken.slice(0, 3).join(", ")}`);
      else mistaken.push(line);
    }
  }
  return { ...counts, harmful, mistaken };
}
