import { expect, it } from "vitest";
import { unbroken } from "../../../src/taskpane/scores/unbroken";

it("keeps figures together with what is done to them, and breaks elsewhere", () => {
  expect(unbroken("指标值 ≥30场，完成 26场；26 ÷ 30 = 86.67%，× 6 = 5.20")).toBe("指标值 ≥30场，完成 26场；26\u00a0÷\u00a030\u00a0=\u00a086.67%，×\u00a06\u00a0=\u00a05.20");
});
