import { describe, expect, test } from "vitest";
import { covers, staleAfterOf } from "../../src/model/settings.ts";

describe("staleAfterOf", () => {
  const settings = {
    "stale-after": "1 year",
    paths: {
      "claims/2026/07": { "stale-after": "1 month" },
      "claims/2026": { "stale-after": "6 months" },
      "claims/2026/07/fire.yaml": { mode: "in-house" as const },
      "claims/rates.yaml": { "stale-after": "7 days" },
    },
  };
  test.each([
    ["claims/a.yaml", "1 year"],
    ["claims/2026/a.yaml", "6 months"],
    ["claims/2026/07/a.yaml", "1 month"],
    ["claims/2026/07/fire.yaml", "1 month"],
    ["claims/20267/a.yaml", "1 year"],
    ["claims/rates.yaml", "7 days"],
  ])("%s: %s", (path, expected) => {
    expect(staleAfterOf(settings, path)).toBe(expected);
  });

  test("where the desk does not say", () => {
    expect(staleAfterOf({}, "claims/a.yaml")).toBeUndefined();
    expect(
      staleAfterOf({ paths: { "claims/2026": { "stale-after": "1 day" } } }, "claims/a.yaml"),
    ).toBeUndefined();
  });
});

describe("covers", () => {
  test.each([
    ["claims/2026", "claims/2026/a.yaml"],
    ["claims/2026/", "claims/2026/a.yaml"],
    ["./claims/2026", "claims/2026/07/a.yaml"],
    ["/claims/a.yaml", "claims/a.yaml"],
    [".", "claims/a.yaml"],
  ])("%s covers %s", (written, path) => {
    expect(covers(written, path)).toBe(true);
  });
  test.each([
    ["claims/2026", "claims/20261/a.yaml"],
    ["2026", "claims/2026/a.yaml"],
    ["claims/a", "claims/a.yaml"],
  ])("%s does not cover %s", (written, path) => {
    expect(covers(written, path)).toBe(false);
  });
});
