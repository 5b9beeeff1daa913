/**
 * A difference that a person has looked at and lets stand, with the reason in writing (已核实说明). Kept with the
 * document; it holds as long as the figures are those that were accepted.
 */
export interface Acceptance {
  /** `findingKey` of the finding. */
  readonly finding: string;
  readonly explanation: string;
  /** When it was written, as ISO 8601. */
  readonly time: string;
  /** The figures that were accepted, as decimal text, target first; null is a blank. */
  readonly figures: readonly (string | null)[];
}
