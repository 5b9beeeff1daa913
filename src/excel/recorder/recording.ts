import { maskReply, maskRequest } from "./mask-messages";
import type { ShapeMask } from "./shape-mask";
import type { Exchange } from "./trace";
import type { WireReply, WireRequest } from "./wire";

/** Takes the answer to one request: the text of a reply, or the number of a refusal. */
export type TakeAnswer = (answer: string | number) => void;

/** Collects exchanges, masked as they come, up to a bound. No figure is held unmasked. */
export class Recording {
  readonly exchanges: Exchange[] = [];
  isFull = false;
  private size = 0;

  constructor(
    private readonly mask: ShapeMask,
    /** Characters of all masked messages together. */
    private readonly bound: number,
    /** Milliseconds since the start. */
    private readonly clock: () => number,
    private readonly onFull: () => void,
  ) {}

  /** Null once the recording is full. */
  request(text: string, flags: number): TakeAnswer | null {
    const original = JSON.parse(text) as WireRequest;
    const at = this.clock();
    const request = maskRequest(original, this.mask);
    if (!this.take(request)) return null;
    const exchange: Exchange = { at, flags, request };
    this.exchanges.push(exchange);
    return (answer) => {
      exchange.took = this.clock() - at;
      if (typeof answer === "number") exchange.refused = answer;
      else this.reply(exchange, original, JSON.parse(answer) as WireReply);
    };
  }

  private reply(exchange: Exchange, request: WireRequest, original: WireReply): void {
    const reply = maskReply(original, request, this.mask);
    if (this.take(reply)) exchange.reply = reply;
  }

  /** Whether there is still room; the first message for which there is none ends the recording. */
  private take(message: unknown): boolean {
    if (this.isFull) return false;
    this.size += JSON.stringify(message).length;
    this.isFull = this.size > this.bound;
    if (this.isFull) this.onFull();
    return !this.isFull;
  }
}
