/** One line of DESIGN.md section 7. */
export interface BenchFigure {
  readonly name: string;
  readonly must: string;
  readonly aim: string;
  readonly measured: string;
}

const headings = { name: "figure", must: "must", aim: "aim", measured: "measured" } satisfies BenchFigure;

/** Chinese letters take two columns of a terminal. */
const width = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

export function figureTable(figures: readonly BenchFigure[]): string {
  const keys = ["name", "must", "aim", "measured"] as const;
  const all = [headings, ...figures];
  const widths = keys.map((key) => Math.max(...all.map((figure) => width(figure[key]))));
  const line = (figure: BenchFigure): string => `| ${keys.map((key, index) => figure[key] + " ".repeat((widths[index] ?? 0) - width(figure[key]))).join(" | ")} |`;
  return [line(headings), `|${widths.map((size) => "-".repeat(size + 2)).join("|")}|`, ...figures.map(line)].join("\n");
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const times = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ×`;
export const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((part / whole) * 100).toFixed(2)} % of ${String(whole)}`);
