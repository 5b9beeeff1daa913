import type { UnsupportedTexts } from "../../pane/problem-texts";

export const unsupported: UnsupportedTexts = {
  heading: "这个版本的 Excel 不能运行勾稽",
  what: (version) => `当前是 ${version}，缺少勾稽需要的接口。工作簿没有任何改动。`,
  todo: "可以这样做",
  steps: [
    { title: "换用新版本", text: "Excel 2021 及以上、Microsoft 365 或网页版 Excel" },
    { title: "请信息部门升级", text: "把下面的版本信息发给他们" },
  ],
  versions: (excel, has, needs, own) => [excel, `接口 ${has}，需要 ${needs}`, `勾稽 ${own}`],
  copy: "复制版本信息",
  copied: "已复制",
};
