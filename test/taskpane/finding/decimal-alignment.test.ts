import { describe, expect, it } from "vitest";
import { unseenTails } from "../../../src/taskpane/finding/decimal-alignment";

describe("figures on their decimal points", () => {
  it("need nothing where all have the same decimals", () => {
    expect(unseenTails(["1,149.30", "−0.02"])).toEqual(["", ""]);
  });

  it("get the decimals that they lack", () => {
    expect(unseenTails(["98", "98.66", "+0.5"])).toEqual([".66", "", "6"]);
  });

  it("share the percent sign at the end", () => {
    expect(unseenTails(["99%", "98.66%", "0.34"])).toEqual([".66", "", "%"]);
  });

  it("leave words alone", () => {
    expect(unseenTails(["未填", "27,980.50"])).toEqual(["", ""]);
  });
});
