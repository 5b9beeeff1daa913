import { afterEach, expect, test } from "vitest";
import { choicesText, INDICATOR_CHOICES } from "../../../src/review/kept-choices";
import { parseChoices } from "../../../src/review/parse-choices";
import { choiceOf } from "../../../src/scoring/reading/quantity-choice";
import type { PaneSession } from "../../../src/taskpane/session/pane-session";
import { EditableHost, endSessions, started } from "./open-session";
import { severalQuantities } from "./several-quantities";

afterEach(endSessions);

function indicator(session: PaneSession) {
  return session.store.get().result!.digest.scores[0]!.rows.find(({ row: { label } }) => label === "信息发布条数")!;
}

async function choose(session: PaneSession, target: number | null, actual: number | null): Promise<void> {
  const { key, choices } = indicator(session);
  for (const [side, place] of [["target", target], ["actual", actual]] as const) {
    await session.chooseQuantity(key, side, place === null ? null : choiceOf(choices[side]!.quantities, place));
  }
}

test("a chosen quantity counts at once and stays with the document, until it is taken back", async () => {
  const host = await severalQuantities();
  const { session } = await started(host);
  await session.check();
  expect(indicator(session).verdict).toBe("unscored");
  await choose(session, 1, 1);
  expect(indicator(session).verdict).toBe("broken");
  expect(session.store.get().problem).toBeNull();
  session.end();

  const later = await started(new EditableHost(host.bytes()));
  await later.session.check();
  expect(indicator(later.session)).toMatchObject({ verdict: "broken", choices: { target: { chosen: 1 }, actual: { chosen: 1 } } });
  await choose(later.session, null, null);
  expect(indicator(later.session).verdict).toBe("unscored");
});

test("what another pane chose meanwhile is kept", async () => {
  const host = await severalQuantities();
  const { session } = await started(host);
  await session.check();
  const other = [{ indicator: "another", actual: { units: ["场", "次"], place: 0 } }];
  await host.saveText(INDICATOR_CHOICES, choicesText(other));
  await choose(session, 0, 0);
  const kept = parseChoices(await host.loadText(INDICATOR_CHOICES));
  expect(kept).toHaveLength(2);
  expect(kept).toContainEqual(other[0]);
});

test("choices that cannot be read are told and left, until a person chooses", async () => {
  const host = await severalQuantities();
  await host.saveText(INDICATOR_CHOICES, "{");
  const { session } = await started(host);
  expect(session.store.get()).toMatchObject({ choices: [], problem: { code: "choices-damaged", workbook: "untouched" } });
  await session.check();
  expect(indicator(session).verdict).toBe("unscored");
  expect(await host.loadText(INDICATOR_CHOICES)).toBe("{");
  await choose(session, 0, 0);
  expect(indicator(session).verdict).toBe("holds");
  expect(parseChoices(await host.loadText(INDICATOR_CHOICES))).toHaveLength(1);
  expect(session.store.get().problem).toBeNull();
});
