import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds, and when that changes. */
export function useMedia(query: string): boolean {
  const condition = query.replace(/^@media\s*/, "");
  const subscribe = useCallback((listener: () => void) => {
    const list = matchMedia(condition);
    list.addEventListener("change", listener);
    return () => list.removeEventListener("change", listener);
  }, [condition]);
  return useSyncExternalStore(subscribe, () => matchMedia(condition).matches);
}
