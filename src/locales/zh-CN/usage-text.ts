import type { GivenProfileProblem, OutputProblem, UsageProblem } from "../command-line-texts";
import { scoringProfile } from "./scoring-profile";

/** What is wrong with a call, in one sentence. */
export function usageText(problem: UsageProblem): string {
  switch (problem.code) {
    case "unknown-command":
      return `没有命令“${problem.command}”。可用 check、recalculate、mark；gouji --help 看说明。`;
    case "unknown-option":
      return `没有选项“${problem.option}”。gouji --help 看说明。`;
    case "missing-value":
      return `选项 ${problem.option} 后面要写值。`;
    case "unexpected-value":
      return `选项 ${problem.option} 后面不写值。`;
    case "option-not-for-command":
      return `${problem.command} 没有选项 ${problem.option}。`;
    case "unknown-language":
      return `没有语言“${problem.language}”。可用 zh-CN、en-US。`;
    case "missing-file":
      return `请写要处理的文件，如 gouji ${problem.command} 自评表.xlsx。`;
    case "too-many-files":
      return `${problem.command} 一次只处理一个文件。`;
    case "missing-output":
      return `请用 -o 写明新文件，如 gouji ${problem.command} 自评表.xlsx -o 自评表-新.xlsx；原文件不改动。`;
    case "not-yet":
      return `${problem.feature} 还没有做好，以后的版本提供。`;
  }
}

/** Why a new file was not written. */
export function outputText(problem: OutputProblem, file: string): string {
  switch (problem) {
    case "output-is-input":
      return `${file}：新文件就是原文件。原文件从不改动，请换一个文件名。`;
    case "output-is-directory":
      return `${file}：这是文件夹，请写文件名。`;
    case "other-extension":
      return `${file}：新文件的扩展名要与原文件相同，否则 Excel 打不开。`;
    case "not-a-page":
      return `${file}：检查报告是网页，文件名要以 .html 或 .htm 结尾。`;
    case "no-such-folder":
      return `${file}：没有这个文件夹。`;
    case "no-permission":
      return `${file}：没有写入权限。`;
    case "no-space":
      return `${file}：磁盘空间不足，没有写入。`;
    case "unwritable":
      return `${file}：不能写入。`;
  }
}

/** Why what was given as scoring profile is none; ends with a full stop. */
export function profileText(problem: GivenProfileProblem, given: string): string {
  switch (problem.code) {
    case "unknown":
      return `没有评分方案“${given}”，也没有这个文件。自带的方案：${problem.known.map(({ id, name }) => `${id}（${name}）`).join("、")}。`;
    case "is-directory":
      return `${given}：这是文件夹，请写评分方案的文件名。`;
    case "no-permission":
      return `${given}：没有读取权限。`;
    case "unreadable":
      return `${given}：不能读取。`;
    case "not-json":
      return `${given}：不是评分方案文件，应是 UTF-8 编码的 JSON。`;
    case "invalid":
      return `${given}：评分方案有 ${problem.problems.length} 处不对：${problem.problems.map(scoringProfile.problem).join("；")}。`;
  }
}
