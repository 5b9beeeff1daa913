import type { FormKind } from "../form-kind";

/** Where a self-evaluation names what it evaluates: a project, or a whole body. */
export interface SubjectField {
  readonly role: "project" | "body";
  readonly labels: readonly string[];
}

const PROJECT: SubjectField = { role: "project", labels: ["项目名称", "转移支付名称", "专项名称", "专项资金名称"] };
const BODY: SubjectField = { role: "body", labels: ["部门名称", "单位名称", "预算单位", "预算单位名称", "预算部门", "预算部门名称"] };

export function subjectFieldOf(kind: FormKind): SubjectField {
  return kind === "overall-self-evaluation" ? BODY : PROJECT;
}

/** Labels that stand beside an empty name, and are none themselves. */
export const LABELS_BESIDE_SUBJECT = [
  "主管部门", "项目主管部门", "中央主管部门", "地方主管部门", "主管单位", "实施单位", "项目实施单位", "资金使用单位", "项目单位", "预算单位", "单位名称", "部门名称", "项目编码", "项目代码", "项目年份", "评价年度",
  "项目类别", "项目类型", "项目属性", "项目负责人", "负责人", "联系人", "联系电话", "是否为专项资金", "填报日期", "填报人", "金额单位", "预算编码", "单位编码",
];
