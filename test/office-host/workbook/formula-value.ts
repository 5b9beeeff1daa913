import { ErrorValue } from "./cell";
import type { CellValue } from "./cell";
import { roundedHalfUp } from "./decimal-rounding";
import type { Token } from "./formula-tokens";

/** The values of a reference, row by row; a name of a sheet that is not there is `#REF!`. */
export type ReadReference = (reference: string) => readonly CellValue[] | ErrorValue;

/** Thrown inside a formula by anything that makes its whole value an error, or that this host cannot compute. */
class Stopped extends Error {
  constructor(readonly value: ErrorValue | null) {
    super();
  }
}

const stop = (code: string): never => {
  throw new Stopped(new ErrorValue(code));
};

function toNumber(value: CellValue): number {
  if (value instanceof ErrorValue) throw new Stopped(value);
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  return value.trim() === "" || Number.isNaN(Number(value)) ? stop("#VALUE!") : Number(value);
}

type Argument = readonly CellValue[];

function sum(values: Argument): number {
  let total = 0;
  for (const value of values) {
    if (value instanceof ErrorValue) throw new Stopped(value);
    if (typeof value === "number") total += value;
  }
  return total;
}

const round = (value: number, digits: number): number => Math.sign(value) * roundedHalfUp(Math.abs(value), Math.trunc(digits));

const FUNCTIONS: Readonly<Record<string, (args: readonly Argument[]) => number>> = {
  SUM: (args) => sum(args.flat()),
  ROUND: ([value = [], digits = []]) => round(toNumber(value[0] ?? null), toNumber(digits[0] ?? null)),
  ABS: ([value = []]) => Math.abs(toNumber(value[0] ?? null)),
};

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly read: ReadReference,
  ) {}

  formula(): CellValue {
    const value = this.single(this.sum());
    if (this.at < this.tokens.length) throw new Stopped(null);
    return value ?? 0;
  }

  private sum(): Argument {
    let left = this.product();
    for (let sign = this.take("+", "-"); sign !== null; sign = this.take("+", "-")) {
      const right = toNumber(this.single(this.product()));
      left = [toNumber(this.single(left)) + (sign === "+" ? right : -right)];
    }
    return left;
  }

  private product(): Argument {
    let left = this.power();
    for (let sign = this.take("*", "/"); sign !== null; sign = this.take("*", "/")) {
      const right = toNumber(this.single(this.power()));
      if (sign === "/" && right === 0) stop("#DIV/0!");
      const number = toNumber(this.single(left));
      left = [sign === "*" ? number * right : number / right];
    }
    return left;
  }

  private power(): Argument {
    let left = this.signed();
    while (this.take("^") !== null) left = [toNumber(this.single(left)) ** toNumber(this.single(this.signed()))];
    while (this.take("%") !== null) left = [toNumber(this.single(left)) / 100];
    return left;
  }

  private signed(): Argument {
    const sign = this.take("+", "-");
    if (sign === "-") return [-toNumber(this.single(this.signed()))];
    return sign === "+" ? this.signed() : this.primary();
  }

  private primary(): Argument {
    const token = this.tokens[this.at++];
    if (token?.kind === "number") return [Number(token.text)];
    if (token?.kind === "text") return [token.text.slice(1, -1).replaceAll('""', '"')];
    if (token?.kind === "function") return this.call(token.text.toUpperCase());
    if (token?.kind === "reference") {
      const values = this.read(token.text);
      if (values instanceof ErrorValue) throw new Stopped(values);
      return values;
    }
    if (token?.text !== "(") throw new Stopped(null);
    const inner = this.sum();
    if (this.take(")") === null) throw new Stopped(null);
    return inner;
  }

  private call(name: string): Argument {
    const compute = FUNCTIONS[name];
    if (compute === undefined) throw new Stopped(null);
    const args: Argument[] = [];
    this.take("(");
    do args.push(this.sum());
    while (this.take(",") !== null);
    if (this.take(")") === null) throw new Stopped(null);
    return [compute(args)];
  }

  /** A range of several cells where one value is wanted would spill; this host does not spill. */
  private single(values: Argument): CellValue {
    if (values.length !== 1) throw new Stopped(null);
    return values[0] ?? null;
  }

  private take(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }
}

/** The value of a formula; undefined when this host cannot compute it. */
export function formulaValue(tokens: readonly Token[], read: ReadReference): CellValue | undefined {
  try {
    return new Reader(tokens, read).formula();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return error.value ?? undefined;
  }
}
