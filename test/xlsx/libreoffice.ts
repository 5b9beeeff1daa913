import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Opens a workbook in LibreOffice and has it saved in another format; answers the files that it wrote, by name. */
export async function convert(workbook: Uint8Array, format: string, extension = "xlsx"): Promise<Record<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "gouji-libreoffice-"));
  try {
    const source = join(folder, `book.${extension}`);
    const target = join(folder, "out");
    await writeFile(source, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await soffice([profile, "--headless", "--convert-to", format, "--outdir", target, source]);
    const files: Record<string, Uint8Array> = {};
    for (const name of await readdir(target)) files[name] = new Uint8Array(await readFile(join(target, name)));
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A missing program fails the test; what was not checked must not look as if it had passed. */
async function soffice(parameters: readonly string[]): Promise<void> {
  try {
    await run("soffice", [...parameters], { timeout: 120_000 });
  } catch (error) {
    const isMissing = (error as { code?: unknown }).code === "ENOENT";
    throw isMissing ? new Error("LibreOffice is missing: apt-get install libreoffice-calc-nogui") : error;
  }
}

/** Every sheet as CSV, by its name: values as LibreOffice calculates and shows them. */
export async function sheetsAsCsv(workbook: Uint8Array): Promise<Record<string, string>> {
  // Token 12 is the sheet: -1 writes all of them, each into a file of its name. 76 is UTF-8.
  const files = await convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name.replace(/^book-(.*)\.csv$/, "$1"), new TextDecoder().decode(bytes)]),
  );
}
