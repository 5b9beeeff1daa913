import fc from "fast-check";
import type { Finding, RelationFinding } from "../../src/diagnosis/finding";
import type { Review } from "../../src/review/review";
import { review } from "../../src/review/review-workbook";
import { addressToText, referenceKey, sameReference, type CellReference } from "../../src/sheet/address";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { plant, plantableCells, type PlantedError } from "./plant";

export interface PlantedRate {
  readonly planted: number;
  readonly found: number;
  /** Planted where violated relations cross in that cell alone, and found. */
  readonly crossed: number;
  /** Of those, the first finding suspects the planted cell. */
  readonly suspected: number;
  readonly failures: readonly string[];
}

const findingKey = (finding: Finding): string =>
  `${finding.code} ${referenceKey(finding.cell)} ${"relation" in finding ? finding.relation : ""}`;

function concerns(finding: Finding, cell: CellReference): boolean {
  if (sameReference(finding.cell, cell)) return true;
  if (!("relation" in finding)) return false;
  const involved = [finding.target.cell, ...finding.operands.map(({ operand }) => operand.cell), ...(finding.suspect ? [finding.suspect] : [])];
  return involved.some((other) => sameReference(other, cell));
}

/** Errors and warnings that the original does not have. */
function newFindings(found: Review, original: Review): Finding[] {
  const known = new Set(original.findings.map(findingKey));
  return found.findings.filter((finding) => finding.severity !== "info" && !known.has(findingKey(finding)));
}

/** The cell that is named first: the suspect of the first finding that is nobody's consequence. */
function firstSuspect(findings: readonly Finding[]): CellReference | undefined {
  const leading = findings.filter((finding): finding is RelationFinding => "relation" in finding && finding.consequenceOf === undefined);
  return leading[0]?.suspect;
}

const where = (cell: CellReference | undefined): string => (cell ? `${cell.sheet}!${addressToText(cell)}` : "nothing");

function describePlanted({ slip, cell, before, after }: PlantedError): string {
  return `${slip} ${where(cell)} ${before} → ${after}`;
}

/** Plants errors one at a time and counts those that are found, and those whose cell is named first. */
export function plantedRate(content: WorkbookContent, attempts: number): PlantedRate {
  const original = review(content);
  const cells = plantableCells(content, original);
  const counts = { planted: 0, found: 0, crossed: 0, suspected: 0 };
  const failures: string[] = [];
  const seeds = cells.length === 0 ? [] : fc.sample(fc.nat(), { numRuns: attempts, seed: 20_240_608 });
  for (const seed of seeds) {
    const error = plant(content, original, cells, seed);
    if (!error) continue;
    counts.planted++;
    const fresh = newFindings(review(error.content), original);
    if (!fresh.some((finding) => concerns(finding, error.cell))) {
      failures.push(`not found: ${describePlanted(error)}; instead ${fresh.map((finding) => `${finding.code} ${where(finding.cell)}`).join(", ") || "nothing"}`);
      continue;
    }
    counts.found++;
    if (!error.isCrossed) continue;
    counts.crossed++;
    const suspect = firstSuspect(fresh);
    if (suspect && sameReference(suspect, error.cell)) counts.suspected++;
    else failures.push(`other suspect: ${describePlanted(error)}; ${where(suspect)} of ${fresh.map((finding) => `${finding.code} ${where(finding.cell)}`).join(", ")}`);
  }
  return { ...counts, failures };
}
