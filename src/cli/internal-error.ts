/** What a developer needs to know of a mistake of ours; shown below the words for the user. */
export function technicalText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
