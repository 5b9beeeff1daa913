import type { ReactElement } from "react";

/** A rounded square with ≈, our own sign for a rounding difference, drawn in the manner of Fluent's outlines. */
export function TailIcon({ size }: { readonly size: 16 | 20 }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth={size === 16 ? 1.25 : 1.15} strokeLinecap="round" aria-hidden="true">
      <rect x="2.6" y="2.6" width="14.8" height="14.8" rx="3" />
      <path d="M5.8 8.6c1.4-1.7 2.8-1.7 4.2-.4s2.800 1.300 4.200-.4M5.800 12.600c1.400-1.700 2.800-1.700 4.200-.4s2.800 1.300 4.200-.4" />
    </svg>
  );
}
