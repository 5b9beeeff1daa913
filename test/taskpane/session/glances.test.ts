import { afterEach, expect, test } from "vitest";
import type { ReadOptions } from "../../../src/host/workbook-host";
import type { Sheet, WorkbookContent } from "../../../src/sheet/sheet";
import type { Engine } from "../../../src/taskpane/engine/engine";
import type { SheetGlance } from "../../../src/taskpane/session/pane-state";
import { inProcessEngine } from "../engine/in-process-engine";
import { EditableHost, endSessions, PLANTED, result, sampleHost, started, until, type OpenSession } from "./open-session";

afterEach(endSessions);

/** Hands over sheet by sheet, and goes on when the engine has looked at each. */
class SlowHost extends EditableHost {
  handed: (sheets: readonly Sheet[]) => readonly Sheet[] = () => [];
  #looks = 0;

  engine(): Engine {
    const engine = inProcessEngine();
    const glance = engine.glance.bind(engine);
    engine.glance = (...asked) => glance(...asked).finally(() => this.#looks++);
    return engine;
  }

  override async read(options: ReadOptions = {}): Promise<WorkbookContent> {
    const content = await super.read(options);
    for (const sheet of this.handed(content.sheets)) {
      const before = this.#looks;
      options.onSheet?.(sheet);
      await until(() => this.#looks > before);
    }
    return content;
  }
}

/** In it no form is recognized. */
const NOTE: Sheet = { name: "填报说明", visibility: "visible", isProtected: false, rows: [[{ value: "报送前请核对", format: "General" }]] };

/** A check over such a host, with what it told of the sheets last. */
async function checkedSlowly(handed: SlowHost["handed"]): Promise<{ open: OpenSession; glances: readonly SheetGlance[] }> {
  const host = new SlowHost(sampleHost(PLANTED).bytes());
  const open = await started(host, { engine: host.engine() });
  const { store } = open.session;
  let glances: readonly SheetGlance[] = [];
  store.subscribe(() => (glances = store.get().activity?.glances ?? glances));
  host.handed = handed;
  await open.session.check();
  expect(store.get().problem).toBeNull();
  expect(store.get().activity).toBeNull();
  return { open, glances };
}

test("while a check reads on, the sheets that are there are told of by themselves; the check ends as without that", async () => {
  const { open, glances } = await checkedSlowly((sheets) => [NOTE, ...sheets]);
  const { digest, tally } = result(open);
  expect(glances.map(({ sheet }) => sheet)).toEqual(digest.sheets.map(({ name }) => name));
  expect(glances.some((glance) => glance.tally.errors > 0)).toBe(true);

  const plain = await started();
  await plain.session.check();
  expect(tally).toEqual(result(plain).tally);
});

test("a sheet that had to be read again counts once", async () => {
  const { glances } = await checkedSlowly(([first, second]) => [first!, second!, first!]);
  expect(new Set(glances.map(({ sheet }) => sheet)).size).toBe(glances.length);
  expect(glances.length).toBeGreaterThan(0);
});
