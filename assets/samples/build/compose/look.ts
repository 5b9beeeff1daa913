export type FontName = "body" | "bold" | "title";
export type Horizontal = "left" | "center" | "right";

/** How a cell looks. Two cells of the same look share one entry of the style sheet. */
export interface Look {
  readonly font: FontName;
  readonly horizontal: Horizontal;
  readonly wrap: boolean;
  readonly bordered: boolean;
}

const plain = (horizontal: Horizontal): Look => ({ font: "body", horizontal, wrap: false, bordered: false });
const framed = (horizontal: Horizontal, wrap = true): Look => ({ font: "body", horizontal, wrap, bordered: true });

export const looks = {
  title: { font: "title", horizontal: "center", wrap: false, bordered: false },
  subtitle: plain("center"),
  meta: plain("left"),
  unit: plain("right"),
  note: { ...plain("left"), wrap: true },
  header: { ...framed("center"), font: "bold" },
  label: framed("left"),
  centered: framed("center"),
  figure: framed("right", false),
} as const satisfies Record<string, Look>;
