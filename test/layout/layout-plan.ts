import fc from "fast-check";
import type { Form } from "../../src/recognition/form";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { Choice } from "./choice";
import { asIs, type LaidOut, type Variation } from "./laid-out";
import { VARIATIONS } from "./variations/all";

/** A few variations with their seed: how a workbook is laid out. */
export interface LayoutPlan {
  readonly variations: readonly Variation[];
  readonly seed: number;
}

const mixture: fc.Arbitrary<LayoutPlan> = fc.record({
  variations: fc.subarray([...VARIATIONS], { minLength: 2, maxLength: 5 }),
  seed: fc.nat(),
});

/** The plans that are tried on every workbook: each variation alone, with two seeds, then mixtures of several. */
export function layoutPlans(mixtures: number): LayoutPlan[] {
  const alone = VARIATIONS.flatMap((variation) => [1, 2].map((seed) => ({ variations: [variation], seed })));
  return [...alone, ...fc.sample(mixture, { numRuns: mixtures, seed: 20_240_607 })];
}

export function layOut(content: WorkbookContent, forms: readonly Form[], { variations, seed }: LayoutPlan): LaidOut {
  const choice = new Choice(seed);
  return variations.reduce((laid, variation) => variation.apply(laid, choice), asIs(content, forms));
}

export function planText({ variations, seed }: LayoutPlan): string {
  return `${variations.map(({ name }) => name).join(" + ")} (seed ${String(seed)})`;
}
