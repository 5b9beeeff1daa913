import { isBlankLike } from "../../sheet/blank-like";
import type { IndicatorValue, Qualitative, Tier } from "./indicator-value";

/** A text that only a person can weigh. */
export const JUDGEMENT: Qualitative = { kind: "qualitative", tier: null };

/** Labels and grade words that name a tier (DOMAIN.md 3.6). A word that stands in no rule, such as 达标 or 基本完成, names none. */
const TIERS: readonly (readonly [Tier, RegExp])[] = [
  ["achieved", /^(?:达成(?:(?:年度|预期|全年)?(?:绩效)?(?:指标|目标))?|完成|优|良|优良)$/],
  ["partly", /^(?:部分达成(?:(?:年度|预期|全年)?(?:绩效)?(?:指标|目标)(?:并具有一定效果)?)?|中)$/],
  ["missed", /^(?:未达成(?:(?:年度|预期|全年)?(?:绩效)?(?:指标|目标)(?:且效果较差)?)?|未完成(?:年度|预期)(?:绩效)?(?:指标|目标)且效果较差|低|差)$/],
];
const UNMEASURABLE = /^(?:[无不]可估量|[无不]可估算|无法(?:估量|估算|计量|量化)|难以(?:估量|估算))$/;
const NOT_APPLICABLE = /^(?:不适用|不涉及)$/;
/** There was none of what should not happen. */
const NONE_OF = /^(?:零|无|没有|未)(?:发生|出现|接到|收到|有)?(?:任何|一起|有责|重大|安全|较大|责任|质量|群众|廉政|服务){0,3}(?:投诉|事故|差错|上访|信访|举报|违规|违纪|违法|伤亡|死亡|逾期|拖欠|纠纷|舆情|问题)(?:行为|事件|情况|现象|案件)?(?:发生)?$/;
/** Gaps of a template; only one letter where nothing but an operator and a unit stands beside it. */
const GAP = /\*{2,}|[Xx×]{2,}|_{2,}|\(\)|\.{3,}|…|^[≥≤<>=±]?[Xx×*](?:[%年月日个次场人家项元万]+)?$|^[≥≤<>=±]$/;

/** Reads a normalized text without any quantity of its own: nothing applies, cannot be measured, a template not filled in, a tier, none of what should not happen. */
export function readWords(text: string): IndicatorValue | null {
  if (NOT_APPLICABLE.test(text) || isBlankLike(text)) return { kind: "not-applicable" };
  if (UNMEASURABLE.test(text)) return { kind: "unmeasurable" };
  if (GAP.test(text)) return { kind: "placeholder" };
  const [tier] = TIERS.find(([, label]) => label.test(text)) ?? [];
  if (tier) return { kind: "qualitative", tier };
  return NONE_OF.test(text) ? { ...JUDGEMENT, isNone: true } : null;
}
