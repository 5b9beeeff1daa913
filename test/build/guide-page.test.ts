import { describe, expect, test } from "vitest";
import { guidePage } from "../../assets/build/guide-page.js";

const bodyOf = (markdown: string): string => /<\/nav>\n([^]*)\n {2}<\/body>/.exec(guidePage(markdown, "en-US", "index"))?.[1] ?? "";

describe("a page of the guide", () => {
  test("its title is the first heading, its language is said, and it loads nothing but its style and its pictures", () => {
    const page = guidePage("# Ties & totals\n\nText", "zh-CN", "rounding");
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain("<title>Ties &amp; totals</title>");
    expect(page).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self'"`);
    expect(page).not.toContain("<script");
  });

  test("above it stand the ways to the contents and to the same page in the other language", () => {
    expect(guidePage("# One", "zh-CN", "rounding")).toContain('<nav><a href="index.html">使用说明目录</a> <a href="../en-US/rounding.html" lang="en-US" hreflang="en-US">English</a></nav>');
    expect(guidePage("# One", "en-US", "index")).toContain('<nav><a href="../zh-CN/index.html" lang="zh-CN" hreflang="zh-CN">中文</a></nav>');
  });

  test("a comment in front of a heading is its name, and is not shown", () => {
    expect(bodyOf("# One\n\n<!-- unit-slip -->\n### 元、万元混用\n\nwords")).toBe('<h1>One</h1>\n<h3 id="unit-slip">元、万元混用</h3>\n<p>words</p>');
    expect(bodyOf("[there](causes.md#unit-slip)")).toBe('<p><a href="causes.html#unit-slip">there</a></p>');
  });

  test("pictures lie beside the pages, and say what is on them", () => {
    expect(bodyOf("![“A” & B](../../pictures/zh-CN/marks.png)")).toBe('<p><img src="../pictures/zh-CN/marks.png" alt="“A” &amp; B" /></p>');
  });

  test("what the pane says is quoted", () => {
    expect(bodyOf("> D5 疑似正负号相反")).toBe("<blockquote><p>D5 疑似正负号相反</p></blockquote>");
  });

  test("headings, paragraphs and lists", () => {
    expect(bodyOf("# One\n\n## Two\n\nwords\n\n- a\n- b\n\n1. first\n2. second")).toBe(
      "<h1>One</h1>\n<h2>Two</h2>\n<p>words</p>\n<ul><li>a</li><li>b</li></ul>\n<ol><li>first</li><li>second</li></ol>",
    );
  });

  test("tables", () => {
    expect(bodyOf("| a | b |\n|---|---|\n| 1 | **2** |")).toBe(
      "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><strong>2</strong></td></tr></tbody></table>",
    );
  });

  test("a block of code keeps its blank lines and its backslashes", () => {
    expect(bodyOf("before\n\n```\n[KEY]\n\n\"Url\"=\"\\\\\\\\server\"\n```\n\nafter")).toBe('<p>before</p>\n<pre>[KEY]\n\n&quot;Url&quot;=&quot;\\\\\\\\server&quot;</pre>\n<p>after</p>');
  });

  test("links lead to the page and not to its source; code is left alone", () => {
    expect(bodyOf("[install](install.md) and `a**b**<c>`")).toBe('<p><a href="install.html">install</a> and <code>a**b**&lt;c&gt;</code></p>');
  });

  test("nothing that is typed becomes markup", () => {
    expect(bodyOf("<script>alert(1)</script>")).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  });
});
