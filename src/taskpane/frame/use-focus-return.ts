import { useEffect, useRef, type RefObject } from "react";

/** Brings the focus back to what had it last within `area`, once what covered the area is gone. */
export function useFocusReturn(area: RefObject<HTMLElement | null>, isCovered: boolean): void {
  const last = useRef<HTMLElement | null>(null);
  const wasCovered = useRef(isCovered);
  useEffect(() => {
    const element = area.current;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target;
    };
    element?.addEventListener("focusin", note);
    return () => element?.removeEventListener("focusin", note);
  }, [area]);
  useEffect(() => {
    if (wasCovered.current && !isCovered) last.current?.focus();
    wasCovered.current = isCovered;
  }, [isCovered]);
}
