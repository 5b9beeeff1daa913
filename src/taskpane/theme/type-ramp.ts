import type { GriffelStyle } from "@fluentui/react-components";

/** The few sizes of the pane; nothing is smaller than 12. Weights are 400 and 600. */
export const TYPE = {
  heading: { fontSize: "18px", lineHeight: "26px", fontWeight: 600 },
  statement: { fontSize: "16px", lineHeight: "24px", fontWeight: 600 },
  title: { fontSize: "14px", lineHeight: "20px" },
  body: { fontSize: "13px", lineHeight: "20px" },
  table: { fontSize: "13px", lineHeight: "18px" },
  small: { fontSize: "12px", lineHeight: "16px" },
} as const satisfies Readonly<Record<string, GriffelStyle>>;

/** Figures stand under one another, digit below digit. */
export const TABULAR = { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" } as const satisfies GriffelStyle;
