import { publishedTableSets } from "../external/published-form";
import { readSample, sampleNames } from "../golden/sample-workbooks";
import { layoutRate } from "../layout/layout-case";
import { falseAlarms } from "../planted/correct-rounding";
import { plantedRate } from "../planted/planted-rate";
import { percent, type BenchFigure } from "./figure";

/** What is found, suspected, recognized, and said in error, over the samples and the published sets beside the project. */
export async function qualityFigures(): Promise<BenchFigure[]> {
  const samples = await Promise.all(sampleNames.map(async (name) => ({ id: name, content: await readSample(name) })));
  const workbooks = [...samples, ...publishedTableSets()];
  const right = workbooks.filter(({ id }) => !id.includes("差错"));
  const planted = right.map(({ content }) => plantedRate(content, 400));
  const layouts = workbooks.map(({ id, content }) => layoutRate(id, content, 60));
  const rounding = falseAlarms(200);
  const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((so, item) => so + of(item), 0);
  return [
    { name: "planted single-cell arithmetic errors found", must: "95 %", aim: "99.5 %", measured: percent(sum(planted, ({ found }) => found), sum(planted, (rate) => rate.planted)) },
    { name: "suspect cell right at first place where relations cross", must: "90 %", aim: "97 %", measured: percent(sum(planted, ({ suspected }) => suspected), sum(planted, ({ crossed }) => crossed)) },
    { name: "findings above info on correctly rounded workbooks", must: "0", aim: "0", measured: `${String(rounding.alarms.length)} on ${String(rounding.workbooks)} workbooks, ${String(rounding.forms)} forms` },
    { name: "standard forms recognized over layouts, every role at its cell", must: "98 %", aim: "99.5 %", measured: percent(sum(layouts, ({ recognized }) => recognized), sum(layouts, ({ forms }) => forms)) },
    { name: "findings above info that a layout alone brings", must: "0", aim: "0", measured: String(sum(layouts, ({ alarms }) => alarms)) },
  ];
}
