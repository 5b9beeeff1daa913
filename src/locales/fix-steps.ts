import type { Fix } from "../checks/check-finding";

/** One step of a correction: two cells that change places, or one that gets a new value. */
export type FixStep = { readonly exchange: readonly [Fix, Fix] } | { readonly change: Fix };

function changePlaces(a: Fix, b: Fix): boolean {
  return a.before === b.after && a.after === b.before && a.formula === undefined && b.formula === undefined;
}

/** The cells to change, with those that only change places taken together: people swap, they do not retype. */
export function fixSteps(fixes: readonly Fix[]): readonly FixStep[] {
  const steps: FixStep[] = [];
  const done = new Set<Fix>();
  for (const fix of fixes) {
    if (done.has(fix)) continue;
    const partner = fixes.find((other) => other !== fix && !done.has(other) && changePlaces(fix, other));
    if (partner) done.add(partner);
    steps.push(partner ? { exchange: [fix, partner] } : { change: fix });
  }
  return steps;
}
