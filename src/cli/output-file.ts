import { dirname, extname } from "node:path";
import type { OutputProblem } from "../locales/command-line-texts";
import { FileProblem, type Files } from "./io";

/** Excel refuses a workbook with macros under the name of one without, and the reverse. */
const WORKBOOK_EXTENSIONS: readonly string[] = [".xlsx", ".xlsm"];

/** A browser shows any other as text or not at all. */
const PAGE_EXTENSIONS: readonly string[] = [".html", ".htm"];

function changesKind(input: string, output: string): boolean {
  const [from, to] = [extname(input).toLowerCase(), extname(output).toLowerCase()];
  return from !== to && WORKBOOK_EXTENSIONS.includes(from) && WORKBOOK_EXTENSIONS.includes(to);
}

/** What forbids writing to a place, whatever is to be written. */
async function placeProblem(inputs: readonly string[], output: string, files: Files): Promise<OutputProblem | null> {
  const target = await files.identity(output);
  if (target !== null) {
    // Compared as files, not as names: links lead to the same file under other names.
    for (const input of inputs) if (target === (await files.identity(input))) return "output-is-input";
  }
  if (await files.isDirectory(output)) return "output-is-directory";
  return (await files.isDirectory(dirname(output))) ? null : "no-such-folder";
}

/** What forbids writing a workbook to a place, as far as it can be known before the work is done. */
export async function outputProblem(input: string, output: string, files: Files): Promise<OutputProblem | null> {
  return (await placeProblem([input], output, files)) ?? (changesKind(input, output) ? "other-extension" : null);
}

/** The same for a page about some workbooks. */
export async function pageProblem(inputs: readonly string[], output: string, files: Files): Promise<OutputProblem | null> {
  return (await placeProblem(inputs, output, files)) ?? (PAGE_EXTENSIONS.includes(extname(output).toLowerCase()) ? null : "not-a-page");
}

/** Writes the new file; what the file system says against it is a problem with a name. */
export async function writeOutput(output: string, bytes: Uint8Array, files: Files): Promise<OutputProblem | null> {
  try {
    await files.replace(output, bytes);
    return null;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { code } = error;
    if (code === "no-permission" || code === "no-space") return code;
    return code === "not-found" ? "no-such-folder" : "unwritable";
  }
}
