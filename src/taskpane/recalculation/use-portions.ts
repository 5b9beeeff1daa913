import { startTransition, useEffect, useState } from "react";

/** So many rows are drawn at once. */
const FIRST = 20;
const PORTION = 40;

/** How many of `total` rows are to be drawn by now: a screenful at once, the others bit by bit, so that nothing waits for them. */
export function usePortions(total: number): number {
  const [count, setCount] = useState(FIRST);
  useEffect(() => {
    if (count < total) startTransition(() => setCount(count + PORTION));
  }, [count, total]);
  return Math.min(count, total);
}
