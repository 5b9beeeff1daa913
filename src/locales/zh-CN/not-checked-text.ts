import type { NotCheckedCode } from "../../relations/verdict";
import type { UnreadSheet } from "../../sheet/sheet";
import { scoring } from "./scoring";

export const NOT_CHECKED_REASONS: Readonly<Record<NotCheckedCode, string>> = {
  "operands-blank": "分项没有填数",
  "target-blank": "这一格没有填数",
  "text-in-place-of-number": "应填数字的格里是文字",
  "error-value": "公式结果是错误值",
  "base-empty": "分母为空或为 0，不计算比率",
  "form-cut": "表不完整，下面可能还有",
  "unknown-column": "有没认出的列，可能也是分项",
  "unit-unknown": "表上没有写明单位（元、万元）",
  "ambiguous-amount": "文字里有几个金额，不能确定是哪一个",
  "duplicate-codes": "科目编码重复，不能对应",
  "no-counterpart": "工作簿里没有与它相对的数",
  "duplicate-forms": "同一种表不止一张，不能确定与哪一张核对",
  "wider-scope": "本表口径更宽，可以大于对应的数",
  "carried-over": "有上年结转或结转下年，两数可以不等",
  "names-not-marked": "项目名称没有标明属于基本支出还是项目支出，不能归并",
  "points-missing": "没有各项指标的分值，得分不能按完成比例核对",
  "several-quantities": scoring.unscored("several-quantities"),
  "actual-approximate": scoring.unscored("actual-approximate"),
  "units-differ": scoring.unscored("units-differ"),
  "scale-unclear": scoring.unscored("scale-unclear"),
  "direction-unclear": scoring.unscored("direction-unclear"),
  "opposite-trends": scoring.unscored("opposite-trends"),
  "no-base": scoring.unscored("no-base"),
  "date-missing": scoring.unscored("date-missing"),
  late: scoring.unscored("late"),
  "beyond-tolerance": scoring.unscored("beyond-tolerance"),
};

/** Ties between forms, said in words. */
const RULE_NAMES: Readonly<Record<string, string>> = {
  "X-B1": "收支总表、收入总表、支出总表的总计相等",
  "X-B2": "收入总表与支出总表各科目相等",
  "X-B3": "收入总表的一般公共预算拨款与一般公共预算支出表相等",
  "X-B4": "支出总表减去其他资金与一般公共预算支出表相等",
  "X-B5": "财政拨款收支总表与一般公共预算支出表相等",
  "X-B6": "一般公共预算基本支出与基本支出表合计相等",
  "X-B7": "“三公”经费与基本支出表的对应科目相等",
  "X-B8": "明细预算表按科目汇总与支出总表、基本支出表相等",
  "X-B9": "政府采购项目合计与报告文字中的政府采购预算相等",
  "X-B10": "机关运行经费与公用经费相等",
  "X-B11": "绩效目标申报表的资金与预算表相等",
  "X-E1": "预算执行情况表与预算表、决算表相等",
  "X-E2": "预算执行情况表与收入支出决算总表相等",
  "X-S1": "自评表的年初预算数与预算表的项目金额相等",
  "X-S3": "自评表的分值与指标体系的标准分相等",
  "department-indicator": "部门共性指标的比率与预算、决算金额相符",
  "X-S6": "自评表的指标值与绩效目标申报表相等",
};

/** `X-B5/class` is a case of X-B5. Null for an id without words. */
export function ruleName(rule: string): string | null {
  return RULE_NAMES[rule.split("/")[0] ?? rule] ?? null;
}

export function unreadSheetText({ name, code, cells }: UnreadSheet): string {
  switch (code) {
    case "too-large":
      return `工作表“${name}”太大${cells === undefined ? "" : `（读到 ${String(cells)} 个单元格）`}，没有读取`;
    case "unreadable":
      return `工作表“${name}”损坏，没有读取`;
    case "not-a-worksheet":
      return `“${name}”不是普通工作表（如图表），没有读取`;
    case "stopped":
      return `工作表“${name}”没有读取：检查已停止`;
  }
}
