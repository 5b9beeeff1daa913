import type { FormKind } from "../../src/forms/form-kind";
import type { Sheet } from "../../src/sheet/sheet";
import { sheetFromText } from "./sheet-of";

/** A self-evaluation in the layout of one place, in words and figures of our own, and what its columns are. */
export interface EvaluationVariant {
  readonly name: string;
  readonly kind: FormKind;
  readonly text: string;
  /** Column letters by role of each block. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const EVALUATION_VARIANTS: readonly EvaluationVariant[] = [
  {
    name: "北京2016：年初预算数为分母，分值在前",
    kind: "project-self-evaluation",
    text: `
      项目支出绩效自评表
      （2017年度）
      项目名称 | | | 社区科普讲堂
      项目资金（万元） | | | | 年初预算数（A） | 全年执行数（B） | 分值（10分） | 执行率（B/A） | 得分 | 得分计算方法
      | 年度资金总额 | | | 50.00 | 48.00 | 10 | 96% | 9.60 | 执行率*该指标分值，最高不得超过分值上限
      | 其中：本年财政拨款 | | | 50.00 | 48.00 | — | 96% | — |
      | 其他资金 | | | | | — | | — |
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值（A） | 全年实际值（B） | 得分计算方法 | 得分 | 未完成原因分析
      | 产出指标 | 数量指标 | 讲座场次 | 50 | ≥20场 | 20场 | 完成比例×分值 | 50 |
      | 效益指标 | 社会效益指标 | 听众人数 | 30 | ≥2000人 | 1900人 | 完成比例×分值 | 28.50 | 天气原因
      | 满意度指标 | 服务对象满意度指标 | 居民满意度 | 10 | ≥90% | 92% | 完成比例×分值 | 10 |
      总分 | | | | 100 | | | | 98.10 |
    `,
    columns: {
      funds: { approvedBudget: "E", actual: "F", points: "G", executionRate: "H", score: "I", scoringMethod: "J" },
      indicators: { points: "E", target: "F", actual: "G", scoringMethod: "H", score: "I", reason: "J" },
    },
  },
  {
    name: "湖北：执行率20分写在表头，指标没有分值列，总分带“分”字",
    kind: "project-self-evaluation",
    text: `
      2022年度智慧社区建设项目自评表
      项目名称 | 智慧社区建设
      预算执行情况（万元）（20分） | | | 预算数（A） | | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
      | 年度财政资金总额 | | 80 | | 76 | 95% | 19
      年度绩效目标1（80分） | 一级指标 | 二级指标 | 三级指标 | | 年初目标值（A） | 实际完成值（B） | 得分
      | 产出指标 | 数量指标 | 建成服务站 | | 4个 | 4个 | 40
      | 效益指标 | 社会效益指标 | 覆盖居民 | | 3000户 | 3100户 | 30
      | 满意度指标 | 满意度指标 | 居民满意度 | | ≥90% | 91% | 10
      总分 | | | | | | | 99分
    `,
    columns: {
      funds: { revisedBudget: "D", actual: "F", executionRate: "G", score: "H" },
      indicators: { target: "F", actual: "G", score: "H" },
    },
  },
  {
    name: "湖北整体：两个年度目标各带一行表头",
    kind: "overall-self-evaluation",
    text: `
      2023年度某某局部门整体绩效自评表
      预算执行情况（万元）（20分） | | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
      | 部门整体支出总额 | | 500 | 500 | 100% | 20
      年度目标1：（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
      | 产出指标 | 数量指标 | 办理事项 | 100件 | 120件 | 40
      年度目标2：（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
      | 效益指标 | 社会效益指标 | 群众知晓率 | 80% | 82% | 38
      总分 | | | | | | 98
    `,
    columns: {
      funds: { revisedBudget: "D", actual: "E", executionRate: "F", score: "G" },
      indicators: { target: "E", actual: "F", score: "G" },
    },
  },
  {
    name: "四川：指标性质、指标值、度量单位三格，资金表带权重和原因",
    kind: "project-self-evaluation",
    text: `
      2022年度某某局项目支出绩效自评表
      项目名称 | | 林区巡护
      预算执行情况（10分） | | | | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
      | 总额 | | | 60.00 | 58.00 | 58.00 | 100% | 10 | 10 | 预算执行率=预算执行数/调整后预算数
      | 其中：财政资金 | | | 60.00 | 58.00 | 58.00 | 100% | / | / |
      | 财政专户管理资金 | | | | | | | / | / |
      | 单位资金 | | | | | | | / | / |
      绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
      | 产出指标 | 数量指标 | 巡护里程 | ≥ | 1200 | 公里 | 1200 | 60 | 60 |
      | 效益指标 | 社会效益指标 | 火情处置率 | = | 100 | % | 100 | 20 | 20 |
      | 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥ | 90 | % | 81 | 10 | 9 | 反馈渠道少
      合计 | | | | | | | | 100 | 99 |
    `,
    columns: {
      funds: { approvedBudget: "E", revisedBudget: "F", actual: "G", executionRate: "H", points: "I", score: "J", reason: "K" },
      indicators: { operator: "E", target: "F", targetUnit: "G", actual: "H", points: "I", score: "J", reason: "K" },
    },
  },
  {
    name: "重庆整体：年初和调整指标值、得分系数，总分在表头一行",
    kind: "overall-self-evaluation",
    text: `
      2021年度部门整体绩效自评表
      部门名称 | 某某局 | | 联系人 | | 自评总分（分） | 97
      部门支出预算 | | 年初预算数 | 全年（调整）预算数 | 全年执行数 | 执行率（%） | 执行率权重（分） | 执行率得分（分）
      | 年度总金额 | 900.00 | 1000.00 | 900.00 | 90 | 10 | 9 |
      | 其中：财政拨款 | 900.00 | 1000.00 | 900.00 | 90 | | |
      绩效指标 | 指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分） | 是否核心指标
      | 开展督导次数 | 次 | ≥ | 10 | 12 | 12 | 100 | 50 | 50 | 是
      | 投诉办结率 | % | ≥ | 95 | | 90 | 95 | 40 | 38 | 否
    `,
    columns: {
      funds: { approvedBudget: "C", revisedBudget: "D", actual: "E", executionRate: "F", points: "G", score: "H" },
      indicators: {
        targetUnit: "C", operator: "D", target: "E", adjustedTarget: "F", actual: "G", coefficient: "H", points: "I", score: "J",
      },
    },
  },
  {
    name: "河北：资金左右并列，单项得分乘权重",
    kind: "project-self-evaluation",
    text: `
      某某局2021年度预算项目绩效自评表
      一、基本情况 | 项目名称 | 高龄津贴 | | | | | | | | |
      二、预算执行情况 | 预算安排情况（调整后） | | | 资金到位情况 | | | 资金执行情况 | | | 预算执行进度（%） |
      | 预算数 | | 8.50 | 到位数 | | 8.50 | 执行数 | | 7.65 | 90.00 |
      | 其中：财政资金 | | 8.00 | 其中：财政资金 | | 8.00 | 其中：财政资金 | | 7.20 | |
      | 其他 | | 0.50 | 其他 | | 0.50 | 其他 | | 0.45 | |
      四、年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 预期指标值 | | 单项指标实际完成值 | 单项指标完成情况 | 自评得分 | |
      | | | | | 符号 | 单位（文字描述） | | | 单项指标得分 | 权重占比（%） | 单项指标折算得分
      | 产出指标 | 数量指标 | 发放人数 | 60 | >= | 40 人 | 40人 | 完成 | 60.00 | 60.00 | 36.00
      | 效果指标 | 社会效益指标 | 政策知晓率 | 40 | >= | 90 % | 85% | 基本完成 | 37.78 | 40.00 | 15.11
      总分 | | | | | | | | | | 100 | 51.11
    `,
    columns: {
      funds: { revisedBudget: "D", received: "G", actual: "J", executionRate: "K" },
      indicators: { points: "E", operator: "F", target: "G", actual: "H", rawScore: "J", weight: "K", score: "L" },
    },
  },
  {
    name: "云南：指标清单，目标分三格",
    kind: "project-self-evaluation",
    text: `
      2023年农田水利补助项目支出绩效自评表
      单位：某某乡人民政府 | | | | | | 单位：万元
      序号 | 绩效指标 | 年度指标值 | | | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
      | | 符号 | 数值 | 单位 | | | |
      1 | 修复渠道长度 | ≥ | 12 | 公里 | 12 | 50 | 50 |
      2 | 受益农户 | ≥ | 300 | 户 | 270 | 50 | 45 | 外出务工
      合计 | | | | | | 100 | 95 |
    `,
    columns: { indicators: { operator: "C", target: "D", targetUnit: "E", actual: "F", points: "G", score: "H", reason: "I" } },
  },
  {
    name: "苏州：表头在数上方的小表上下相叠",
    kind: "project-self-evaluation",
    text: `
      市级财政支出项目绩效自评表
      项目名称 | 河道保洁 | | | 项目年份 | 2018
      预算执行情况（万元） | 年初预算数 | 当年使用上年结余、结转及当年调整预算数 | 财政拨款数 | 指标结余数
      | 500.00 | 20.00 | 510.00 | 10.00
      市级财政资金使用情况（万元） | 其中：财政拨款数 | 实际支付数 | 资金结余、结转数 | 结转数 | 财政收回数
      | 510.00 | 480.00 | 30.00 | 30.00 | 0.00
      项目资金构成 | 子项目名称 | | | | | 实际金额（万元）
      | 合计 | | | | | 480.00
      | 打捞船租用 | | | | | 300.00
      | 人工费 | | | | | 180.00
      项目 | 类别 | 指标名称 | | 目标值 | 权重 | 实际完成值 | 自评分
      绩效实现情况（80分） | 产出目标（50分） | 保洁河道 | | 120公里 | 50 | 120公里 | 50
      | 结果目标（30分） | 水质达标率 | | ≥95% | 30 | 96% | 30
    `,
    columns: {
      allocation: { approvedBudget: "B", adjustment: "C", appropriated: "D", unallocated: "E" },
      use: { appropriated: "B", paid: "C", left: "D", carriedForward: "E", recalled: "F" },
      subprojects: { amount: "G" },
      indicators: { target: "E", points: "F", actual: "G", score: "H" },
    },
  },
  {
    name: "转移支付：列以字母相除",
    kind: "project-self-evaluation",
    text: `
      某某市2024年度林业改革发展资金绩效评价表
      资金投入情况（万元） | | 全年预算数（A） | 统筹整合资金数（B） | 扣除统筹整合资金后预算金额（C） | 全年到位资金（D） | 预算到位（D/C×100%） | 全年执行资金（E） | 预算执行（E/C×100%）
      | 年度资金总额： | 90.000000 | 10.000000 | 80.000000 | 80.000000 | 100% | 60.000000 | 75%
      | 其中：中央财政资金 | 70.000000 | 10.000000 | 60.000000 | 60.000000 | 100% | 45.000000 | 75%
      | 地方财政资金 | 20.000000 | | 20.000000 | 20.000000 | 100% | 15.000000 | 75%
    `,
    columns: { funds: { revisedBudget: "C", actual: "H", executionRate: "I" } },
  },
  {
    name: "整体：共性指标逐级分值评分表",
    kind: "overall-self-evaluation",
    text: `
      2022年度某某局部门整体支出绩效评价指标评分表
      一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评价标准 | 指标说明 | 得分
      投入 | 30 | 预算编制 | 10 | 在职人员控制率 | 5 | 不超过100%计满分 | 在职人员数/编制数 | 5
      | | | | 三公经费变动率 | 5 | 不增长计满分 | 与上年相比 | 4
      | | 预算配置 | 20 | 预算控制率 | 20 | 分档计分 | 追加数与年初数之比 | 16
      过程 | 70 | 预算执行 | 40 | 预算完成率 | 40 | 每低5%扣2分 | 完成数与预算数之比 | 40
      | | 预算管理 | 30 | 政府采购执行率 | 30 | 100%计满分 | 采购数与预算之比 | 30
      合计 | 100 | | 100 | | 100 | | | 95
    `,
    columns: { indicators: { level1Points: "B", level2Points: "D", points: "F", scoringMethod: "G", score: "I" } },
  },
];

export function variantSheet({ text }: EvaluationVariant, name = "自评表"): Sheet {
  return sheetFromText(text, name);
}

/** The same sheet further down and to the right. */
export function shiftedSheet(sheet: Sheet, down: number, right: number): Sheet {
  const margin = Array.from({ length: right }, () => null);
  return { ...sheet, rows: [...Array.from({ length: down }, () => []), ...sheet.rows.map((row) => [...margin, ...row])] };
}

/** What a merged area says stands in each of its cells, as after taking it apart with a macro: blanks in the levels repeat the label above. */
export function repeatedLabels(sheet: Sheet, columns: readonly number[], from: number, to: number): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (let row = from + 1; row <= to; row++) for (const column of columns) rows[row]![column] ??= rows[row - 1]?.[column] ?? null;
  return { ...sheet, rows };
}
