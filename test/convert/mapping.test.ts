import { describe, expect, test } from "vitest";
import { mappingOf } from "../../src/convert/mapping.ts";

const guessed = (heads: readonly string[], given: readonly string[] = []) => {
  const { columns, follow, leftOut, isOurs } = mappingOf(heads, given);
  return {
    ...Object.fromEntries(
      [...columns].map(([field, of]) => [field, of.map((column) => heads[column]).join(" + ")]),
    ),
    ...(follow.length > 0 && { _follow: follow.map((column) => heads[column]) }),
    ...(leftOut.length > 0 && { _leftOut: leftOut.map((column) => heads[column]) }),
    ...(isOurs && { _isOurs: true }),
  };
};

describe("what stands above the columns of fact-checkers' tables", () => {
  test.each([
    [
      ["Claim", "Source", "Link", "Status", "Notes"],
      { quote: "Claim", source: "Source", evidence: "Link", status: "Status", notes: "Notes" },
    ],
    [["Quote", "Claim", "Speaker"], { quote: "Quote", statement: "Claim", source: "Speaker" }],
    [["Fact to check", "Statement"], { quote: "Fact to check", statement: "Statement" }],
    [
      ["Statement", "Attribution", "Rating"],
      { quote: "Statement", source: "Attribution", verdict: "Rating" },
    ],
    [
      ["FACT:", "who said it ", "Source_URL", "Fact-checker (initials)"],
      {
        quote: "FACT:",
        source: "who said it ",
        evidence: "Source_URL",
        "checked by": "Fact-checker (initials)",
      },
    ],
    [
      ["Claim", "Link 1", "Link 2", "Notes", "Comments"],
      { quote: "Claim", evidence: "Link 1 + Link 2", notes: "Notes + Comments" },
    ],
    [["Claim", "Speaker", "Date"], { quote: "Claim", source: "Speaker", said: "Date" }],
    [["Claim", "Checked by", "Date"], { quote: "Claim", "checked by": "Checked by", "checked on": "Date" }],
    [["Date", "Claim"], { quote: "Claim", _leftOut: ["Date"] }],
    [["Claim", "Evidence", "Page"], { quote: "Claim", evidence: "Evidence", locator: "Page" }],
    [["Page", "Claim"], { quote: "Claim", _leftOut: ["Page"] }],
    [["Claim", "Speaker", "Source"], { quote: "Claim", source: "Speaker", _leftOut: ["Source"] }],
    [["Claim", "Budget", ""], { quote: "Claim", _leftOut: ["Budget", ""] }],
  ])("%j", (heads, fields) => {
    expect(guessed(heads)).toEqual(fields);
  });
});

test("what is given goes before what is guessed", () => {
  expect(guessed(["Claim", "Fact", "Who", "Date"], ["quote=fact", "on=Date", "source="])).toEqual({
    quote: "Fact",
    "checked on": "Date",
    _leftOut: ["Claim", "Who"],
  });
});

test("an export is known by its columns", () => {
  const heads = [
    "article",
    "claim id",
    "quote",
    "statement",
    "source",
    "source ids",
    "figures",
    "findings",
    "more",
  ];
  expect(guessed(heads)).toEqual({
    article: "article",
    "claim id": "claim id",
    quote: "quote",
    statement: "statement",
    "source ids": "source ids",
    more: "more",
    _follow: ["source", "figures", "findings"],
    _isOurs: true,
  });
  expect(guessed([...heads, "Editor's notes"])).toMatchObject({ _leftOut: ["Editor's notes"] });
});
