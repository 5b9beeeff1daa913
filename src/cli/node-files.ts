import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { access, constants, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { FileProblem, type FileProblemCode, type Files } from "./io";

const PROBLEMS: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: "not-found", ENOTDIR: "not-found", ELOOP: "not-found", EISDIR: "is-directory",
  EACCES: "no-permission", EPERM: "no-permission", EROFS: "no-permission", ENOSPC: "no-space", EDQUOT: "no-space",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

async function guarded<T>(otherwise: FileProblemCode, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(PROBLEMS[codeOf(error)] ?? otherwise);
  }
}

/** Null where nothing stands at a path; follows links. */
async function statOrNull(path: string) {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (PROBLEMS[codeOf(error)] === "not-found") return null;
    throw error;
  }
}

/** Where a link leads, if what stands there may be overwritten: renaming alone would ask neither. */
async function overwritable(target: string): Promise<string> {
  if (!(await statOrNull(target))) return target;
  await access(target, constants.W_OK);
  return realpath(target);
}

/**
 * Written beside its target and then renamed, so that a full disk or a lost connection leaves what stood
 * there before.
 */
async function replace(target: string, bytes: Uint8Array): Promise<void> {
  const path = await overwritable(target);
  const partial = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    const file = await open(partial, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** The real file system. */
export const nodeFiles: Files = {
  // Nothing else waits for its turn here, and over a thousand small files a trip through the thread pool costs more than the check.
  read: (path) => guarded("unreadable", () => Promise.resolve(readFileSync(path))),
  identity: (path) =>
    guarded("unreadable", async () => {
      const found = await statOrNull(path);
      return found && `${String(found.dev)}:${String(found.ino)}`;
    }),
  isDirectory: (path) => guarded("unreadable", async () => (await statOrNull(path))?.isDirectory() ?? false),
  list: async (folder) => {
    try {
      return await readdir(folder);
    } catch {
      return [];
    }
  },
  replace: (path, bytes) => guarded("unwritable", () => replace(path, bytes)),
};
