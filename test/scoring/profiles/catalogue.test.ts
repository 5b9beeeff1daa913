import { describe, expect, it, test } from "vitest";
import { decimalToText, parseDecimal, sum } from "../../../src/number/decimal";
import { valueAt } from "../../../src/scoring/profile/profile-subject";
import { readProfile } from "../../../src/scoring/profile/read-profile";
import type { ScoringProfile } from "../../../src/scoring/profile/scoring-profile";
import { DEFAULT_PROFILE, SHIPPED_PROFILES, shippedProfile } from "../../../src/scoring/profiles/catalogue";

/** First-level weights as DOMAIN.md 3.1 has them: execution, output, benefit, satisfaction, cost. */
const WEIGHTS: Readonly<Record<string, string>> = {
  general: "sheet",
  "national-2020": "execution 10, output 50, benefit 30, satisfaction 10",
  "cost-first-level": "execution 10, cost 20, output 40, benefit 20, satisfaction 10",
  "xicheng-2024": "execution 10, output 55, benefit 30, satisfaction 5",
  "xicheng-2023": "execution 10, output 50, benefit 35, satisfaction 5",
  hubei: "execution 20, output 40, benefit+satisfaction 40",
  sichuan: "execution 10, cost+output+benefit+satisfaction 90",
};

function weightsOf({ weights }: ScoringProfile): string {
  return weights === "sheet" ? weights : weights.map(({ levels, points }) => `${levels.join("+")} ${points}`).join(", ");
}

describe("the profiles that come along", () => {
  test("are known by ids of their own, the general one first and by default", () => {
    expect(SHIPPED_PROFILES.map(({ id }) => id)).toEqual(Object.keys(WEIGHTS));
    expect(new Set(SHIPPED_PROFILES.map(({ name }) => name)).size).toBe(SHIPPED_PROFILES.length);
    expect(DEFAULT_PROFILE).toBe(shippedProfile("general"));
    expect(shippedProfile("moon")).toBeUndefined();
  });

  test.each(SHIPPED_PROFILES.map((profile) => [profile.id, profile] as const))("%s is whole and has the weights of its source", (id, profile) => {
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ profile });
    expect(weightsOf(profile)).toBe(WEIGHTS[id]);
    if (profile.weights !== "sheet") expect(decimalToText(sum(profile.weights.map(({ points }) => parseDecimal(points)!)))).toBe("100");
  });

  test.each(SHIPPED_PROFILES.map((profile) => [profile.id, profile] as const))("%s names once what is to be confirmed, and each is there", (_, profile) => {
    const { toConfirm } = profile;
    expect(new Set(toConfirm).size).toBe(toConfirm.length);
    // The threshold is not applied: what is to be confirmed is whether there is one.
    for (const path of toConfirm) expect(valueAt(profile, path.split(".")) !== undefined, path).toBe(path !== "zeroBelowRatio");
    expect(toConfirm).toEqual(expect.arrayContaining(["overFulfilment.warnAt", "overFulfilment.reasonAt"]));
  });

  it("differ by place where the texts do", () => {
    expect(SHIPPED_PROFILES.filter(({ qualitative }) => qualitative.partly === "0.5").map(({ id }) => id)).toEqual(["hubei"]);
    expect(SHIPPED_PROFILES.filter(({ toConfirm }) => toConfirm.includes("zeroBelowRatio")).map(({ id }) => id)).toEqual(["xicheng-2024", "xicheng-2023"]);
    expect(SHIPPED_PROFILES.filter(({ toConfirm }) => toConfirm.includes("weights")).map(({ id }) => id)).toEqual(["cost-first-level"]);
    expect(SHIPPED_PROFILES.every(({ zeroBelowRatio, overFulfilment }) => zeroBelowRatio === undefined && overFulfilment.deduct === "none")).toBe(true);
  });
});
