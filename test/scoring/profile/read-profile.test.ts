import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { ProfileProblem } from "../../../src/scoring/profile/profile-problem";
import { readProfile } from "../../../src/scoring/profile/read-profile";
import { writeProfile } from "../../../src/scoring/profile/write-profile";
import { NATIONAL_2020_PROFILE } from "../../../src/scoring/profiles/national-2020";
import { anyProfile } from "./any-profile";

type Json = Record<string, unknown>;

function problems(json: unknown): readonly ProfileProblem[] {
  const read = readProfile(json);
  return "problems" in read ? read.problems : [];
}

/** The national profile with some of its values changed; `undefined` leaves one out. */
function changed(change: Json): unknown {
  return JSON.parse(JSON.stringify({ ...NATIONAL_2020_PROFILE, ...change }));
}

const weight = (level: string, points: unknown) => ({ levels: [level], points });
const grade = (name: string, from: string) => ({ name, from });

describe("a profile", () => {
  it("is read back as it was written, whatever it says", () => {
    fc.assert(fc.property(anyProfile, (profile) => {
      expect(readProfile(JSON.parse(writeProfile(profile)))).toEqual({ profile });
    }));
  });

  it("may have figures as JSON numbers, which are taken as the decimals that they show", () => {
    const read = readProfile(changed({ zeroBelowRatio: 0.6, overFulfilment: { warnAt: 1.2, reasonAt: 1.30, deduct: "none" } }));
    expect(read).toEqual({ profile: { ...NATIONAL_2020_PROFILE, zeroBelowRatio: "0.6", overFulfilment: { warnAt: "1.2", reasonAt: "1.3", deduct: "none" } } });
  });

  it("is read or has problems, whatever JSON is given", () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => {
      expect(problems(json).length).toBeGreaterThan(0);
    }));
  });

  it("is read or has problems with a place, whatever stands in one of its places", () => {
    const keys = [...Object.keys(NATIONAL_2020_PROFILE), "zeroBelowRatio", "region", "fiscalYear", "__proto__", "constructor", "toString"];
    fc.assert(fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      const json: unknown = JSON.parse(JSON.stringify({ ...NATIONAL_2020_PROFILE }).slice(0, -1) + `,${JSON.stringify(key)}:${JSON.stringify(value)}}`);
      const read = readProfile(json);
      if ("problems" in read) {
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { path } of read.problems) expect(path.startsWith(key.startsWith("__") ? "" : key) || path === "weights" || path === "grades").toBe(true);
      } else expect(readProfile(JSON.parse(writeProfile(read.profile)))).toEqual(read);
    }), { numRuns: 500 });
  });
});

describe("what is wrong", () => {
  test.each<[string, unknown, Partial<ProfileProblem> & Json]>([
    ["no object", 7, { path: "", code: "group-expected", given: 7 }],
    ["a list", [], { path: "", code: "group-expected" }],
    ["a later version", changed({ schemaVersion: 2 }), { path: "schemaVersion", code: "unknown-version", given: 2 }],
    ["left out", changed({ reverse: undefined }), { path: "reverse", code: "missing" }],
    ["a figure left out", changed({ qualitative: { achieved: "0.8" } }), { path: "qualitative.partly", code: "missing", subject: { kind: "field", field: "qualitative.partly" } }],
    ["unknown", changed({ colour: "red" }), { path: "colour", code: "unknown-entry", entry: "colour", subject: { kind: "profile" } }],
    ["unknown inside", changed({ execution: { ...NATIONAL_2020_PROFILE.execution, cap: 1 } }), { path: "execution.cap", code: "unknown-entry", entry: "cap", subject: { kind: "field", field: "execution" } }],
    ["points in words", changed({ weights: [weight("execution", "90"), weight("satisfaction", "十分")] }),
      { path: "weights[1].points", code: "number-expected", given: "十分", subject: { kind: "weight", row: 1, part: "points", levels: ["satisfaction"] } }],
    ["negative points", changed({ weights: [weight("execution", "-1"), weight("output", "101")] }), { path: "weights[0].points", code: "number-expected", given: "-1" }],
    ["percent", changed({ zeroBelowRatio: "60%" }), { path: "zeroBelowRatio", code: "number-expected", given: "60%" }],
    ["no weights", changed({ weights: [] }), { path: "weights", code: "list-empty" }],
    ["weights by a word", changed({ weights: "table" }), { path: "weights", code: "choice-expected", choices: ["sheet"], given: "table" }],
    ["an unknown level", changed({ weights: [weight("impact", "100")] }), { path: "weights[0].levels[0]", code: "choice-expected", given: "impact" }],
    ["an unknown rule", changed({ reverse: "cubic" }), { path: "reverse", code: "choice-expected", choices: ["ratio", "linear"], given: "cubic" }],
    ["yes in words", changed({ execution: { base: "revised", isCapped: "是", rate: "exact" } }), { path: "execution.isCapped", code: "yes-or-no-expected", given: "是" }],
    ["too many decimals", changed({ decimals: 9 }), { path: "decimals", code: "too-large", bound: 4, given: 9 }],
    ["half a decimal", changed({ decimals: 1.5 }), { path: "decimals", code: "whole-number-expected", given: 1.5 }],
    ["a year before all this", changed({ fiscalYear: 23 }), { path: "fiscalYear", code: "too-small", bound: 1990 }],
    ["a blank name", changed({ name: " " }), { path: "name", code: "text-expected", given: " " }],
    ["a name that is a figure", changed({ name: 5 }), { path: "name", code: "text-expected", given: 5 }],
    ["a name without end", changed({ name: "方".repeat(600) }), { path: "name", code: "too-long", most: 500 }],
    ["an id in Chinese", changed({ id: "西城" }), { path: "id", code: "id-expected", given: "西城" }],
    ["grades as text", changed({ grades: "优良中差" }), { path: "grades", code: "list-expected" }],
    ["grades without end", changed({ grades: Array.from({ length: 30 }, (_, at) => grade(String(at), "0")) }), { path: "grades", code: "too-many", most: 20 }],
    ["nothing known to confirm", changed({ toConfirm: ["overFulfilment.sometimes"] }), { path: "toConfirm[0]", code: "choice-expected", given: "overFulfilment.sometimes" }],

    ["too few points", changed({ weights: [weight("execution", "10"), weight("output", "85")] }), { path: "weights", code: "weights-sum", sum: "95" }],
    ["a level twice", changed({ weights: [weight("output", "50"), weight("output", "50")] }), { path: "weights[1].levels", code: "level-twice", level: "output" }],
    ["grades that rise", changed({ grades: [grade("优", "80"), grade("良", "90"), grade("差", "0")] }),
      { path: "grades[1].from", code: "not-below", given: "90", otherValue: "80", other: { kind: "grade", row: 0, part: "from", name: "优" } }],
    ["grades that stand still", changed({ grades: [grade("优", "90"), grade("良", "90.0"), grade("差", "0")] }), { path: "grades[1].from", code: "not-below" }],
    ["a total without a grade", changed({ grades: [grade("优", "90"), grade("差", "60")] }), { path: "grades[1].from", code: "last-not-zero", given: "60" }],
    ["a grade twice", changed({ grades: [grade("优", "90"), grade("优 ", "0")] }), { path: "grades[1].name", code: "name-twice", name: "优" }],
    ["reasons before warnings", changed({ overFulfilment: { warnAt: "1.3", reasonAt: "1.2", deduct: "none" } }), { path: "overFulfilment.reasonAt", code: "not-at-least", given: "1.2", otherValue: "1.3" }],
    ["warnings below the target", changed({ overFulfilment: { warnAt: "0.9", reasonAt: "1.2", deduct: "none" } }), { path: "overFulfilment.warnAt", code: "below-one", given: "0.9" }],
    ["bands the wrong way round", changed({ qualitative: { achieved: "0.6", partly: "0.8" } }), { path: "qualitative.partly", code: "not-below", given: "0.8", otherValue: "0.6" }],
    ["a band of nothing", changed({ qualitative: { achieved: "0.6", partly: "0.60" } }), { path: "qualitative.partly", code: "not-below" }],
    ["a band above the points", changed({ qualitative: { achieved: "80", partly: "0.6" } }), { path: "qualitative.achieved", code: "above-one", given: "80" }],
    ["tolerance that falls", changed({ tolerance: [{ within: "15", share: "1" }, { within: "10", share: "0.5" }] }), { path: "tolerance[1].within", code: "not-above", given: "10", otherValue: "15" }],
    ["more for less", changed({ tolerance: [{ within: "10", share: "0.5" }, { within: "15", share: "0.6" }] }), { path: "tolerance[1].share", code: "not-below", otherValue: "0.5" }],
    ["more than all points", changed({ tolerance: [{ within: "10", share: "5" }] }), { path: "tolerance[0].share", code: "above-one" }],
    ["never scored", changed({ zeroBelowRatio: "60" }), { path: "zeroBelowRatio", code: "above-one", given: "60" }],
  ])("%s", (_, json, expected) => {
    expect(problems(json)).toMatchObject([expected]);
  });

  it("is told all at once", () => {
    expect(problems(changed({ reverse: "x", late: 7, weights: [weight("output", "a"), 5] })).map(({ path }) => path)).toEqual(["weights[0].points", "weights[1]", "reverse", "late"]);
    expect(problems(changed({ weights: [weight("output", "99")], zeroBelowRatio: "60" })).map(({ code }) => code)).toEqual(["weights-sum", "above-one"]);
  });
});
