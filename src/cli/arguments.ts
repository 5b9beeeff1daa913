import { parseArgs } from "node:util";
import type { UsageProblem } from "../locales/command-line-texts";
import { LOCALE_IDS, type LocaleId } from "../locales/locale";

export interface CheckCommand {
  readonly name: "check";
  readonly files: readonly string[];
  readonly json: boolean;
  /** The scores of self-evaluations as tables; JSON always has them. */
  readonly scores: boolean;
  /** The page to write the findings of all files to. */
  readonly report?: string;
  readonly profile?: string;
}

export interface RecalculateCommand {
  readonly name: "recalculate";
  readonly file: string;
  readonly output: string;
  readonly formulas: boolean;
  readonly json: boolean;
  /** Id or file of the scoring profile, as given; so in the other commands. */
  readonly profile?: string;
}

export interface MarkCommand {
  readonly name: "mark";
  readonly file: string;
  readonly output: string;
  readonly clear: boolean;
  readonly profile?: string;
}

export type Command = CheckCommand | RecalculateCommand | MarkCommand | { readonly name: "help" | "version" };

/** What was asked for, or the first thing that is wrong with the call; either way in the language to answer in. */
export interface Call {
  readonly language: LocaleId;
  readonly command: Command | null;
  readonly problem: UsageProblem | null;
}

const OPTIONS = {
  json: { type: "boolean" },
  formulas: { type: "boolean" },
  clear: { type: "boolean" },
  scores: { type: "boolean" },
  output: { type: "string", short: "o" },
  lang: { type: "string" },
  profile: { type: "string" },
  report: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type OptionName = keyof typeof OPTIONS;

const COMMANDS: Readonly<Record<string, readonly OptionName[]>> = {
  check: ["json", "scores", "profile", "report"],
  recalculate: ["output", "formulas", "json", "profile"],
  mark: ["output", "clear", "profile"],
  summarize: ["output"],
};
const EVERYWHERE: readonly OptionName[] = ["lang", "help", "version"];

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

interface Given {
  readonly values: Partial<Record<OptionName, string | true>>;
  readonly words: readonly string[];
  readonly problem: UsageProblem | null;
}

/** Lenient parsing with our own judgement of each token: Node's messages are English and name Node's rules. */
function given(argv: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const values: Partial<Record<OptionName, string | true>> = {};
  const words: string[] = [];
  let problem: UsageProblem | null = null;
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName: option, value } = token;
    if (!isOption(name)) problem ??= { code: "unknown-option", option };
    else if (OPTIONS[name].type === "boolean") {
      if (value !== undefined) problem ??= { code: "unexpected-value", option };
      values[name] = true;
    } else if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-"))) {
      problem ??= { code: "missing-value", option };
    } else values[name] = value;
  }
  return { values, words, problem };
}

function problemOf({ values, words, problem }: Given): UsageProblem | null {
  if (problem) return problem;
  const [command = "", ...files] = words;
  const allowed = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!allowed) return { code: "unknown-command", command };
  if (command === "summarize") return { code: "not-yet", feature: "gouji summarize" };
  for (const name of Object.keys(values) as OptionName[]) {
    if (!allowed.includes(name) && !EVERYWHERE.includes(name)) {
      return { code: "option-not-for-command", option: `--${name}`, command };
    }
  }
  // Taking marks away asks no rule.
  if (values.clear && values.profile !== undefined) return { code: "option-not-for-command", option: "--profile", command: `${command} --clear` };
  if (files.length === 0) return { code: "missing-file", command };
  if (command !== "check" && files.length > 1) return { code: "too-many-files", command };
  if (command !== "check" && values.output === undefined) return { code: "missing-output", command };
  return null;
}

function commandOf({ values, words }: Given): Command {
  const [name = "", file = ""] = words;
  const output = String(values.output);
  const json = values.json === true;
  const profile = values.profile === undefined ? {} : { profile: String(values.profile) };
  if (name === "recalculate") return { name, file, output, json, formulas: values.formulas === true, ...profile };
  if (name === "mark") return { name, file, output, clear: values.clear === true, ...profile };
  const report = values.report === undefined ? {} : { report: String(values.report) };
  return { name: "check", files: words.slice(1), json, scores: values.scores === true, ...report, ...profile };
}

export function readArguments(argv: readonly string[]): Call {
  const asked = given(argv);
  const language = LOCALE_IDS.find((id) => id === asked.values.lang);
  const answer = { language: language ?? "zh-CN", command: null, problem: null };
  const { lang, help, version } = asked.values;
  if (lang !== undefined && !language) return { ...answer, problem: { code: "unknown-language", language: String(lang) } };
  if (help) return { ...answer, command: { name: "help" } };
  if (version) return { ...answer, command: { name: "version" } };
  const problem = problemOf(asked);
  return problem ? { ...answer, problem } : { ...answer, command: commandOf(asked) };
}
