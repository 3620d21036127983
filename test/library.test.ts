import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  auditDesk,
  checkDesk,
  exitCodeOf,
  openDesk,
  traceClaim,
  UsageError,
  verifyDesk,
} from "../src/index.ts";
import { folderWith } from "./cli/run.ts";

const RECORD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  closed: { quote: The bridge is closed, statement: The bridge is closed., attribution: counsil }
`;
const DESK = {
  "onrecord.yaml": "",
  "claims/bridge.yaml": RECORD,
  "claims/bridge.txt": "The bridge is closed.",
};

describe("the library", () => {
  test("checks a desk, from a folder of it", () => {
    const result = checkDesk(openDesk(join(folderWith(DESK), "claims")), {
      rules: ["record/unknown-reference"],
    });
    expect(result.findings.map(({ rule, claim, range }) => [rule, claim, range.start.line])).toEqual([
      ["record/unknown-reference", "bridge/closed", 5],
    ]);
    expect(exitCodeOf(result)).toBe(1);
    expect(exitCodeOf(checkDesk(openDesk(folderWith(DESK)), { failOn: "never" }))).toBe(0);
  });

  test("verifies quotes, and writes only where it is asked to", () => {
    const root = folderWith(DESK);
    const [looked] = verifyDesk(openDesk(root)).verifications;
    expect(looked).toMatchObject({ outcome: "verified", exact: 1 });
    expect(existsSync(join(root, "claims/bridge.lock"))).toBe(false);
    verifyDesk(openDesk(root), { names: ["bridge"], write: true });
    expect(existsSync(join(root, "claims/bridge.lock"))).toBe(true);
  });

  test("traces a claim", () => {
    expect(traceClaim(openDesk(folderWith(DESK)), "closed").address).toBe("bridge/closed");
  });

  test("audits articles, and each claim of one", () => {
    const { articles, total, detailsOf, by } = auditDesk(openDesk(folderWith(DESK)));
    expect([total.claims, by("publisher").map(({ group }) => group)]).toEqual([1, ["The Gazette (made up)"]]);
    const [article] = articles;
    const details = article && detailsOf(article);
    expect(details?.claims.map(({ id, span }) => [id, span])).toEqual([["closed", { start: 0, end: 20 }]]);
    expect(details?.text?.content).toBe("The bridge is closed.");
    expect(details?.findings.map(({ rule }) => rule)).toContain("record/unknown-reference");
    expect(() => article && detailsOf({ ...article })).toThrow(RangeError);
  });

  test("throws what a user can mend", () => {
    expect(() => openDesk(folderWith({}))).toThrow(UsageError);
    expect(() => checkDesk(openDesk(folderWith(DESK)), { names: ["bridg"] })).toThrow(/Did you mean/);
    expect(() => traceClaim(openDesk(folderWith(DESK)), "nothing")).toThrow(UsageError);
  });
});
