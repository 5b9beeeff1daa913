import { describe, expect, test } from "vitest";
import type { FormPanel } from "../../src/recognition/form";
import type { FormKind } from "../../src/forms/form-kind";
import { SheetLabels } from "../../src/recognition/sheet-labels";
import { subjectField } from "../../src/recognition/subject-field";
import { sheetFromText } from "./sheet-of";

const BELOW: FormPanel = { role: "funds", columns: [], rows: [], headerTop: 1, headerBottom: 1, bottom: 2 };
/** The row of the name was taken for the first of two rows of the header. */
const AROUND: FormPanel = { ...BELOW, headerTop: 0 };

function found(line: string, kind: FormKind = "project-self-evaluation", panel = BELOW): [role: string, column: number] | undefined {
  const subject = subjectField(new SheetLabels(sheetFromText(line)), kind, 0, panel);
  return subject && [subject.role, subject.value.column];
}

describe("what a self-evaluation evaluates", () => {
  test.each([
    ["项目名称 | 科普活动", 1], ["项目名称 | | | 科普活动 | 主管部门 | 某局", 3], ["一、基本情况 | 项目名称： | 科普活动", 2], ["转移支付（项目）名称 | | 防灾减灾", 2], ["项目名称：科普活动", 0],
    ["主管部门 | 某局 | 项目名称 | 科普活动", 3],
  ])("%s", (line, column) => {
    expect(found(line)).toEqual(["project", column]);
  });

  test.each(["项目名称 | | 主管部门 | 某局", "项目名称 | | 实施单位（盖章） | 某局", "项目名称", "项目名称：", "项目名称 | 100", "项目 | 科普活动", "单位名称 | 某局"])("no name: %s", (line) => {
    expect(found(line)).toBeUndefined();
  });

  test("a row right above the header, but none of it", () => {
    expect(found("项目名称 | 科普活动", "project-self-evaluation", AROUND)).toEqual(["project", 1]);
    expect(found("项目名称 | 科普活动 | 主管部门 | 某局", "project-self-evaluation", AROUND)).toEqual(["project", 1]);
    expect(found("项目名称 | 指标名称 | 年度指标值", "project-self-evaluation", AROUND)).toBeUndefined();
  });

  test("of a whole department it is the body", () => {
    expect(found("部门（单位）名称 | 某局", "overall-self-evaluation")).toEqual(["body", 1]);
    expect(found("项目名称 | 科普活动", "overall-self-evaluation")).toBeUndefined();
  });
});
