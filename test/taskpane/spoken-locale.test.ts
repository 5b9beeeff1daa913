import { expect, test } from "vitest";
import { localeOf } from "../../src/locales";
import type { Locale, LocaleId } from "../../src/locales/locale";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { loadLocale } from "../../src/taskpane/load-locale";
import { Store } from "../../src/taskpane/session/store";
import { SpokenLocale } from "../../src/taskpane/spoken-locale";

/** A loader whose answers the test gives. */
function slowLoader(): { load: (id: LocaleId) => Promise<Locale>; asked: LocaleId[]; answer: (error?: Error) => void } {
  const asked: LocaleId[] = [];
  const waiting: ((error?: Error) => void)[] = [];
  return {
    asked,
    load: (id) => new Promise((resolve, reject) => {
      asked.push(id);
      waiting.push((error) => (error ? reject(error) : resolve(localeOf(id))));
    }),
    answer: (error) => waiting.shift()?.(error),
  };
}

test("each language is loaded as itself", async () => {
  expect((await loadLocale("zh-CN")).id).toBe("zh-CN");
  expect((await loadLocale("en-US")).id).toBe("en-US");
});

test("the language before goes on until the other one is there", async () => {
  const { load, answer } = slowLoader();
  const spoken = new SpokenLocale(localeOf("zh-CN"), load);
  const heard: LocaleId[] = [];
  spoken.subscribe(() => heard.push(spoken.get().id));
  const other = spoken.speak("en-US");
  expect(spoken.get().id).toBe("zh-CN");
  answer();
  await other;
  expect(spoken.get().id).toBe("en-US");
  expect(heard).toEqual(["en-US"]);
});

test("who changes his mind before it is there hears nothing of it", async () => {
  const { load, answer } = slowLoader();
  const spoken = new SpokenLocale(localeOf("zh-CN"), load);
  const heard: LocaleId[] = [];
  spoken.subscribe(() => heard.push(spoken.get().id));
  const both = [spoken.speak("en-US"), spoken.speak("zh-CN")];
  answer();
  answer();
  await Promise.all(both);
  expect(heard.filter((id) => id !== "zh-CN")).toEqual([]);
  expect(spoken.get().id).toBe("zh-CN");
});

test("it follows the settings of a session, and asks again for what could not be loaded", async () => {
  const { load, answer, asked } = slowLoader();
  const spoken = new SpokenLocale(localeOf("zh-CN"), load);
  const session = new Store({ settings: DEFAULT_SETTINGS });
  spoken.follow(session, "zh-CN");
  session.set({});
  expect(asked).toEqual([]);
  session.set({ settings: { ...DEFAULT_SETTINGS, language: "en-US" } });
  session.set({});
  expect(asked).toEqual(["en-US"]);
  answer(new Error("not there"));
  await Promise.resolve().then(() => undefined);
  expect(spoken.get().id).toBe("zh-CN");
  await expect.poll(() => {
    session.set({});
    return asked.length;
  }).toBe(2);
  answer();
  await expect.poll(() => spoken.get().id).toBe("en-US");
});
