import { afterEach, expect, test } from "vitest";
import { HostFailure } from "../../../src/host/host-failure";
import { keptProfileText, SCORING_PROFILE } from "../../../src/review/kept-profile";
import { HUBEI_PROFILE } from "../../../src/scoring/profiles/hubei";
import { SICHUAN_PROFILE } from "../../../src/scoring/profiles/sichuan";
import type { EngineSettings } from "../../../src/taskpane/engine/engine";
import { inProcessEngine } from "../engine/in-process-engine";
import { endSessions, PLANTED, sampleHost, started } from "./open-session";

afterEach(endSessions);

/** A session whose engine tells which profile it was given. */
async function watched(host = sampleHost(PLANTED), preferences?: Map<string, string>) {
  const engine = inProcessEngine();
  const given: EngineSettings["profile"][] = [];
  const [check, recheck] = [engine.check.bind(engine), engine.recheck.bind(engine)];
  engine.check = (content, settings, watch) => {
    given.push(settings.profile);
    return check(content, settings, watch);
  };
  engine.recheck = (sheets, settings) => {
    given.push(settings.profile);
    return recheck(sheets, settings);
  };
  const open = await started(host, { engine }, preferences);
  return { ...open, host, given, last: () => given.at(-1)?.id };
}

test("a saved profile counts at once, stays with the document, and gives way to another", async () => {
  const host = sampleHost(PLANTED);
  const open = await watched(host);
  await open.session.check();
  expect(open.last()).toBe("general");
  await open.session.saveProfile(HUBEI_PROFILE, "as-before");
  expect(open.last()).toBe("hubei");
  expect(open.session.store.get()).toMatchObject({ keptProfile: HUBEI_PROFILE, settings: { profile: null }, problem: null });
  open.session.end();
  const later = await watched(host);
  await later.session.check();
  expect(later.last()).toBe("hubei");
  await later.session.saveProfile(SICHUAN_PROFILE, "as-before");
  expect(await host.loadText(SCORING_PROFILE)).toBe(keptProfileText(SICHUAN_PROFILE));
});

test("one saved for others too counts in documents without one of their own, in no others", async () => {
  const preferences = new Map<string, string>();
  const open = await watched(sampleHost(PLANTED), preferences);
  await open.session.saveProfile(HUBEI_PROFILE, "use");
  const other = await watched(sampleHost(PLANTED), preferences);
  await other.session.check();
  expect(other.last()).toBe("hubei");
  const host = sampleHost(PLANTED);
  await host.saveText(SCORING_PROFILE, keptProfileText(SICHUAN_PROFILE));
  const own = await watched(host, preferences);
  await own.session.check();
  expect(own.last()).toBe("sichuan");
});

test("one saved without others leaves what they use, or takes it away where that is asked for", async () => {
  const preferences = new Map<string, string>();
  const open = await watched(sampleHost(PLANTED), preferences);
  await open.session.saveProfile(HUBEI_PROFILE, "use");
  await open.session.saveProfile(SICHUAN_PROFILE, "as-before");
  expect((await watched(sampleHost(PLANTED), preferences)).session.store.get().settings.profile).toEqual(HUBEI_PROFILE);
  await open.session.saveProfile(HUBEI_PROFILE, "none");
  expect(open.session.store.get()).toMatchObject({ keptProfile: HUBEI_PROFILE, settings: { profile: null } });
  const other = await watched(sampleHost(PLANTED), preferences);
  await other.session.check();
  expect(other.last()).toBe("general");
});

test("one that is removed counts no more at once, and is gone from the document: the user's own counts, else the default", async () => {
  const host = sampleHost(PLANTED);
  const preferences = new Map<string, string>();
  const open = await watched(host, preferences);
  await open.session.check();
  await open.session.saveProfile(HUBEI_PROFILE, "use");
  await open.session.saveProfile(SICHUAN_PROFILE, "as-before");
  expect(open.last()).toBe("sichuan");
  await open.session.removeProfile();
  expect(open.last()).toBe("hubei");
  expect(open.session.store.get()).toMatchObject({ keptProfile: null, problem: null });
  expect(await host.loadText(SCORING_PROFILE)).toBeNull();
  const elsewhere = await watched(host);
  await elsewhere.session.check();
  expect(elsewhere.last()).toBe("general");
});

test("where the workbook refuses, the profile stays and it is said", async () => {
  const host = sampleHost(PLANTED);
  const open = await watched(host);
  await open.session.saveProfile(HUBEI_PROFILE, "as-before");
  host.saveText = () => Promise.reject(new HostFailure("read-only", "untouched", ""));
  await open.session.removeProfile();
  expect(open.session.store.get()).toMatchObject({ keptProfile: HUBEI_PROFILE, problem: { during: "removing-profile", code: "read-only" } });
});

test("one that cannot be read is told and left, until another is saved", async () => {
  const host = sampleHost(PLANTED);
  await host.saveText(SCORING_PROFILE, "{");
  const open = await watched(host);
  expect(open.session.store.get()).toMatchObject({ keptProfile: "damaged", problem: { code: "profile-damaged", workbook: "untouched" } });
  await open.session.check();
  expect(open.last()).toBe("general");
  expect(await host.loadText(SCORING_PROFILE)).toBe("{");
  await open.session.saveProfile(HUBEI_PROFILE, "as-before");
  expect(open.session.store.get()).toMatchObject({ keptProfile: HUBEI_PROFILE, problem: null });
});

test("one that cannot be read can go, and what was told of it with it", async () => {
  const host = sampleHost(PLANTED);
  await host.saveText(SCORING_PROFILE, "{");
  const open = await watched(host);
  await open.session.removeProfile();
  expect(open.session.store.get()).toMatchObject({ keptProfile: null, problem: null });
  expect(await host.loadText(SCORING_PROFILE)).toBeNull();
});

test("the way back from its page leads to where it was opened", async () => {
  const { session } = await watched();
  session.showPage("profile");
  expect(session.store.get()).toMatchObject({ page: "profile", back: null });
  session.showPage(null);
  session.showPage("settings");
  session.showPage("profile");
  expect(session.store.get()).toMatchObject({ page: "profile", back: "settings" });
  session.showPage("settings");
  expect(session.store.get()).toMatchObject({ page: "settings", back: null });
});
