import { dirname } from "node:path";
import { FileProblem, type Files, type Io } from "../../src/cli/io";

/** Files in memory; a path is its own folder's child as written. */
export class MemoryFiles implements Files {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly folders = new Set<string>(["."]);
  /** Names that lead to other names, as links do. */
  readonly links = new Map<string, string>();

  constructor(files: Readonly<Record<string, Uint8Array>> = {}) {
    for (const [path, bytes] of Object.entries(files)) this.#bytes.set(path, bytes);
  }

  #target(path: string): string {
    return this.links.get(path) ?? path;
  }

  get(path: string): Uint8Array | undefined {
    return this.#bytes.get(this.#target(path));
  }

  read(path: string): Promise<Uint8Array> {
    if (this.folders.has(path)) return Promise.reject(new FileProblem("is-directory"));
    const bytes = this.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new FileProblem("not-found"));
  }

  identity(path: string): Promise<string | null> {
    const target = this.#target(path);
    return Promise.resolve(this.#bytes.has(target) || this.folders.has(target) ? target : null);
  }

  isDirectory(path: string): Promise<boolean> {
    return Promise.resolve(this.folders.has(path));
  }

  list(folder: string): Promise<readonly string[]> {
    return Promise.resolve([...this.#bytes.keys()].filter((path) => dirname(path) === folder));
  }

  replace(path: string, bytes: Uint8Array): Promise<void> {
    this.#bytes.set(this.#target(path), bytes);
    return Promise.resolve();
  }
}

export interface MemoryIo extends Io {
  readonly files: MemoryFiles;
  readonly out: () => string;
  readonly err: () => string;
}

export interface MemoryIoOptions {
  readonly files?: MemoryFiles;
  readonly isTerminal?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: number;
}

/** Streams, files and a clock that a test can look into. */
export function memoryIo({ files = new MemoryFiles(), isTerminal = false, environment = {}, tick = 0 }: MemoryIoOptions = {}): MemoryIo {
  const written = { out: "", err: "" };
  let time = 0;
  return {
    files,
    environment,
    stdout: { isTerminal, write: (text) => void (written.out += text) },
    stderr: { isTerminal, write: (text) => void (written.err += text) },
    now: () => (time += tick),
    wallClock: () => ({ time: "2026-03-01T01:30:59.000Z", minutesAheadOfUtc: 480 }),
    out: () => written.out,
    err: () => written.err,
  };
}
