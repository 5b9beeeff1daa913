export function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The median of `runs` warm runs. */
export function warmMedian(work: () => unknown, runs: number, warmUps = 3): number {
  for (let run = 0; run < warmUps; run++) work();
  return median(Array.from({ length: runs }, () => millisecondsOf(work)));
}
