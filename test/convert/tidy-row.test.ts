import { expect, test } from "vitest";
import { tidyRow } from "../../src/convert/tidy-row.ts";

const SETTINGS = {
  verdicts: [
    { name: "mostly true", rating: 2, meaning: "It is nearly true." },
    { name: "false", rating: 0, meaning: "It is not true." },
  ],
};
const tidied = (row: Readonly<Record<string, string>>) => {
  const { cells, locator, kept } = tidyRow(
    (field) => row[field] ?? "",
    (field) => field.toUpperCase(),
    SETTINGS,
  );
  return {
    ...cells,
    ...(locator !== "" && { locator }),
    ...(kept.length > 0 && { kept: kept.map(({ column, words }) => `${column}: ${words}`) }),
  };
};

test.each([
  [{ status: "DONE" }, { status: "checked" }],
  [{ status: "✅" }, { status: "checked" }],
  [{ status: "in progress" }, { status: "in-progress" }],
  [{ status: "to do" }, { status: "unchecked" }],
  [{ status: "Mostly True" }, { status: "checked", verdict: "mostly true" }],
  [{ status: "perhaps" }, { kept: ["STATUS: perhaps"] }],
  [{ status: "false" }, { status: "unchecked" }],
  [{ verdict: "Mostly-true" }, { status: "checked", verdict: "mostly true" }],
  [
    { verdict: "false", status: "to do" },
    { status: "unchecked", verdict: "false" },
  ],
  [{ verdict: "fals" }, { kept: ["VERDICT: fals"] }],
  [
    { kind: "Forecast", form: "Paraphrase", terms: "On the record" },
    { kind: "prediction", form: "indirect", terms: "on-record" },
  ],
  [{ kind: "rumour" }, { kept: ["KIND: rumour"] }],
  [
    { said: "3 May 2024", "checked on": "03/05/2024" },
    { said: "2024-05-03", kept: ["CHECKED ON: 03/05/2024"] },
  ],
  [{ evidence: "https://a.example/x" }, { evidence: "https://a.example/x" }],
  [{ evidence: "see https://a.example/x, p. 4" }, { evidence: "https://a.example/x", locator: "see, p. 4" }],
  [
    { evidence: "https://a.example/x (p. 4).", locator: "" },
    { evidence: "https://a.example/x", locator: "(p. 4)." },
  ],
  [
    { evidence: '=HYPERLINK("https://a.example/x","The plan")' },
    { evidence: "https://a.example/x", locator: "The plan" },
  ],
  [
    { evidence: "https://a.example/x\nwww.b.example; https://a.example/x" },
    { evidence: "https://a.example/x\nhttps://www.b.example" },
  ],
  [{ evidence: "(https://a.example/x_(y))" }, { evidence: "https://a.example/x_(y)" }],
  [{ evidence: `https://a.example/x${")".repeat(20_000)}` }, { evidence: "https://a.example/x" }],
  [{ evidence: "a phone call" }, { kept: ["EVIDENCE: a phone call"] }],
  [
    { evidence: "https://a.example and https://b.example say so" },
    { evidence: "https://a.example\nhttps://b.example", kept: ["EVIDENCE: and say so"] },
  ],
  [
    { evidence: "https://a.example, p. 4", locator: "p. 5" },
    { evidence: "https://a.example", locator: "p. 5", kept: ["EVIDENCE: p. 4"] },
  ],
  [{ notes: "ring back" }, { kept: ["NOTES: ring back"] }],
  [
    { notes: "It says so.", status: "done" },
    { status: "checked", explanation: "It says so." },
  ],
  [
    { notes: "x", status: "done", explanation: "y" },
    { status: "checked", explanation: "y", kept: ["NOTES: x"] },
  ],
])("%o", (row, cells) => {
  expect(tidied(row)).toEqual(cells);
});
