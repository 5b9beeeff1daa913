/*
 * Functions younger than Excel 2007 stand in files with a prefix, by which older programs know that they do not know them.
 * Excel neither shows nor takes it, and calls a function that lacks it #NAME?. The grid knows the functions without it.
 */

/** MS-XLSX, 2.2.2: future functions. Those that name parts of themselves (LET, LAMBDA) are left out. */
const FUTURE: ReadonlySet<string> = new Set((
  "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE " +
  "CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL " +
  "ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK " +
  "HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST " +
  "NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS " +
  "SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST " +
  "WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
).split(" "));

/** These two have a second one. */
const FUTURE_SHEET: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** Texts and names of sheets, which are no functions; a function with what stands before it. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<prefix>(?:_xlfn\.|_xlws\.)*)(?<name>[\p{L}_][\p{L}\p{N}_.]*)(?=\()/giu;

function prefixOf(name: string): string {
  const upper = name.toUpperCase();
  if (FUTURE.has(upper)) return "_xlfn.";
  return FUTURE_SHEET.has(upper) ? "_xlfn._xlws." : "";
}

/** A formula of a file as people write it. A function of which nobody knows the prefix keeps it. */
export function shownFormula(formula: string): string {
  return formula.includes("_xl") ? replaceFunctions(formula, (prefix, name) => (prefix.toLowerCase() === prefixOf(name) ? name : prefix + name)) : formula;
}

/** A formula as people write it, for a file. */
export function filedFormula(formula: string): string {
  return replaceFunctions(formula, (prefix, name) => (prefix === "" ? prefixOf(name) : prefix) + name);
}

function replaceFunctions(formula: string, replace: (prefix: string, name: string) => string): string {
  return formula.replace(PARTS, (...found: unknown[]) => {
    const { prefix = "", name } = found.at(-1) as { readonly prefix?: string; readonly name?: string };
    return name === undefined ? String(found[0]) : replace(prefix, name);
  });
}
