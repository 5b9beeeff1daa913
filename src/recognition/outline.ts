import type { NumberingStyle } from "./numbering";
import type { PanelRow } from "./panel-rows";

/** Roles of rows that close a block; what follows starts afresh. */
const TOTALS: ReadonlySet<string> = new Set(["total", "yearTotal", "grandTotal"]);

export function isTotalRole(role: string | undefined): boolean {
  return role !== undefined && TOTALS.has(role);
}

/** For each row the index of the row that it is a part of, by its code. */
export function parentsByCode(rows: readonly PanelRow[]): (number | undefined)[] {
  const byCode = new Map<string, number>();
  rows.forEach(({ code }, index) => {
    if (code !== undefined && !byCode.has(code)) byCode.set(code, index);
  });
  return rows.map(({ code }) => {
    for (let length = (code?.length ?? 0) - 2; length >= 3; length -= 2) {
      const parent = byCode.get(code?.slice(0, length) ?? "");
      if (parent !== undefined) return parent;
    }
    return undefined;
  });
}

/**
 * Part of an `其中：` breakdown: the row that says so, and the unnumbered rows below it that are indented
 * as it is.
 */
export function isOfWhich(rows: readonly PanelRow[], index: number): boolean {
  if (partOfBalance(rows, index) === "kind") return true;
  for (let at = index; at >= 0; at--) {
    const row = rows[at];
    if (!row || isTotalRole(row.role)) return false;
    if (row.ofWhich) return true;
    if (row.style !== "none" || !row.indented) return false;
  }
  return false;
}

/** Balances carried over, which the rows below break down by fund or by kind without numbering them. */
const BALANCES: ReadonlySet<string> = new Set(["opening", "closing"]);
const FUNDS: ReadonlySet<string> = new Set(["generalPublicRevenue", "governmentFundRevenue", "stateCapitalRevenue"]);

/** Is the row a part of the balance carried over that stands above it? Kinds of balances need not be exhaustive. */
function partOfBalance(rows: readonly PanelRow[], index: number): "fund" | "kind" | undefined {
  const row = rows[index];
  if (!row || row.style !== "none" || isTotalRole(row.role)) return undefined;
  for (let at = index - 1; at >= 0; at--) {
    const above = rows[at];
    if (!above || isTotalRole(above.role) || above.style !== "none") return undefined;
    if (above.role === undefined || !BALANCES.has(above.role)) continue;
    if (row.role !== undefined && FUNDS.has(row.role)) return "fund";
    return row.role === undefined && /结转|结余/.test(row.label) ? "kind" : undefined;
  }
  return undefined;
}

/**
 * For each row the index of the row that it is a part of, by the numbering of the labels. The style that
 * stands first is the outer one; a style not seen since the last total opens a level below the row above.
 */
export function parentsByNumbering(
  rows: readonly PanelRow[],
  opensGroup: (role: string | undefined) => boolean,
): (number | undefined)[] {
  let open: { style: NumberingStyle | "group"; index: number }[] = [];
  return rows.map((row, index) => {
    if (isTotalRole(row.role)) {
      open = [];
      return undefined;
    }
    if (isOfWhich(rows, index)) return open.at(-1)?.index;
    if (partOfBalance(rows, index) === "fund") return open.at(-1)?.index;
    const style = opensGroup(row.role) ? "group" : row.style;
    const level = open.findIndex((entry) => entry.style === style);
    if (level >= 0) open = open.slice(0, level);
    else if (style === "group") open = [];
    const parent = open.at(-1)?.index;
    open.push({ style, index });
    return parent;
  });
}
