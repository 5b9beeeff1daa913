import { TABLES } from "../forms/catalogue";
import { FUND_COLUMNS } from "../forms/evaluation/fund-block";
import { INDICATOR_COLUMNS } from "../forms/evaluation/indicator-block";
import {
  INDICATOR_SYSTEM_TITLES, PERFORMANCE_TARGET_TITLES, SELF_EVALUATION_TITLES,
} from "../forms/evaluation/self-evaluation";
import type { Sheet } from "../sheet/sheet";
import { letterFormulas, numberFormulas } from "./column-formulas";
import { compileTable, TitleIndex } from "./compiled-spec";
import type { Form } from "./form";
import { readFundBlock } from "./fund-block";
import { findHeaderBands, type HeaderBand } from "./header-band";
import { groupColumns, headerColumns } from "./header-columns";
import { readIndicatorBlock } from "./indicator-block";
import { compilePatterns } from "./label-pattern";
import { recognizeEvaluation, type EvaluationBlocks } from "./recognize-evaluation";
import { recognizeGeneric } from "./recognize-generic";
import { recognizeTable } from "./recognize-table";
import type { Segment } from "./table-candidate";
import { SheetLabels } from "./sheet-labels";
import { SheetTitles } from "./sheet-titles";
import { HeaderVocabulary } from "./vocabulary";

const COMPILED = TABLES.map(compileTable);
const TITLES = new TitleIndex([
  ...TABLES,
  { kind: "project-self-evaluation", titles: SELF_EVALUATION_TITLES },
  { kind: "indicator-system", titles: INDICATOR_SYSTEM_TITLES },
  { kind: "performance-target", titles: PERFORMANCE_TARGET_TITLES },
]);
const VOCABULARY = new HeaderVocabulary([
  ...COMPILED.flatMap(({ panels, hints }) => [hints, ...panels.flatMap(({ columns }) => columns.map(({ patterns }) => patterns))]),
  ...[...FUND_COLUMNS, ...INDICATOR_COLUMNS].map(({ labels }) => compilePatterns(labels)),
  // Upper headers that only group others.
  compilePatterns(["本年收入", "本年支出", "收入", "支出", "基本支出", "公务用车购置及运行*", "*三公经费*", "财政拨款支出", "财政拨款收入", "收入预算", "支出预算"]),
]);

/** Collects the forms of one sheet from top to bottom. */
class SheetReader {
  readonly forms: Form[] = [];
  #open: EvaluationBlocks | null = null;
  #from = 0;

  readonly #titles: SheetTitles;

  constructor(private readonly labels: SheetLabels) {
    this.#titles = new SheetTitles(labels, TITLES);
  }

  read(): Form[] {
    const bands = findHeaderBands(this.labels, VOCABULARY, (row) => this.#titles.on(row) !== undefined);
    bands.forEach((band, index) => {
      if (band.top < this.#from) return;
      this.#readBand(band, (bands[index + 1]?.top ?? this.labels.rowCount) - 1);
    });
    this.#close();
    return this.forms;
  }

  #readBand(band: HeaderBand, to: number): void {
    const headers = headerColumns(this.labels, band);
    const formulas = [...numberFormulas(this.labels, band), ...letterFormulas(headers)];
    const funds = readFundBlock(this.labels, band, headers, to);
    if (funds) {
      this.#close();
      this.#open = { funds, indicators: null, closed: false, from: this.#from, formulas };
      return;
    }
    const block = readIndicatorBlock(this.labels, band, headers, to);
    if (block) {
      // A title between the blocks begins another form.
      const above = this.#open?.funds && !this.#titles.above(this.#open.funds.bottom + 1, band.top) ? this.#open : null;
      if (!above) this.#close();
      this.#open = above
        ? { ...above, indicators: block.panel, closed: block.closed }
        : { funds: null, indicators: block.panel, closed: block.closed, from: this.#from, formulas: [] };
      this.#close();
      return;
    }
    const segment: Segment = { band, groups: groupColumns(headers), formulas, from: this.#openBottom() + 1 || this.#from, to };
    const form = recognizeTable(this.labels, segment, COMPILED, this.#titles) ?? recognizeGeneric(this.labels, segment, headers);
    if (!form) return;
    this.#close();
    this.#add(form);
  }

  #openBottom(): number {
    return this.#open?.funds?.bottom ?? -1;
  }

  #close(): void {
    const blocks = this.#open;
    this.#open = null;
    if (!blocks) return;
    const form = recognizeEvaluation(this.labels, blocks, this.#titles);
    if (form) this.#add(form);
  }

  #add(form: Form): void {
    this.forms.push(form);
    this.#from = Math.max(this.#from, form.range.bottom + 1);
  }
}

/** The standard forms on a sheet, from top to bottom; none on a sheet of another subject. */
export function recognizeSheet(sheet: Sheet): Form[] {
  return new SheetReader(new SheetLabels(sheet)).read();
}
