import type { GivenProfileProblem, OutputProblem, UsageProblem } from "../command-line-texts";
import { scoringProfile } from "./scoring-profile";

/** What is wrong with a call, in one sentence. */
export function usageText(problem: UsageProblem): string {
  switch (problem.code) {
    case "unknown-command":
      return `There is no command “${problem.command}”; use check, recalculate or mark, or see gouji --help.`;
    case "unknown-option":
      return `There is no option “${problem.option}”; see gouji --help.`;
    case "missing-value":
      return `Option ${problem.option} needs a value.`;
    case "unexpected-value":
      return `Option ${problem.option} takes no value.`;
    case "option-not-for-command":
      return `${problem.command} has no option ${problem.option}.`;
    case "unknown-language":
      return `There is no language “${problem.language}”; use zh-CN or en-US.`;
    case "missing-file":
      return `Name a file, for example: gouji ${problem.command} evaluation.xlsx.`;
    case "too-many-files":
      return `${problem.command} takes one file at a time.`;
    case "missing-output":
      return `Name the new file with -o, for example: gouji ${problem.command} evaluation.xlsx -o evaluation-new.xlsx; the original is never changed.`;
    case "not-yet":
      return `${problem.feature} is not available yet and will come with a later version.`;
  }
}

/** Why a new file was not written. */
export function outputText(problem: OutputProblem, file: string): string {
  switch (problem) {
    case "output-is-input":
      return `${file}: the new file is the original, which is never changed; choose another name.`;
    case "output-is-directory":
      return `${file}: this is a folder; name a file.`;
    case "other-extension":
      return `${file}: give the new file the extension of the original, or Excel will not open it.`;
    case "not-a-page":
      return `${file}: the report is a page; give it a name that ends in .html or .htm.`;
    case "no-such-folder":
      return `${file}: there is no such folder.`;
    case "no-permission":
      return `${file}: no permission to write.`;
    case "no-space":
      return `${file}: the disk is full; nothing was written.`;
    case "unwritable":
      return `${file}: could not be written.`;
  }
}

/** Why what was given as scoring profile is none; ends with a full stop. */
export function profileText(problem: GivenProfileProblem, given: string): string {
  switch (problem.code) {
    case "unknown":
      return `There is no scoring profile “${given}”, nor a file of that name; those that come along: ${problem.known.map(({ id, name }) => `${id} (${name})`).join(", ")}.`;
    case "is-directory":
      return `${given}: this is a folder; name the file of a scoring profile.`;
    case "no-permission":
      return `${given}: no permission to read.`;
    case "unreadable":
      return `${given}: could not be read.`;
    case "not-json":
      return `${given}: not a scoring profile, which is JSON in UTF-8.`;
    case "invalid":
      return `${given}: wrong in ${problem.problems.length} ${problem.problems.length === 1 ? "place" : "places"}: ${problem.problems.map(scoringProfile.problem).join("; ")}.`;
  }
}
