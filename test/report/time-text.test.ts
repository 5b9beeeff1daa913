import { expect, test } from "vitest";
import { timeText } from "../../src/report/time-text";

test.each([
  ["2026-03-01T01:30:59.000Z", 480, "2026-03-01 09:30"],
  ["2026-02-28T16:00:00Z", 480, "2026-03-01 00:00"],
  ["2026-03-01T09:30:00+08:00", 480, "2026-03-01 09:30"],
  ["2026-01-01T00:00:00Z", -300, "2025-12-31 19:00"],
  ["昨天", 480, "昨天"],
])("%s, %i minutes ahead", (iso, minutes, text) => expect(timeText(iso, minutes)).toBe(text));
