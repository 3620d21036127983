import { expect, test } from "vitest";
import { likelyKind } from "../../../src/language/en/source-kind.ts";

test.each([
  ["person", ["Ada Reed", "Dr Ada Reed", "Ada van der Reed", "J. R. Reed", "Ada O'Reed", "Ada Reed, PhD"]],
  [
    "government",
    ["Ministry of Works", "the Department of Health", "City of Leeds", "Supreme Court", "Foreign Office"],
  ],
  [
    "organisation",
    [
      "Acme Ltd",
      "University of Leeds",
      "Friends of the Bridge Society",
      "Acme",
      "ACME Group",
      "Reed & Reed",
      "Food Agency",
    ],
  ],
  ["outlet", ["The Gazette", "Reuters", "BBC", "Leeds Evening Post", "express.co.uk", "Leeds Press Agency"]],
  ["document", ["City survey", "the 2021 census", "Court filing", "a survey", "Annual report"]],
  [
    "unnamed",
    [
      "a spokesman for the ministry",
      "two officials",
      "Officials",
      "people familiar with the matter",
      "residents",
      "Ministry spokeswoman",
    ],
  ],
])("%s: %j", (kind, names) => {
  expect(names.map((name) => [name, likelyKind(name)])).toEqual(names.map((name) => [name, kind]));
});
