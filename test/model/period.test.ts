import { describe, expect, test } from "vitest";
import { before, period } from "../../src/model/period.ts";

/** The moment before a day's noon, as a date and time that can be read. */
function from(day: string, written: string): string {
  return new Date(before(Date.parse(`${day}T12:00:00Z`), written)).toISOString();
}

describe("before", () => {
  test.each([
    ["2026-11-24", "1 day", "2026-11-23"],
    ["2026-03-01", "1 day", "2026-02-28"],
    ["2024-03-01", "1 day", "2024-02-29"],
    ["2026-01-07", "2 weeks", "2025-12-24"],
    ["2026-05-31", "3 months", "2026-02-28"],
    ["2024-05-31", "3 months", "2024-02-29"],
    ["2026-03-31", "1 month", "2026-02-28"],
    ["2026-07-31", "1 month", "2026-06-30"],
    ["2026-02-28", "1 month", "2026-01-28"],
    ["2026-01-31", "1 month", "2025-12-31"],
    ["2026-01-31", "13 months", "2024-12-31"],
    ["2026-03-31", "25 months", "2024-02-29"],
    ["2024-02-29", "1 year", "2023-02-28"],
    ["2024-02-29", "4 years", "2020-02-29"],
    ["2000-02-29", "100 years", "1900-02-28"],
  ])("%s less %s is %s", (day, written, expected) => {
    expect(from(day, written)).toBe(`${expected}T12:00:00.000Z`);
  });
});

describe("a period", () => {
  test.each(["1 day", "90 days", "6 weeks", "1 months", "10 years"])("is %s", (written) => {
    expect(period.safeParse(written).success).toBe(true);
  });
  test.each(["", "0 days", "90", "days", "90d", "1.5 years", "-1 day", "90  days", "99999 days"])(
    'is not "%s"',
    (written) => {
      expect(period.safeParse(written).success).toBe(false);
    },
  );
});
