/** Univer's style sheets, as files of our own beside the page: a strict policy allows nothing else. */
const SHEETS = [
  new URL("@univerjs/preset-sheets-core/lib/index.css", import.meta.url),
  new URL("@univerjs/preset-sheets-conditional-formatting/lib/index.css", import.meta.url),
  new URL("@univerjs/preset-sheets-note/lib/index.css", import.meta.url),
];

export async function loadStyleSheets(): Promise<void> {
  await Promise.all(SHEETS.map(({ href }) => load(href)));
}

function load(href: string): Promise<void> {
  const present = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].some((link) => link.href === href);
  if (present) return Promise.resolve();
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`no style sheet at ${href}`));
    document.head.append(link);
  });
}
