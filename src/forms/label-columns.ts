/** Columns that name a row: their headers are much the same in every form. */
export type LabelColumnRole =
  | "class"
  | "section"
  | "item"
  | "functionCode"
  | "economicCode"
  | "code"
  | "functionName"
  | "economicName"
  | "name"
  | "itemName"
  | "lineNumber"
  | "level1"
  | "level2"
  | "level3";

/** Headers of label columns; a later entry is tried only when none before it fits. */
export const LABEL_COLUMNS: readonly { readonly role: LabelColumnRole; readonly labels: readonly string[] }[] = [
  { role: "class", labels: ["类"] },
  { role: "section", labels: ["款"] },
  { role: "item", labels: ["项"] },
  { role: "lineNumber", labels: ["行次", "序号", "编号", "栏次"] },
  { role: "level1", labels: ["一级指标"] },
  { role: "level2", labels: ["二级指标", "类别指标"] },
  { role: "level3", labels: ["三级指标", "具体指标", "绩效指标", "指标名称", "指标内容"] },
  { role: "itemName", labels: ["项目名称", "子项目名称"] },
  { role: "economicCode", labels: ["*经济分类*编码", "*经济分类*代码", "*经济科目*编码", "*经济科目*代码"] },
  { role: "functionCode", labels: ["*功能*编码", "*功能*代码"] },
  { role: "code", labels: ["科目编码", "科目代码", "编码", "代码", "支出功能分类科目编码"] },
  { role: "economicName", labels: ["*经济分类*名称", "*经济科目*名称"] },
  { role: "functionName", labels: ["*功能*名称"] },
  {
    role: "name",
    labels: [
      "项目", "项 目", "科目", "科目名称", "类别", "名称", "收入项目类别", "支出项目类别", "收入项目", "支出项目",
      "单位名称", "预算单位名称", "单位名称(科目)", "单位", "指标", "收入", "支出", "支出功能分类科目",
    ],
  },
];
