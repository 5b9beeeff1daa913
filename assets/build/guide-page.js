/**
 * The guide is read here as Markdown and beside the pane as a page. This knows what the guide uses: headings, paragraphs, lists,
 * tables, quotations, pictures, blocks of code, and in a line code, bold and links. A comment in front of a heading is its name in addresses.
 * Anything else stands there as it was typed.
 */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function inline(text) {
  // Code first: what stands in it is not looked at again.
  return text
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (/^`[^`]+`$/.test(part)) return `<code>${escaped(part.slice(1, -1))}</code>`;
      return escaped(part)
        .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
        .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_match, words, address) => `<a href="${address.replace(/\.md(?=#|$)/, ".html")}">${words}</a>`);
    })
    .join("");
}

/** Where the pictures lie seen from a page, here and beside the pane. */
const PICTURES = { here: "../../pictures/", beside: "../pictures/" };

function picture([, words, address]) {
  return `<p><img src="${escaped(address.replace(PICTURES.here, PICTURES.beside))}" alt="${escaped(words)}" /></p>`;
}

const cellsOf = (row) => row.replace(/^\||\|$/g, "").split("|").map((cell) => inline(cell.trim()));

function table([head, , ...rows]) {
  const line = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line(cellsOf(head), "th")}</thead><tbody>${rows.map((row) => line(cellsOf(row), "td")).join("")}</tbody></table>`;
}

function list(lines, tag, marker) {
  return `<${tag}>${lines.map((line) => `<li>${inline(line.replace(marker, ""))}</li>`).join("")}</${tag}>`;
}

function block(text) {
  const lines = text.split("\n");
  const [first] = lines;
  if (first.startsWith("```")) return `<pre>${escaped(lines.slice(1, -1).join("\n"))}</pre>`;
  const heading = /^(?:<!-- ([\w-]+) -->\n)?(#{1,3}) (.*)$/.exec(text);
  if (heading !== null) return `<h${heading[2].length}${heading[1] === undefined ? "" : ` id="${heading[1]}"`}>${inline(heading[3])}</h${heading[2].length}>`;
  const image = /^!\[([^\]]+)\]\(([^)\s]+)\)$/.exec(text);
  if (image !== null) return picture(image);
  if (first.startsWith("|")) return table(lines);
  if (lines.every((line) => line.startsWith("> "))) return `<blockquote><p>${inline(lines.map((line) => line.slice("> ".length)).join("\n"))}</p></blockquote>`;
  if (lines.every((line) => line.startsWith("- "))) return list(lines, "ul", /^- /);
  if (lines.every((line) => /^\d+\. /.test(line))) return list(lines, "ol", /^\d+\. /);
  return `<p>${inline(lines.join("\n"))}</p>`;
}

/** Blank lines part blocks, but not within a block of code. */
const blocksOf = (markdown) => markdown.trim().match(/```[^]*?```|(?:(?!\n\s*\n|```)[^])+/g).map((text) => text.trim()).filter((text) => text !== "");

/** The words of the links that stand above every page; a language is named in itself. */
const WAYS = {
  "zh-CN": { contents: "使用说明目录", other: "en-US", otherName: "English" },
  "en-US": { contents: "Contents of the guide", other: "zh-CN", otherName: "中文" },
};

function ways(language, name) {
  const { contents, other, otherName } = WAYS[language];
  const back = name === "index" ? "" : `<a href="index.html">${contents}</a> `;
  return `<nav>${back}<a href="../${other}/${name}.html" lang="${other}" hreflang="${other}">${otherName}</a></nav>`;
}

/** A page of the guide, by the name of its file, which loads its style and its pictures and nothing else. */
export function guidePage(markdown, language, name) {
  const [title] = blocksOf(markdown);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title.replace(/^# /, ""))}</title>
    <link rel="stylesheet" href="../guide.css" />
  </head>
  <body>
${ways(language, name)}
${blocksOf(markdown).map(block).join("\n")}
  </body>
</html>
`;
}
