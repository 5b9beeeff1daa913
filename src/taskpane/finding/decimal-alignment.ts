/** What stands behind the whole digits: the decimals, a percent sign, words. */
function tail(figure: string): string {
  const digits = /^[^\d]*[\d,]*/.exec(figure)?.[0] ?? "";
  return figure.slice(digits.length);
}

/**
 * What has to stand, unseen, behind each figure so that all of them align on the decimal point when they are set
 * flush right: `98` beside `98.66` is followed by `.66`.
 */
export function unseenTails(figures: readonly string[]): readonly string[] {
  const tails = figures.map((figure) => (/\d/.test(figure) ? tail(figure) : null));
  const longest = tails.reduce<string>((long, text) => (text !== null && text.length > long.length ? text : long), "");
  return tails.map((text) => {
    if (text === null || text.length >= longest.length) return "";
    // A unit at the end is shared, 98% and 98.66%: what is missing stands before it.
    const isEnd = longest.endsWith(text);
    return isEnd ? longest.slice(0, longest.length - text.length) : longest.slice(text.length);
  });
}
