import type { Report, ReportRow, ReportSection } from "./report";

const STYLE = `
body{font:14px/1.5 "Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC","Segoe UI",sans-serif;margin:24px;color:#242424;background:#fff}
h1{font-size:20px}h2{font-size:16px;margin:24px 0 8px}
table{border-collapse:collapse;width:100%;font-size:13px;font-variant-numeric:tabular-nums}
th,td{border:1px solid #d1d1d1;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#f5f5f5}dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px}dt,dd{margin:0}dt{color:#616161}
.group th{background:#fafafa}.error td:first-child{color:#a80f1b;font-weight:600}.warning td:first-child{color:#7a4b00;font-weight:600}
tr:not(.plain) td:first-child{white-space:nowrap}article+article{margin-top:40px;border-top:2px solid #d1d1d1}
.consequence td{color:#616161}.consequence td:first-child{padding-left:20px}
@media print{body{margin:0}article+article{break-before:page;margin:0;border:0}thead{display:table-header-group}tr{break-inside:avoid}}
`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in an element or an attribute; what XML and HTML cannot hold becomes the sign for it. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- texts come from files, which may hold anything
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd").replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? "");
}

function rowHtml({ tone, cells }: ReportRow, columns: number): string {
  if (tone === "group") return `<tr class="group"><th colspan="${String(columns)}" scope="rowgroup">${escaped(cells[0] ?? "")}</th></tr>`;
  const filled = Array.from({ length: columns }, (_, at) => `<td>${escaped(cells[at] ?? "")}</td>`);
  return `<tr class="${tone}">${filled.join("")}</tr>`;
}

function sectionHtml({ heading, columns, rows, note }: ReportSection): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const body = rows.map((row) => rowHtml(row, columns.length)).join("\n");
  const table = rows.length === 0 ? "" : `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>\n`;
  return `<section>\n<h2>${escaped(heading)}</h2>\n${table}${note === undefined ? "" : `<p>${escaped(note)}</p>\n`}</section>`;
}

function reportBody({ title, facts, limit, sections }: Report): string {
  const list = facts.map(([label, text]) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`).join("\n");
  return `<article>\n<h1>${escaped(title)}</h1>\n<dl>\n${list}\n</dl>\n<p>${escaped(limit)}</p>\n${sections.map(sectionHtml).join("\n")}\n</article>`;
}

/** Reports, one for each workbook, as one page that needs nothing else: no script, no picture, no address. */
export function reportHtml(reports: readonly [Report, ...Report[]]): string {
  const [{ language, title }] = reports;
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const head = `<meta charset="utf-8">\n${policy}\n<meta name="viewport" content="width=device-width">\n<title>${escaped(title)}</title>\n<style>${STYLE}</style>`;
  return `<!doctype html>\n<html lang="${escaped(language)}">\n<head>\n${head}\n</head>\n<body>\n${reports.map(reportBody).join("\n")}\n</body>\n</html>\n`;
}
