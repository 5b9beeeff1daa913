import { columnsTable } from "../layout/columns-table";
import type { SheetDraft } from "../compose/draft";
import { BODY, UNIT } from "./body";

export const table6 = (): SheetDraft =>
  columnsTable({
    sheet: "表6",
    title: "表6：2019年一般公共预算基本支出情况表",
    meta: { left: BODY, right: UNIT },
    columns: [
      { kind: "code-number", width: 18 },
      { kind: "label", width: 40 },
      { kind: "figure", width: 22 },
    ],
    header: {
      A3: "经济分类代码",
      B3: "经济分类名称",
      C3: "预算金额",
    },
    firstRow: 4,
    rows: [
      { lead: 2, cells: ["合计", "604434.77"] },
      ["30101", "基本工资", "94812.00 "],
      ["30102", "津贴补贴", "50332.00 "],
      ["30107", "绩效工资", "163032.00 "],
      ["30108", "机关事业单位基本养老保险缴费", "54707.60 "],
      ["30109", "职业年金缴费", "21883.04 "],
      ["30112", "其他社会保障缴费", "41030.70 "],
      ["30113", "住房公积金", "47224.56 "],
      ["30199", "其他工资福利支出", "36000.00 "],
      ["30201", "办公费", "6000.00 "],
      ["30205", "水费", "1200.00 "],
      ["30206", "电费", "8100.00 "],
      ["30207", "邮电费", "4000.00 "],
      ["30211", "差旅费", "2280.00 "],
      ["30213", "维修（护）费", "600.00 "],
      ["30215", "会议费", "900.00 "],
      ["30216", "培训费", "3060.00 "],
      ["30217", "公务接待费", "530.88 "],
      ["30228", "工会经费", "6554.28 "],
      ["30229", "福利费", "10152.00 "],
      ["30299", "其他商品和服务支出", "40035.71 "],
      ["30399", "其他对个人和家庭的补助", "12000.00 "],
    ],
    frozen: true,
  });

// `其中；` stands so in the document; its unit line is one cell padded with blanks.
export const table7 = (): SheetDraft =>
  columnsTable({
    sheet: "表7",
    title: "表7：2019年一般公共预算“三公”经费预算安排情况表",
    meta: `    ${BODY}${" ".repeat(33)}${UNIT}`,
    columns: [
      { kind: "label", width: 48 },
      { kind: "figure", width: 30 },
    ],
    header: {
      A3: "项目",
      B3: "本年度预算",
    },
    firstRow: 4,
    rows: [
      ["1、因公出国（境）费", "0"],
      ["2、公务接待费", "530.88"],
      ["3、公务用车购置及运行维护费", "0"],
      ["其中；公务用车购置费", "0"],
      ["      公务用车运行维护费", "0"],
      ["总计", "530.88"],
    ],
  });

export const table8 = (): SheetDraft =>
  columnsTable({
    sheet: "表8",
    title: "表8：2019年部门预算政府性基金支出情况表",
    meta: { left: BODY, right: UNIT },
    columns: [
      { kind: "code", width: 14 },
      { kind: "text", width: 30 },
      { kind: "figure", width: 16 },
      { kind: "figure", width: 16 },
      { kind: "figure", width: 16 },
    ],
    header: {
      A3: "科目编码",
      B3: "科目名称",
      C3: "总计",
      D3: "基本支出",
      E3: "项目支出",
    },
    firstRow: 4,
    rows: [
      ["\u3000", "总计", "-", "-", "-"],
      ["-", "-", "-", "-", "-"],
    ],
    note: "2019年我部门未安排政府性基金支出预算，故此表为空。",
  });
