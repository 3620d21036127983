import { expect, test } from "vitest";
import { textsIn } from "../../src/confidential/texts-in.ts";

/* All names are made up. */
test.each<[why: string, value: unknown, texts: readonly string[]]>([
  ["a text", "Greta Zweisam", ["Greta Zweisam"]],
  [
    "the parts of a map, and all of them as one",
    { first: "Greta", last: "Zweisam" },
    ["Greta Zweisam", "Greta", "Zweisam"],
  ],
  ["a list", ["Greta", "Zweisam"], ["Greta Zweisam", "Greta", "Zweisam"]],
  [
    "a list in a list, which says nothing else",
    [["Greta", "Zweisam"]],
    ["Greta Zweisam", "Greta", "Zweisam"],
  ],
  ["one text in a map, once", { name: "Greta", nickname: "" }, ["Greta"]],
  [
    "texts at different depths",
    { person: { first: ["Greta"], last: "Zweisam" }, at: "Ohm" },
    ["Greta Zweisam Ohm", "Greta Zweisam", "Greta", "Zweisam", "Ohm"],
  ],
  ["nothing where nothing is written", ["", "  ", "\n", null, undefined, 5, true], []],
  ["nothing", undefined, []],
  ["what there is not", null, []],
])("%s", (_, value, texts) => expect(textsIn(value)).toEqual(texts));
