import type { Choice } from "../layout/choice";

/** Expenditure of one 项 in whole 分, exactly. */
export interface ExactItem {
  readonly code: string;
  readonly name: string;
  readonly personnel: number;
  readonly operating: number;
  readonly project: number;
  /** The part that is not fiscal money; the rest comes from the general public budget. */
  readonly otherFunds: number;
}

/** A budget in whole 分; every table is a view of it, so that all ties hold exactly. */
export interface ExactBudget {
  readonly items: readonly ExactItem[];
  /** Basic expenditure by economic code, 人员 on 301 and 303, 公用 on 302. */
  readonly economic: readonly { readonly code: string; readonly name: string; readonly amount: number }[];
}

const CLASSES = [
  ["201", "一般公共服务支出"], ["204", "公共安全支出"], ["205", "教育支出"], ["206", "科学技术支出"], ["207", "文化旅游体育与传媒支出"],
  ["208", "社会保障和就业支出"], ["210", "卫生健康支出"], ["211", "节能环保支出"], ["212", "城乡社区支出"], ["213", "农林水支出"], ["221", "住房保障支出"],
] as const;

const PERSONNEL = [["30101", "基本工资"], ["30102", "津贴补贴"], ["30103", "奖金"], ["30107", "绩效工资"], ["30108", "机关事业单位基本养老保险缴费"], ["30113", "住房公积金"], ["30301", "离休费"], ["30302", "退休费"]] as const;
const OPERATING = [["30201", "办公费"], ["30202", "印刷费"], ["30207", "邮电费"], ["30211", "差旅费"], ["30216", "培训费"], ["30228", "工会经费"], ["30239", "其他交通费用"]] as const;

/** Cuts `total` into `parts` amounts, none negative. */
function cut(total: number, parts: number, choice: Choice): number[] {
  const places = Array.from({ length: parts - 1 }, () => choice.below(total + 1)).sort((a, b) => a - b);
  return [...places, total].map((place, index) => place - (places[index - 1] ?? 0));
}

const amount = (choice: Choice): number => 1 + choice.below(choice.oneIn(4) ? 900_000_000 : 40_000_000);

export function exactBudget(choice: Choice, size: { readonly classes: number; readonly kinds: number; readonly items: number }): ExactBudget {
  const classes = choice.shuffled(CLASSES).slice(0, size.classes).sort(([a], [b]) => (a < b ? -1 : 1));
  const items = classes.flatMap(([code, name]) =>
    Array.from({ length: 1 + choice.below(size.kinds) }, (_, kind) =>
      Array.from({ length: 1 + choice.below(size.items) }, (__, item): ExactItem => {
        const project = choice.oneIn(3) ? 0 : amount(choice);
        return {
          code: `${code}${String(kind + 1).padStart(2, "0")}${String(item + 1).padStart(2, "0")}`,
          name: `${name.replace(/支出$/, "")}事务${String(kind + 1)}之${String(item + 1)}`,
          personnel: amount(choice), operating: amount(choice), project,
          otherFunds: choice.oneIn(5) ? choice.below(project + 1) : 0,
        };
      }),
    ).flat(),
  );
  const total = (of: (item: ExactItem) => number): number => items.reduce((sum, item) => sum + of(item), 0);
  const spread = (codes: readonly (readonly [string, string])[], sum: number): ExactBudget["economic"] => {
    const parts = cut(sum, codes.length, choice);
    return codes.map(([code, name], index) => ({ code, name, amount: parts[index] ?? 0 }));
  };
  return { items, economic: [...spread(PERSONNEL, total(({ personnel }) => personnel)), ...spread(OPERATING, total(({ operating }) => operating))] };
}
