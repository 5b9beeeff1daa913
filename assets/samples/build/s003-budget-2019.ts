import { table6, table7, table8 } from "./s003/basic-and-three-public";
import { table10, table9 } from "./s003/detail-and-transfer";
import { table3, table5 } from "./s003/expenditure";
import { table11 } from "./s003/overall-target";
import { table12 } from "./s003/project-targets";
import { table2 } from "./s003/revenue";
import { table1, table4 } from "./s003/revenue-and-expenditure";
import type { SampleWorkbook } from "./sample-workbook";

/**
 * The twelve budget tables of 2019 (seed S003), one sheet each, figures as printed.
 * Figures with a blank behind them, `0\u3000` and `-` are text: see `asPrinted`.
 */
export const budget2019: SampleWorkbook = {
  fileName: "部门预算-2019.xlsx",
  title: "2019年部门预算表",
  sheets: () => [
    table1(), table2(), table3(), table4(), table5(), table6(),
    table7(), table8(), table9(), table10(), table11(), table12(),
  ],
};
