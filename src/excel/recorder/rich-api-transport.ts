/** What Office.js hands to Excel: custom data, method, path, headers, body, permission, flags, … */
export type Message = readonly unknown[];

/** What comes back: status, headers and body, or the number of a refusal. */
export type TransportAnswer =
  | { readonly status: "succeeded"; readonly value: { readonly data: readonly [number, unknown, string | readonly string[]] } }
  | { readonly status: "failed"; readonly error: { readonly code: number } };

export type Execute = (message: Message, callback: (answer: TransportAnswer) => void) => void;

interface RichApi {
  readonly executeRichApiRequestAsync: Execute;
}

/** The inside of Office.js through which every request to Excel goes. */
export interface OfficeInside {
  readonly DDA: { RichApi: RichApi };
}

const BODY = 4;
const FLAGS = 6;

export function bodyOf(message: Message): string {
  return String(message[BODY]);
}

export function flagsOf(message: Message): number {
  return Number(message[FLAGS]);
}

/** The text of a reply, which may come in pieces; null for a request that was refused as a whole. */
export function replyTextOf(answer: TransportAnswer): string | null {
  if (answer.status !== "succeeded") return null;
  const body = answer.value.data[2];
  return typeof body === "string" ? body : body.join("");
}

/**
 * Puts `around` in place of the transport until the returned function is called. The transport itself can not be
 * set anew, so an object that inherits all the rest takes the place of the one that holds it.
 */
export function wrapTransport(inside: OfficeInside, around: (execute: Execute) => Execute): () => void {
  const original = inside.DDA.RichApi;
  const execute = around((message, callback) => original.executeRichApiRequestAsync(message, callback));
  const wrapped = Object.create(original, { executeRichApiRequestAsync: { value: execute, enumerable: true } }) as RichApi;
  inside.DDA.RichApi = wrapped;
  return () => {
    if (inside.DDA.RichApi === wrapped) inside.DDA.RichApi = original;
  };
}
