import type { Trace } from "./trace";

/** A trace as a file to be saved: one exchange a line, so that two of them can be compared. */
export function traceFile(trace: Trace, time: Date): { readonly name: string; readonly text: string } {
  const { exchanges, ...head } = trace;
  const lines = exchanges.map((exchange) => JSON.stringify(exchange)).join(",\n");
  const text = `${JSON.stringify(head).slice(0, -1)},"exchanges":[\n${lines}\n]}\n`;
  const day = time.toISOString().slice(0, 19).replace(/[:T]/g, "-");
  return { name: `gouji-trace-${head.source.platform}-${day}.json`, text };
}
