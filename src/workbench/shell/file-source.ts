/** A file that a person wants to open: from a dialog, dropped, or a sample. */
export interface FileSource {
  readonly name: string;
  /** Rejects where it cannot be read at all, as a folder that was dropped. */
  readonly read: () => Promise<Uint8Array>;
}

export function sourceOfFile(file: File): FileSource {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** A sample, beside the page. */
export function sourceOfSample(sample: string): FileSource {
  const name = `${sample}.xlsx`;
  return {
    name,
    read: async () => {
      const answer = await fetch(`samples/${encodeURIComponent(name)}`);
      if (!answer.ok) throw new Error(`${String(answer.status)} ${name}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
