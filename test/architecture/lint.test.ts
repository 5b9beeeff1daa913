import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

// A virtual file has no types, so the rules that need them are left out here.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ["**/*.ts", "**/*.tsx"], ...(tseslint.configs.disableTypeChecked as object) }],
});

const IMPORT_RULE = "gouji/import-direction";
const TEXT_RULE = "gouji/text-for-people";

/** The rules of the architecture that refuse `code` in the file `path`, each once. */
async function refusals(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}src/${path}` });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  const rules = (result?.messages ?? []).map(({ ruleId }) => ruleId ?? "").filter((rule) => /^gouji\/|^no-restricted/.test(rule));
  return [...new Set(rules)];
}

const uses = (specifier: string): string => `import { value } from "${specifier}";\nexport const copy = value;\n`;

describe("a folder imports only what stands left of it", () => {
  test.each([
    ["sheet/virtual.ts", "../number/decimal"],
    ["sheet/virtual.ts", "./cell"],
    ["relations/deep/virtual.ts", "../../sheet/cell"],
    ["review/virtual.ts", "../diagnosis/finding"],
    ["locales/zh-CN/virtual.ts", "../../review/review"],
    ["xlsx/virtual.ts", "../host/workbook-host"],
    ["xlsx/virtual.ts", "fflate"],
    ["cli/virtual.ts", "../xlsx/read-workbook"],
    ["cli/virtual.ts", "node:fs"],
    ["settings/virtual.ts", "zod"],
    ["taskpane/virtual.tsx", "react"],
  ])("src/%s may import %s", async (path, specifier) => {
    expect(await refusals(path, uses(specifier))).toEqual([]);
  });

  test.each([
    ["number/virtual.ts", "../sheet/cell"],
    ["forms/virtual.ts", "../recognition/form"],
    ["review/virtual.ts", "../locales/address-text"],
    ["xlsx/virtual.ts", "../relations/evaluate"],
    ["excel/virtual.ts", "../xlsx/read-workbook"],
    ["cli/virtual.ts", "../workbench/grid"],
    ["checks/virtual.ts", "../../test/golden/golden-text"],
    ["review/virtual.ts", "node:fs"],
    ["review/virtual.ts", "fs"],
    ["report/virtual.ts", "react"],
    ["recognition/virtual.ts", "hucre"],
    ["number/virtual.ts", "decimal.js"],
    ["workbench/virtual.ts", "@microsoft/office-js"],
    ["unheard-of/virtual.ts", "./other"],
  ])("src/%s may not import %s", async (path, specifier) => {
    expect(await refusals(path, uses(specifier))).toEqual([IMPORT_RULE]);
  });

  test("types, re-exports and import types follow the same order", async () => {
    expect(await refusals("sheet/virtual.ts", `export * from "../relations/relation";\n`)).toEqual([IMPORT_RULE]);
    expect(await refusals("sheet/virtual.ts", `import type { R } from "../relations/relation";\nexport type S = R;\n`)).toEqual([IMPORT_RULE]);
    expect(await refusals("sheet/virtual.ts", `export type S = import("../relations/relation").R;\n`)).toContain(IMPORT_RULE);
  });

  test("no dynamic import up to report", async () => {
    expect(await refusals("review/virtual.ts", `export const late = () => import("../sheet/cell");\n`)).toContain(IMPORT_RULE);
    expect(await refusals("cli/virtual.ts", `export const late = () => import("../xlsx/read-workbook");\n`)).not.toContain(IMPORT_RULE);
  });

  test.each(["document.title", "window.name", "fetch('x')", "process.cwd()", "globalThis.Date", "Excel.run()", "setTimeout(String)"])(
    "the engine does not know %s",
    async (expression) => {
      expect(await refusals("diagnosis/virtual.ts", `export const value: unknown = ${expression};\n`)).toEqual(["no-restricted-globals"]);
    },
  );
});

describe("text for people is made in locales", () => {
  test.each([
    ["diagnosis/virtual.ts", `export const text = "合计不符";\n`],
    ["cli/virtual.ts", "export const text = (n: number) => `共 ${n} 处错误`;\n"],
    ["review/virtual.ts", `export const texts = { sum: "合计" };\n`],
    ["taskpane/virtual.tsx", "export const text = <p>核对</p>;\n"],
  ])("not in src/%s: %s", async (path, code) => {
    expect(await refusals(path, code)).toEqual([TEXT_RULE]);
  });

  test.each([
    ["locales/zh-CN/virtual.ts", `export const text = "合计不符";\n`],
    ["forms/virtual.ts", `export const labels = ["合计", "总计"];\n`],
    ["diagnosis/virtual.ts", `export const isYuan = (unit: string) => unit === "元";\n`],
    ["diagnosis/virtual.ts", `export type Unit = "元" | "万元";\n`],
    ["diagnosis/virtual.ts", "export const total = /^(?:合计|总计)$/;\n"],
    ["diagnosis/virtual.ts", `export const exponents = { 元: 0, "万元": 4 };\n`],
    ["diagnosis/virtual.ts", `export const unit = "万元";\n`],
    ["checks/virtual.ts", `export const finding = { basis: "部门预决算公开要求" };\n`],
    ["checks/virtual.ts", `const FUNDS = ["政府性基金", "国有资本经营"] as const;\nexport const known = (fund: string) => FUNDS.some((one) => one === fund);\n`],
    ["xlsx/virtual.ts", `export const code = 'yyyy"年"m"月"d"日"';\n`],
  ])("allowed in src/%s: %s", async (path, code) => {
    expect(await refusals(path, code)).toEqual([]);
  });
});
