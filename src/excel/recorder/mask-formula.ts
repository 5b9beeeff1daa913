import type { ShapeMask } from "./shape-mask";

/** A formula of ours carries this in its texts, so that a rule is known to be ours; it is no text of the user's. */
const OURS = /^"gouji:[a-z]+"$/;

/**
 * The pieces of a formula, each tried in turn: texts, quoted sheet names, errors, references, functions,
 * names and unquoted sheets, numbers, and single characters.
 */
const PIECES = [
  /"(?:[^"]|"")*"/u,
  /'(?:[^']|'')+'(?=!)/u,
  /#[A-Z0-9/]+[!?]?/u,
  /\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_.(!])/u,
  /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])/u,
  /\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\p{L}\p{N}_.])/u,
  /(?:_xl[a-z]+\.)*[A-Z][A-Z0-9_.]*(?=\()/u,
  /[\p{L}_\\][\p{L}\p{N}_.?\\]*/u,
  /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/u,
  /[^]/u,
];
const TOKEN = new RegExp(PIECES.map(({ source }) => `(${source})`).join("|"), "gu");

const KEPT_WORDS = new Set(["TRUE", "FALSE"]);

/** Functions, references, operators and errors stay; texts, numbers and names, those of sheets too, are masked. */
export function maskFormula(formula: string, mask: ShapeMask): string {
  return formula.replace(TOKEN, (piece, ...groups: unknown[]) => {
    switch (groups.slice(0, PIECES.length).findIndex((group) => group !== undefined)) {
      case 0:
        return OURS.test(piece) ? piece : `"${mask.text(piece.slice(1, -1))}"`;
      case 1:
        return `'${mask.text(piece.slice(1, -1))}'`;
      case 2:
      case 3:
      case 4:
      case 5:
      case 6:
        return piece;
      case 7:
        return KEPT_WORDS.has(piece) ? piece : mask.text(piece);
      case 8: {
        const [mantissa = "", ...exponent] = piece.split(/(?=e)/i);
        return mask.text(mantissa) + exponent.join("");
      }
      default:
        return mask.text(piece);
    }
  });
}
