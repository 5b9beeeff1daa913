/** Words that count things one by one; a name of the things may follow: `11个特色科普项目`, `1部宣传片`. */
const CLASSIFIERS = [
  "个", "项", "场", "次", "场次", "份", "册", "本", "部", "台", "套", "组", "篇", "家", "户", "件", "条", "名", "位", "人", "种", "座", "处", "所",
  "栋", "幢", "间", "辆", "艘", "架", "只", "头", "匹", "株", "棵", "盏", "块", "片", "张", "幅", "枚", "支", "把", "双", "对", "根", "门", "节", "堂", "宗",
  "起", "例", "批次", "班次", "桩", "口", "眼", "盒", "箱", "袋", "瓶", "桶", "包", "颗", "粒", "面", "扇", "道", "段", "尾", "羽", "笔", "则", "集",
  "村", "班",
] as const;

/** Units that stand alone; what follows them belongs to another thought: `24小时服务` is no number of 小时服务. */
const MEASURES = [
  "人次", "户次", "家次", "件次", "台次", "辆次", "例次", "车次", "台套", "套次", "项次", "篇次", "期次", "次数", "人数", "人日", "人天", "学时", "课时", "学分", "学期",
  "期", "批", "亩", "公顷", "平方米", "平米", "平方公里", "平方千米", "平方", "立方米", "立方", "米", "延米", "公里", "千米", "厘米", "毫米",
  "吨", "公斤", "千克", "克", "斤", "毫克", "升", "毫升", "千瓦", "千瓦时", "兆瓦", "度", "千伏安", "分贝",
  "分", "秒", "分钟", "小时", "天", "日", "工作日", "个工作日", "自然日", "个自然日", "个小时", "周", "个星期", "个月", "年", "倍", "字", "页", "床", "张床位", "个床位",
  "美元", "港元", "欧元", "日元", "°C", "km", "m", "cm", "mm", "kg", "g", "t", "kW", "MW", "kWh", "GB", "TB", "MB", "Mbps", "mg/L", "dB", "h",
] as const;

const KNOWN: ReadonlySet<string> = new Set([...CLASSIFIERS, ...MEASURES]);
const CLASSIFIER_SET: ReadonlySet<string> = new Set(CLASSIFIERS);

function pattern(units: readonly string[]): string {
  const longestFirst = [...units].sort((a, b) => b.length - a.length);
  return longestFirst.map((unit) => unit.replace(/[()]/g, "\\$&")).join("|");
}

const PERCENT = "%|个?百分点|百分比";
const PERCENT_ALONE = new RegExp(`^(?:${PERCENT})(?:\\((?:${PERCENT})\\))?$`);
/** `/年`, `/人·月`: no bound that follows it. */
const PER = "[/·](?:(?:(?!(?:及|或)?以[上下内]|之内|内|左右|上下)[\\u4e00-\\u9fff]){1,4}|[A-Za-z]{1,3})";
const AT_START = new RegExp(`^(${PERCENT}|‰|(?:人民币)?元|${pattern([...KNOWN])})(?![A-Za-z])((?:${PER}){0,2})`);

export interface UnitAtStart {
  /** `%` for every manner of writing percentages, `元` for money, else as written. */
  readonly unit: string;
  readonly length: number;
}

/** The unit in one spelling: `百分比` and `个百分点` are `%`. */
export function canonicalUnit(unit: string): string {
  if (PERCENT_ALONE.test(unit)) return "%";
  return unit === "人民币元" || unit === "元人民币" ? "元" : unit;
}

/** The known unit that a normalized text begins with. */
export function unitAtStart(text: string): UnitAtStart | null {
  const match = AT_START.exec(text);
  if (!match) return null;
  const [whole, unit = "", per = ""] = match;
  return { unit: canonicalUnit(unit) + per.replaceAll("·", "/"), length: whole.length };
}

export function isKnownUnit(unit: string): boolean {
  return KNOWN.has(unit);
}

/** Whether the name of the counted things may follow. */
export function isClassifier(unit: string): boolean {
  return CLASSIFIER_SET.has(unit);
}
