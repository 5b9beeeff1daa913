import fc from "fast-check";
import { expect, test } from "vitest";
import { maskReply, maskRequest } from "../../../src/excel/recorder/mask-messages";
import { ShapeMask } from "../../../src/excel/recorder/shape-mask";
import type { WireReply, WireRequest } from "../../../src/excel/recorder/wire";

/** Whatever a user may have: Chinese words that no placeholder has, and figures that no counting reaches. */
const words = fc.string({ unit: fc.constantFrom(..."张王李赵预算决算收入支出合计项目工资"), minLength: 2, maxLength: 12 });
const figures = fc.integer({ min: 234_567, max: 987_654 }).map((cents) => cents / 100);
const cells = fc.oneof(words, figures, fc.tuple(words, figures).map(([word, figure]) => `${word}${figure}`), fc.tuple(words, figures).map(([word, figure]) => `=${word}!B2*${figure}`), fc.constant(null), fc.constant(true));
const grids = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const secrets = fc.record({ sheet: words, name: words, text: words, figure: figures, grid: grids });
type Secrets = typeof secrets extends fc.Arbitrary<infer Held> ? Held : never;

const GUID = "{0D7B1A52-93C4-4E16-8F20-5A6B7C8D9E0F}";

/** A request that carries what a user has in every place where there can be something. */
function requestOf({ sheet, name, text, figure, grid }: Secrets): WireRequest {
  const call = (Id: number, Name: string, ...Arguments: unknown[]) => ({ Id, ActionType: 3, Name, ObjectPathId: 5, ArgumentInfo: { Arguments } });
  const set = (Id: number, Name: string, value: unknown) => ({ Id, ActionType: 4, Name, ObjectPathId: 5, ArgumentInfo: { Arguments: [value] } });
  const path = (Id: number, ObjectPathType: number, Name: string, ...Arguments: unknown[]) => ({ Id, ObjectPathType, Name, ParentObjectPathId: 1, ArgumentInfo: { Arguments } });
  return {
    AutoKeepReference: true,
    Actions: [
      { Id: 11, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["values", "items/name"] } },
      set(12, "Values", grid), set(13, "formulas", grid), set(14, "Name", name), set(15, "NumberFormat", [[`0"${text}"`, "0.00%"]]),
      set(16, "Formula", `=${sheet}!A1>${figure}`), set(17, "ColumnWidth", 64.5),
      call(18, "Add", text, figure, { comment: text, deep: [{ visible: true, value: figure }] }), call(19, "GetCount"),
      { Id: 20, ActionType: 9, Name: "", ObjectPathId: 5, ObjectState: { Name: name, Values: grid, Visibility: "Hidden" } },
    ],
    ObjectPaths: {
      3: path(3, 4, "Worksheets"), 4: path(4, 5, "", sheet), 5: path(5, 3, "GetRange", `'${sheet}'!A1:B2`), 6: path(6, 3, "GetRange", name),
      7: path(7, 6, `${sheet}-reference`), 8: path(8, 3, "GetItemOrNullObject", name), 9: path(9, 3, "GetRangeByIndexes", 0, 1, 20, 3), 10: path(10, 5, "", GUID),
    },
  };
}

function replyOf({ sheet, name, text, figure, grid }: Secrets): WireReply {
  const value = { Id: GUID, _ReferenceId: `${sheet}-reference`, Name: name, Address: `'${sheet}'!A1:B2`, Values: grid, Formulas: grid, Text: grid, NumberFormat: [["0.00", text]], RowIndex: 4, Unheard: figure, Visibility: "Visible" };
  return {
    Results: [{ ActionId: 11, Value: { _Items: [value, null] } }, { ActionId: 18, Value: text }, { ActionId: 19, Value: 3 }, { ActionId: 20, Value: figure }],
    TraceIds: [1],
    Error: { Code: "ItemNotFound", Message: `no ${text}`, Location: "Worksheet.getRange", HttpStatusCode: 404, ActionIndex: 9 },
  };
}

function masked(held: Secrets): { request: WireRequest; reply: WireReply } {
  const mask = new ShapeMask();
  const request = requestOf(held);
  return { request: maskRequest(request, mask), reply: maskReply(replyOf(held), request, mask) };
}

test("no word and no figure of the user's survives", () => {
  fc.assert(fc.property(secrets, (held) => {
    const text = JSON.stringify(masked(held));
    const before = JSON.stringify(held);
    for (const [word] of before.matchAll(/[张王李赵预算决收入支出合计项目工资]+|\d[\d.]{3,}/g)) expect(text).not.toContain(word);
    expect(text).not.toMatch(/[张王李赵预算决收入支出合计项目工资]/);
  }));
});

test("what is Excel's stays: members, places, ids, words of enumerations, codes of errors", () => {
  fc.assert(fc.property(secrets, (held) => {
    const { request, reply } = masked(held);
    const original = requestOf(held);
    expect(request.Actions.map(({ Id, ActionType, Name, ObjectPathId, QueryInfo }) => [Id, ActionType, Name, ObjectPathId, QueryInfo]))
      .toEqual(original.Actions.map(({ Id, ActionType, Name, ObjectPathId, QueryInfo }) => [Id, ActionType, Name, ObjectPathId, QueryInfo]));
    expect(request.ObjectPaths[9]).toEqual(original.ObjectPaths[9]);
    expect(request.ObjectPaths[10]).toEqual(original.ObjectPaths[10]);
    expect(request.Actions[6]).toEqual(original.Actions[6]);
    expect(reply.Error).toMatchObject({ Code: "ItemNotFound", Location: "Worksheet.getRange", HttpStatusCode: 404, ActionIndex: 9 });
    const items = (reply.Results[0]?.Value as { _Items: Record<string, unknown>[] })._Items;
    expect(items[0]).toMatchObject({ Id: GUID, RowIndex: 4, Visibility: "Visible" });
    expect(items[1]).toBeNull();
    expect(reply.Results[2]?.Value).toBe(3);
  }));
});

test("a request and its reply speak of the same sheet, name and reference", () => {
  fc.assert(fc.property(secrets, (held) => {
    const { request, reply } = masked(held);
    const item = (reply.Results[0]?.Value as { _Items: Record<string, unknown>[] })._Items[0];
    expect(item?.["_ReferenceId"]).toBe(request.ObjectPaths[7]?.Name);
    expect(item?.["Address"]).toBe(`'${String(request.ObjectPaths[4]?.ArgumentInfo?.Arguments?.[0])}'!A1:B2`);
    expect(item?.["Name"]).toBe(request.ObjectPaths[8]?.ArgumentInfo?.Arguments?.[0]);
    expect(item?.["Values"]).toEqual(request.Actions[1]?.ArgumentInfo?.Arguments?.[0]);
  }));
});

test("masked again it is the same", () => {
  fc.assert(fc.property(secrets, (held) => {
    const once = masked(held);
    const mask = new ShapeMask();
    const request = maskRequest(once.request, mask);
    expect({ request, reply: maskReply(once.reply, once.request, mask) }).toEqual(once);
  }));
});
