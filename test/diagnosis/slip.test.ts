import { describe, expect, it } from "vitest";
import { parseDecimal, ZERO } from "../../src/number/decimal";
import { slipBetween } from "../../src/diagnosis/slip";

const slip = (written: string, right: string) => slipBetween(parseDecimal(written) ?? ZERO, parseDecimal(right) ?? ZERO, 2);

describe("a slip of the hand", () => {
  it("is named after what happened to the figure", () => {
    expect(slip("873.56", "873.36")).toBe("digit-typed");
    expect(slip("837.36", "873.36")).toBe("digits-transposed");
    expect(slip("873.63", "873.36")).toBe("digits-transposed");
    expect(slip("877.33", "873.73")).toBe("digits-transposed");
    expect(slip("83.36", "873.36")).toBe("digit-dropped");
    expect(slip("873.3", "873.36")).toBe("digit-dropped");
    expect(slip("125.00", "1250.00")).toBe("digit-dropped");
    expect(slip("887.36", "87.36")).toBe("digit-inserted");
    expect(slip("-873.36", "873.36")).toBe("sign-reversed");
    expect(slip("5089009.53", "508.90")).toBe("unit-slip");
    expect(slip("0.05", "508.90")).toBe(undefined);
    expect(slip("11492964.29", "1149.30")).toBe("unit-slip");
  });
  it("is not seen in figures that differ in more than one way", () => {
    expect(slip("555.55", "873.36")).toBe(undefined);
    expect(slip("730.71", "730.10")).toBe(undefined);
    expect(slip("978.36", "873.36")).toBe(undefined);
    expect(slip("0", "873.36")).toBe(undefined);
    expect(slip("5", "8")).toBe(undefined);
  });
});
