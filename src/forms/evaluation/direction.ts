/**
 * Which way is better where a target names no operator: more for 数量, 质量, 时效 and 满意度, less for the amounts of 成本
 * (DOMAIN.md 4.2, inferred; an operator always wins).
 */
export const LIMITING_GROUP = /成本/;

/** Indicators of which less may be better whatever their group, so that without an operator nothing is computed. */
export const LESS_MAY_BE_BETTER = /投诉|事故|违规|违纪|违法|差错|错误|逾期|超支|延误|下降|降低|减少|节约|压减|空置|流失|死亡|发案|控制|信访|复发|退学|辍学|损耗|能耗|排放|偏差|差异|结转|结余|变动率|时间|时长|天数|周期/;
