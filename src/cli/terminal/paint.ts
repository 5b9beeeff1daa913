import type { SeverityWord } from "../../locales/locale";

/** Colours and weights of a terminal; without colour every one of them leaves the text as it is. */
export interface Paint {
  readonly severity: (word: SeverityWord, text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
}

type Style = (text: string) => string;

const PLAIN: Style = (text) => text;

function ansi(start: number, end: number): Style {
  return (text) => (text === "" ? "" : `\u001b[${String(start)}m${text}\u001b[${String(end)}m`);
}

const RED = ansi(31, 39);
const GREEN = ansi(32, 39);
const YELLOW = ansi(33, 39);
const BLUE = ansi(34, 39);
const BOLD = ansi(1, 22);
const DIM = ansi(2, 22);

/** Colour on a terminal only, and not where the user asks for none (https://no-color.org). */
export function paintFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
  const isPlain = !isTerminal || (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  if (isPlain) return { severity: (_, text) => text, strong: PLAIN, quiet: PLAIN, good: PLAIN };
  const bySeverity: Readonly<Record<SeverityWord, Style>> = {
    error: (text) => BOLD(RED(text)), warning: YELLOW, info: BLUE, tail: DIM,
  };
  return { severity: (word, text) => bySeverity[word](text), strong: BOLD, quiet: DIM, good: GREEN };
}
