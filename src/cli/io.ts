/** A stream that text is written to. */
export interface TextOutput {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** Why the file system refused; the words stand in `locales`. */
export type FileProblemCode =
  | "not-found" | "is-directory" | "no-permission" | "no-space" | "unreadable" | "unwritable";

export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(readonly code: FileProblemCode) {
    super(code);
  }
}

/** The part of a file system that the commands need. Failures are `FileProblem`s. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** The same text for the same file, through links of every kind; null where nothing stands. */
  identity(path: string): Promise<string | null>;
  isDirectory(path: string): Promise<boolean>;
  /** Names in a folder, empty where there is none. */
  list(folder: string): Promise<readonly string[]>;
  /** Puts bytes at a path as a whole or not at all. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
}

/** The time of day, as far as people are told of it. */
export interface WallClock {
  /** ISO 8601. */
  readonly time: string;
  readonly minutesAheadOfUtc: number;
}

/** All that the program touches of the world, so that tests can hold the other end. */
export interface Io {
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** Milliseconds of a clock that only runs forward. */
  now(): number;
  wallClock(): WallClock;
}
