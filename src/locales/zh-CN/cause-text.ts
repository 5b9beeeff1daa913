import type { RelationFinding } from "../../diagnosis/finding";
import { addressToText } from "../../sheet/address";
import { addressList, columnNames, rowNumbers } from "../address-text";
import { causeWorthTelling } from "../cause-worth-telling";
import { numeralText } from "../figure-text";
import { labelText, quoted } from "../label-text";

/** The likely cause with its evidence; null where none was found. Always 疑似 or 可能: a cause is not proved. */
export function causeText(finding: RelationFinding): string | null {
  const { fixes, suspect } = finding;
  const cause = causeWorthTelling(finding);
  if (!cause) return null;
  const home = finding.target.cell.sheet;
  const cells = cause.cells ?? [];
  const at = addressList(cells, home, "、");
  const item = cause.label === undefined ? at : `${quoted(labelText(cause.label))}${at === "" ? "" : `（${at}）`}`;
  const where = suspect ? `${addressList([suspect], home, "、")} ` : "";
  const fix = fixes.length === 1 ? fixes[0] : undefined;
  const digits = fix ? `：${numeralText(fix.before)} → ${numeralText(fix.after)}` : "";
  switch (cause.code) {
    case "rounding":
      return "可能是四舍五入造成的进位差";
    case "forced-balance":
      return "可能是为使合计相平而调整了尾数（舍位平衡）";
    case "blank":
      return `可能漏填${at === "" ? "" : `：${at} 为空`}`;
    case "text-number":
      return `${at === "" ? "有的数" : `${at} `}是文本，可能没有计入`;
    case "lost-format":
      return `${where}疑似丢失百分号`;
    case "unit-slip":
      return `${where}疑似“元”“万元”混用，两数相差约 10000 倍`;
    case "columns-swapped":
      return swapped(finding);
    case "item-omitted":
      return `差额恰等于${item}，疑似漏列`;
    case "item-doubled":
      return `差额恰等于${item}，疑似重复计入`;
    case "of-which-doubled":
      return `差额恰等于${item}，疑似把“其中”项又加了一次`;
    case "other-total":
      return `表中的数恰等于${item}，疑似填成了另一个合计`;
    case "other-scope":
      return `表中的数恰等于${item}，疑似取自另一口径`;
    case "stale-copy":
      return `${where}与${item}的数相同，疑似复制后未修改`;
    case "wrong-base":
      return `疑似以${item === "" ? "年初预算数" : item}为分母，应以调整（全年）预算数为分母`;
    case "sign-reversed":
      return `${where}疑似正负号相反`;
    case "truncated":
      return `${where}疑似截位，未四舍五入`;
    case "digit-typed":
      return `${where}疑似录错一位数字${digits}`;
    case "digit-dropped":
      return `${where}疑似漏录一位数字${digits}`;
    case "digit-inserted":
      return `${where}疑似多录一位数字${digits}`;
    case "digits-transposed":
      return `${where}疑似数字颠倒${digits}`;
    case "score-above-points":
      return `${where}得分高于分值，可能填错`;
    case "formula-range":
      return `公式的求和范围可能不对${item === "" ? "" : `，多算或漏算了 ${item}`}`;
    case "unexplained":
      return unexplained(finding);
  }
}

function swapped({ cause, suspect }: RelationFinding): string {
  const cells = cause?.cells ?? [];
  const rows = rowNumbers(cells).join("、");
  const columns = columnNames(cells);
  const names = columns.length === 2 ? ` ${columns.join("、")} ` : "";
  if (rows === "") return `疑似两列数填反${suspect ? `（${addressToText(suspect)}）` : ""}`;
  return `第 ${rows} 行${names}两列的数疑似填反，互换后两列都相平`;
}

function unexplained(finding: RelationFinding): string {
  if (finding.scored) return "指标值、完成值如无误，得分和总分可一并重算";
  const { tolerance } = finding.verdict;
  const allowed = tolerance && tolerance.units !== 0 ? "差额超出四舍五入允许的范围，" : "";
  return `${allowed}未找到唯一的原因，不提供改法`;
}
