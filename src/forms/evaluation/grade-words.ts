/** Words for the grades 优良中差, from the best down, as forms write them (DOMAIN.md 3.7). */
export const GRADE_WORDS: readonly (readonly string[])[] = [
  ["优", "优秀"],
  ["良", "良好"],
  ["中", "中等"],
  ["差", "较差"],
];

/** The words that mean the same grade as `name`; only itself for a name of a body's own. */
export function wordsForGrade(name: string): readonly string[] {
  return GRADE_WORDS.find((words) => words.includes(name)) ?? [name];
}
