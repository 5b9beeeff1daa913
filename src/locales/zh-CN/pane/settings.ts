import type { SettingsTexts } from "../../pane/settings-texts";

const follow = (whom: string) => (now: string | null): string => (now === null ? whom : `${whom}（${now}）`);

export const settings: SettingsTexts = {
  heading: "设置",
  equality: {
    heading: "尾差",
    interval: { label: "按四舍五入区间判断（推荐）", effect: "n 个分项允许 ±(n+1)/2 个末位单位" },
    exact: { label: "必须完全相等", effect: "差一个末位单位也列为需核实" },
  },
  marks: {
    heading: "单元格标记",
    "fill-and-border": { label: "底色加边框" },
    "border-only": { label: "只用边框（表里已有底色时）" },
    none: { label: "不标记", effect: "结果只列在面板和检查报告里" },
    samples: "单元格里看到的样子",
    error: "错误",
    warning: "需核实",
    consequence: "牵连",
  },
  liveCheck: { heading: "实时检查", effect: "改动后自动核对相关单元格" },
  write: {
    heading: "重算写入",
    values: { label: "数值" },
    formulas: { label: "公式" },
    effect: "已含公式的单元格保留公式。",
  },
  preview: { heading: "一键重算前先预览", effect: "关闭时一次写入，随后列出新旧值，可撤销" },
  forms: {
    heading: "要检查的表",
    summary: (kinds, skipped) => (skipped === 0 ? `${kinds} 种，全部开启` : `${kinds} 种，关闭 ${skipped} 种`),
    choose: "选择",
  },
  language: {
    heading: "语言",
    follow: { office: follow("随 Office"), browser: follow("随浏览器") },
    "zh-CN": "中文",
    "en-US": "English",
  },
  reset: "恢复默认",
  wasReset: "已恢复默认设置。",
  undoReset: "撤销",
  import: "导入",
  export: "导出",
  imported: "已导入设置。",
  notImported: "这个文件里没有勾稽的设置，没有改动。",
  exported: (file) => `已导出“${file}”。`,
  fileName: "勾稽设置.json",
  formsPage: {
    heading: "要检查的表",
    effect: "取消勾选的表不核对、不标记，也不重算。",
    groups: { performance: "绩效与执行", budget: "部门预算", final: "部门决算", other: "其他" },
    all: (kinds) => `全部 ${kinds} 种`,
    here: (times) => `本工作簿 ${times} 张`,
  },
};
