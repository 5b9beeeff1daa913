/** What a field says of itself to assistive technology: whether something is wrong with it, and where that is written. */
export interface FieldStanding {
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

/** `id` is that of the words for the problem. */
export function fieldStanding(problem: string | undefined, id: string): FieldStanding {
  const isInvalid = problem !== undefined;
  return { "aria-invalid": isInvalid, "aria-describedby": isInvalid ? id : undefined };
}
