import { HostFailure } from "../host/host-failure";
import type { ExcelClient } from "./excel-client";
import { asHostFailure } from "./office-failure";

/** Batches against one Excel. Whatever fails is rejected as a `HostFailure`. */
export class ExcelSession {
  constructor(
    readonly client: ExcelClient,
    /** Milliseconds that we wait for the answer to one sync: some hang for ever. */
    private readonly patience: number,
  ) {}

  async run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await this.client.Excel.run(batch);
    } catch (error) {
      throw asHostFailure(error);
    }
  }

  /** Waits for a sync, but not longer than we are patient. */
  async answer(sync: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const impatience = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new HostFailure("no-answer", "untouched", `${String(this.patience)} ms`));
      }, this.patience);
    });
    try {
      await Promise.race([sync, impatience]);
    } finally {
      clearTimeout(timer);
    }
  }
}
