import { TABLES } from "../forms/catalogue";
import { FUND_COLUMNS } from "../forms/evaluation/fund-block";
import { INDICATOR_COLUMNS, TARGET_PART_HEADERS } from "../forms/evaluation/indicator-block";
import {
  INDICATOR_SYSTEM_TITLES, OVERALL_SELF_EVALUATION_TITLES, PERFORMANCE_TARGET_TITLES, SELF_EVALUATION_KINDS, SELF_EVALUATION_TITLES,
} from "../forms/evaluation/self-evaluation";
import { SIDE_BY_SIDE_FUNDS } from "../forms/evaluation/side-by-side-funds";
import { STACKED_BLOCKS } from "../forms/evaluation/stacked-blocks";
import type { Sheet } from "../sheet/sheet";
import { letterFormulas, numberFormulas } from "./column-formulas";
import { compileTable, TitleIndex } from "./compiled-spec";
import type { ColumnFormula, Form, FormPanel } from "./form";
import { readFundBlock } from "./fund-block";
import { findHeaderBands, type HeaderBand } from "./header-band";
import { groupColumns, headerColumns, type HeaderColumn } from "./header-columns";
import { readIndicatorBlock } from "./indicator-block";
import { joinedIndicators } from "./joined-indicators";
import { compilePatterns } from "./label-pattern";
import { NO_BLOCKS, recognizeEvaluation, type EvaluationBlocks } from "./recognize-evaluation";
import { recognizeGeneric } from "./recognize-generic";
import { recognizeTable } from "./recognize-table";
import type { Segment } from "./table-candidate";
import { SheetLabels } from "./sheet-labels";
import { readSideBySideFunds } from "./side-by-side-funds";
import { readStackedBlock } from "./stacked-block";
import { SheetTitles } from "./sheet-titles";
import { HeaderVocabulary } from "./vocabulary";

const COMPILED = TABLES.map(compileTable);
const TITLES = new TitleIndex([
  ...TABLES,
  { kind: "project-self-evaluation", titles: SELF_EVALUATION_TITLES },
  { kind: "overall-self-evaluation", titles: OVERALL_SELF_EVALUATION_TITLES },
  { kind: "indicator-system", titles: INDICATOR_SYSTEM_TITLES },
  { kind: "performance-target", titles: PERFORMANCE_TARGET_TITLES },
]);
const VOCABULARY = new HeaderVocabulary([
  ...COMPILED.flatMap(({ panels, hints }) => [hints, ...panels.flatMap(({ columns }) => columns.map(({ patterns }) => patterns))]),
  ...[...FUND_COLUMNS, ...INDICATOR_COLUMNS].map(({ labels }) => compilePatterns(labels)),
  ...STACKED_BLOCKS.flatMap(({ columns }) => columns.map(({ labels }) => compilePatterns(labels))),
  ...SIDE_BY_SIDE_FUNDS.map(({ headers }) => compilePatterns(headers)),
  compilePatterns(TARGET_PART_HEADERS),
  // Upper headers that only group others.
  compilePatterns(["本年收入", "本年支出", "收入", "支出", "基本支出", "公务用车购置及运行*", "*三公经费*", "财政拨款支出", "财政拨款收入", "收入预算", "支出预算"]),
]);

const EVALUATION_KINDS: ReadonlySet<string> = SELF_EVALUATION_KINDS;

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
    if (this.#readEvaluation(band, headers, formulas, to)) return;
    const segment: Segment = { band, groups: groupColumns(headers), formulas, from: this.#openBottom() + 1 || this.#from, to };
    const form = recognizeTable(this.labels, segment, COMPILED, this.#titles) ?? recognizeGeneric(this.labels, segment, headers);
    if (!form) return;
    this.#close();
    this.#add(form);
  }

  /** A block of an evaluation: it goes on with the form that is open, or begins another. */
  #readEvaluation(band: HeaderBand, headers: readonly HeaderColumn[], formulas: readonly ColumnFormula[], to: number): boolean {
    const funds = readFundBlock(this.labels, band, headers, to) ?? readSideBySideFunds(this.labels, band, headers, to);
    if (funds) {
      this.#begin({ funds, formulas });
      return true;
    }
    const block = readIndicatorBlock(this.labels, band, headers, to);
    if (block) {
      this.#goOn(band, headers, block.panel, block.closed);
      return true;
    }
    const isTitled = this.#titles.above(this.#from, band.top)?.kinds.some((kind) => EVALUATION_KINDS.has(kind)) ?? false;
    const stacked = isTitled ? readStackedBlock(this.labels, band, headers, to) : null;
    if (!stacked) return false;
    const above = this.#openAbove(band);
    if (above && !above.indicators) this.#open = { ...above, stacked: [...above.stacked, stacked] };
    else this.#begin({ stacked: [stacked] });
    return true;
  }

  #goOn(band: HeaderBand, headers: readonly HeaderColumn[], panel: FormPanel, closed: boolean): void {
    const above = this.#openAbove(band);
    if (!above?.indicators) {
      if (above) this.#open = { ...above, indicators: panel, closed };
      else this.#begin({ indicators: panel, closed });
    } else {
      const joined = above.closed ? null : joinedIndicators(above.indicators, panel);
      const repeatedHeaders = [...above.repeatedHeaders, ...headers.map(({ header }) => header)];
      if (joined) this.#open = { ...above, indicators: joined, closed, repeatedHeaders };
      else this.#begin({ indicators: panel, closed });
    }
    if (closed) this.#close();
  }

  #begin(blocks: Partial<EvaluationBlocks>): void {
    this.#close();
    this.#open = { ...NO_BLOCKS, ...blocks, from: this.#from };
  }

  /** The open form, unless a title between the blocks begins another. */
  #openAbove(band: HeaderBand): EvaluationBlocks | null {
    return this.#open && !this.#titles.above(this.#openBottom() + 1, band.top) ? this.#open : null;
  }

  #openBottom(): number {
    const open = this.#open;
    return open ? Math.max(...[open.funds, open.indicators, ...open.stacked].map((panel) => panel?.bottom ?? -1)) : -1;
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
