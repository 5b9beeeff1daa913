export interface Token {
  readonly kind: "number" | "text" | "reference" | "function" | "sign";
  readonly text: string;
}

const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["number", /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/],
  ["text", /^"(?:[^"]|"")*"/],
  ["reference", /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(.!])/u],
  ["function", /^[A-Z][A-Z0-9.]*(?=\()/i],
  ["sign", /^[-+*/^%(),]/],
];

/** The words of a formula; null when it has any that this host does not compute with. */
export function formulaTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let rest = formula.replace(/^=/, "").trim();
  while (rest !== "") {
    let length = 0;
    for (const [kind, pattern] of PATTERNS) {
      const text = pattern.exec(rest)?.[0] ?? "";
      if (text === "") continue;
      tokens.push({ kind, text });
      length = text.length;
      break;
    }
    if (length === 0) return null;
    rest = rest.slice(length).trimStart();
  }
  return tokens;
}

/** Brackets that do not close: Excel takes no such formula. Those inside texts and sheet names do not count. */
export function isWellFormed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  let depth = 0;
  for (const letter of bare) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/["']/.test(bare) && !/[-+*/^,(&=<>]$/.test(bare.trim());
}
