import { describe, expect, test } from "vitest";
import type { Mode } from "../../src/model/article.ts";
import { claim, placed } from "./said.ts";

describe("record/impossible-date", () => {
  /** What is said of a made-up article with one claim, whose own fields begin on line 7. */
  const found = (published: string, mode: Mode, ...fields: readonly string[]) =>
    placed("record/impossible-date", {
      record: `article: { title: Made up, publisher: council, published: ${published}, language: en, mode: ${mode} }
claims:
${claim("road", ...fields).replace(/^(?=.)/gm, "  ")}`,
      files: {
        "claims/works.yaml": "sources:\n  ministry: { name: Ministry (made up), kind: government }\n",
      },
    }).map((line) => line.replace("claims/example.yaml:", ""));
  const external = (...fields: readonly string[]) => found("2024-05-02", "external", ...fields);

  const said = (on: string) => `attribution: { source: ministry, said: ${on} }`;
  const accessed = (on: string) =>
    `evidence: [{ kind: document, locator: 1, shows: supports, accessed: ${on} }]`;
  const checked = (on: string) => `check: { status: checked, by: AB, on: ${on} }`;
  const waived = (on: string) => `waivers: [{ rule: check/unchecked, by: EF, on: ${on}, reason: made up }]`;
  const withdrawn = (on: string) => `withdrawn: { by: AB, reason: made up, on: ${on} }`;
  const corrected = (on: string) => `corrects: [{ claim: road, reason: made up, on: ${on} }]`;
  const sought = (on: string) => `reply: { put: it, to: ministry, deadline: 2027, sought: ${on} }`;

  test("the article itself is in the future from tomorrow on, unless it is our own draft", () => {
    expect(found("2026-11-23", "external")).toEqual([]);
    expect(found("2026-11-24", "external")).toEqual([
      "1:59-69 The article's publication date, 2026-11-24, is in the future. Correct it.",
    ]);
    expect(found("2026-11-24", "in-house")).toEqual([]);
  });

  test.each([
    ["Said on", "6:44", said],
    ["Accessed on", "7:73", accessed],
    ["Checked on", "7:43", checked],
    ["Waived on", "7:52", waived],
    ["Withdrawn on", "7:47", withdrawn],
    ["Corrected on", "7:52", corrected],
    ["A reply was sought on", "7:61", sought],
  ])("nothing was done tomorrow: %s", (what, place, field) => {
    const end = Number(place.split(":")[1]) + "2026-11-24".length;
    expect(external(field("2026-11-24"))).toEqual([
      `${place}-${end} ${what} 2026-11-24, which is in the future. Correct it.`,
    ]);
  });

  test.each([
    ["Accessed on", "7:73", accessed],
    ["Checked on", "7:43", checked],
    ["Waived on", "7:52", waived],
    ["Withdrawn on", "7:47", withdrawn],
  ])("nobody checks somebody else's article before it is out: %s", (what, place, field) => {
    const end = Number(place.split(":")[1]) + "2024-05-01".length;
    expect(external(field("2024-05-01"))).toEqual([
      `${place}-${end} ${what} 2024-05-01, before the article was published (2024-05-02). Correct whichever is wrong.`,
    ]);
    expect(external(field("2024-05-02"))).toEqual([]);
    expect(external(field("2024-05"))).toEqual([]);
    expect(found("2024-05-02", "in-house", field("2024-05-01"))).toEqual([]);
  });

  test.each([
    ["a correction", corrected],
    ["a question", sought],
    ["what was said", said],
  ])("may come before the article: %s", (_, field) => {
    expect(external(field("2024-05-01"))).toEqual([]);
  });

  test.each([
    ["evidence", accessed],
    ["a check", checked],
    ["a waiver", waived],
    ["a withdrawal", withdrawn],
    ["a correction", corrected],
    ["a question", sought],
  ])("may come after the article, until today: %s", (_, field) => {
    expect(external(field("2026-11-23"))).toEqual([]);
  });

  test("nothing is quoted before it is said", () => {
    expect(external(said("2026-11-23"))).toEqual([
      "6:44-54 Said on 2026-11-23, after the article was published (2024-05-02). Correct whichever is wrong.",
    ]);
    expect(external(said("2024-05-03"))).toEqual([
      "6:44-54 Said on 2024-05-03, after the article was published (2024-05-02). Correct whichever is wrong.",
    ]);
    expect(external(said("2024-05-02"))).toEqual([]);
    expect(external(said("2024-05"))).toEqual([]);
  });

  test("two things at one moment do not clash", () => {
    const moment = "'2024-05-02T10:00:00Z'";
    expect(found(moment, "external", said(moment), checked(moment))).toEqual([]);
    expect(
      found(moment, "external", said("'2024-05-02T10:00:01Z'"), checked("'2024-05-02T09:59:59Z'")),
    ).toEqual([
      "6:44-66 Said on 2024-05-02T10:00:01Z, after the article was published (2024-05-02T10:00:00Z). Correct whichever is wrong.",
      "7:43-65 Checked on 2024-05-02T09:59:59Z, before the article was published (2024-05-02T10:00:00Z). Correct whichever is wrong.",
    ]);
  });
});
