/**
 * The guide is read here as Markdown and beside the pane as a page. This knows what the guide uses: headings, paragraphs, lists,
 * tables, blocks of code, and in a line code, bold and links. Anything else stands there as it was typed.
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
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading !== null) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (first.startsWith("|")) return table(lines);
  if (lines.every((line) => line.startsWith("- "))) return list(lines, "ul", /^- /);
  if (lines.every((line) => /^\d+\. /.test(line))) return list(lines, "ol", /^\d+\. /);
  return `<p>${inline(lines.join("\n"))}</p>`;
}

/** Blank lines part blocks, but not within a block of code. */
const blocksOf = (markdown) => markdown.trim().match(/```[^]*?```|(?:(?!\n\s*\n|```)[^])+/g).map((text) => text.trim()).filter((text) => text !== "");

/** A page of the guide, which loads its style and nothing else. */
export function guidePage(markdown, language) {
  const [title] = blocksOf(markdown);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title.replace(/^# /, ""))}</title>
    <link rel="stylesheet" href="../guide.css" />
  </head>
  <body>
${blocksOf(markdown).map(block).join("\n")}
  </body>
</html>
`;
}
