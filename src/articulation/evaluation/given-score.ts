import type { FormColumn, FormPanel } from "../../recognition/form";

/** The column of scores that are given out of the points: where scores are weighted afterwards, those before. */
export function givenScore({ columns }: FormPanel): FormColumn | undefined {
  return columns.find(({ role }) => role === "rawScore") ?? columns.find(({ role }) => role === "score");
}
