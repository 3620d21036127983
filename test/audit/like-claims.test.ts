import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { recordedClaim } from "../../src/audit/claim-to-compare.ts";
import { likeClaimsIn } from "../../src/audit/like-claims.ts";
import { concealer } from "../../src/confidential/conceal.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { openDesk } from "../../src/desk/open.ts";
import { fullAddress } from "../../src/model/address.ts";
import { provenanceOf } from "../../src/provenance/provenance.ts";
import { folderWith } from "../cli/run.ts";
import { deep } from "../depth.ts";
import { find, madeUpDesk } from "../provenance/desk.ts";

/* Every article and claim is made up. */

/** A claim that says something, in words of the article that no other has unless they are given. */
function saying(id: string, statement: string, rest = "", quote = `words of ${id}`): string {
  return `${id}: { quote: '${quote}', statement: '${statement}'${rest && `, ${rest}`} }\n`;
}

/** What is like the claim courier/new: how, which, and whether it is from the same source. */
function likes(
  mine: string,
  others: string,
  conceal: (text: string) => string = (text) => text,
  desk = madeUpDesk({ courier: mine, gazette: others }),
): readonly string[] {
  return likeClaimsIn(
    desk,
    conceal,
    provenanceOf(desk).pathOf,
  )(recordedClaim(find(desk, "courier/new"))).map(
    ({ entry, by, isSameSource }) => `${by} ${entry.address}${isSameSource ? ", same source" : ""}`,
  );
}

const CLOSES = "The bridge at Lindhaven will close in May.";
/** What a desk is full of. */
const OTHERS =
  saying("school", "The school at Lindhaven will open in June.") +
  saying("ferry", "The ferry will not sail in winter.") +
  saying("mayor", "The mayor of Lindhaven will not stand again.") +
  saying("tunnel", "The tunnel cost more than the council had planned.");

describe("a claim is like another", () => {
  test.each<[what: string, mine: string, other: string, like: readonly string[]]>([
    ["in the same words", CLOSES, CLOSES, ["words gazette/like"]],
    [
      "whatever marks and capitals they have",
      CLOSES,
      "the Bridge at Lindhaven, will close in May",
      ["words gazette/like"],
    ],
    [
      "in other words",
      CLOSES,
      "In May, Lindhaven will see its old bridge closed.",
      ["rewording gazette/like"],
    ],
    [
      "that says the opposite",
      CLOSES,
      "The bridge at Lindhaven will not close in May.",
      ["rewording gazette/like"],
    ],
    [
      "but not where each has a name that the other lacks",
      CLOSES,
      "The bridge at Kirkholm will close in May.",
      [],
    ],
    [
      "but not where each has a number that the other lacks",
      "The bridge at Lindhaven cost 12 million euros.",
      "The bridge at Lindhaven cost 14 million euros.",
      [],
    ],
    [
      "but not of words that all have",
      "The bridge will close.",
      "The bridge will not be sold to the mayor.",
      [],
    ],
    ["but not in two words", "It closes.", "It closes.", []],
    [
      "but not where one says much more",
      CLOSES,
      "The bridge at Lindhaven will close because its owner, a harbour company, has no money for repairs.",
      [],
    ],
  ])("%s", (_, mine, other, like) =>
    expect(likes(saying("new", mine), OTHERS + saying("like", other))).toEqual(like),
  );
});

describe("a figure of the same source", () => {
  const figure = (value: string, more = "") => `figures: [{ value: ${value}, printed: '400'${more} }]`;
  const mine = (rest: string) => saying("new", "About 400 lorries cross it every day.", rest);
  const other = (rest: string, statement = "The bridge carries 400 lorries.") =>
    OTHERS + saying("like", statement, rest);

  test.each<[what: string, mine: string, other: string, like: readonly string[]]>([
    [
      "is the same",
      mine(`attribution: reed, ${figure("400")}`),
      other(`attribution: reed, ${figure("400")}`),
      ["figure gazette/like, same source"],
    ],
    [
      "is the same anywhere in a chain",
      mine(`attribution: [herald, reed], ${figure("400")}`),
      other(`attribution: herald, ${figure("400")}`),
      ["figure gazette/like, same source"],
    ],
    [
      "is the same of an outlet that is passed on",
      mine(`attribution: gazette, ${figure("400")}`),
      other(`attribution: none, ${figure("400")}`),
      ["figure gazette/like, same source"],
    ],
    [
      "is the same as a range",
      mine(`attribution: reed, ${figure("{ from: 400, to: 400 }")}`),
      other(`attribution: reed, ${figure("400")}`),
      ["figure gazette/like, same source"],
    ],
    [
      "is the same of the same thing, in whichever words",
      mine(`attribution: reed, ${figure("400", ", about: traffic")}`),
      other(`attribution: reed, ${figure("400", ", about: traffic")}`, "It is 400."),
      ["figure gazette/like, same source"],
    ],
    [
      "is another of another source",
      mine(`attribution: reed, ${figure("400")}`),
      other(`attribution: cole, ${figure("400")}`),
      [],
    ],
    [
      "is another of two that nobody names",
      mine(`attribution: undisclosed, ${figure("400")}`),
      other(`attribution: undisclosed, ${figure("400")}`),
      [],
    ],
    [
      "is another if it is a range",
      mine(`attribution: reed, ${figure("400")}`),
      other(`attribution: reed, ${figure("{ from: 400, to: 500 }")}`),
      [],
    ],
    [
      "is another in another unit",
      mine(`attribution: reed, ${figure("400", ", unit: lorries")}`),
      other(`attribution: reed, ${figure("400", ", unit: euros")}`),
      [],
    ],
    [
      "is another of another thing",
      mine(`attribution: reed, ${figure("400", ", about: traffic")}`),
      other(`attribution: reed, ${figure("400", ", about: cost")}`),
      [],
    ],
    [
      "is another where nothing else is alike",
      mine(`attribution: reed, ${figure("400")}`),
      other(`attribution: reed, ${figure("400")}`, "The school has 400 pupils."),
      [],
    ],
  ])("%s", (_, one, two, like) => expect(likes(one, two)).toEqual(like));
});

test("the article's words alone make it the same claim in another article, and not in the same one", () => {
  const quote = "It will close in May and nobody knows for how long";
  const mine =
    saying("new", "The closure begins in May.", "", quote) +
    saying("own", "Nobody knows how long it takes.", "", quote);
  expect(likes(mine, OTHERS + saying("like", "Its length is unknown.", "", quote))).toEqual([
    "words gazette/like",
  ]);
});

test("the likest come first", () => {
  const reed = "attribution: reed, figures: [{ value: 400, printed: '400' }]";
  const others =
    saying("reworded", "Every day, 400 lorries cross the old bridge.") +
    saying("figure", "Bridge carries 400 lorries.", reed) +
    saying("words", "400 lorries cross the bridge every day.");
  expect(likes(saying("new", "400 lorries cross the bridge every day.", reed), OTHERS + others)).toEqual([
    "words gazette/words",
    "figure gazette/figure, same source",
    "rewording gazette/reworded",
  ]);
});

test("neither what is withdrawn, nor what it answers or is answered by, is told", () => {
  const withdrawn = "withdrawn: { on: 2024-05-03, by: AB, reason: wrong }";
  const others =
    saying("gone", CLOSES, withdrawn) +
    saying("answered", CLOSES) +
    saying("answering", CLOSES, "repeats: [{ claim: courier/new }]");
  const mine = saying("new", CLOSES, "denies: [{ claim: gazette/answered, scope: all }]");
  expect(likes(mine, OTHERS + others)).toEqual([]);
});

test("nothing is found by what is hidden", () => {
  const others = OTHERS + saying("like", "Greta Zweisam sold it.");
  const mine = saying("new", "Greta Zweisam bought it.");
  const conceal = (text: string) => text.replaceAll(/Greta|Zweisam/g, "█████");
  expect(likes(mine, others)).toEqual([]);
  expect(likes(saying("new", "Greta Zweisam sold it."), others)).toEqual(["words gazette/like"]);
  expect(likes(saying("new", "Greta Zweisam sold it."), others, conceal)).toEqual([]);
});

test("of the only other claim of a desk, too", () => {
  expect(likes(saying("new", CLOSES), saying("like", "In May, the bridge at Lindhaven closes."))).toEqual([
    "rewording gazette/like",
  ]);
});

describe("of a whole desk", () => {
  /** What is like each claim, as if nothing were recorded of how they relate. */
  function allLikes(desk: Desk): readonly (readonly [address: string, like: string])[] {
    const likeClaims = likeClaimsIn(desk, concealer(desk), provenanceOf(desk).pathOf);
    return [...desk.claims.values()].flatMap((entry) =>
      likeClaims({ ...recordedClaim(entry), address: undefined, answers: [] })
        .filter((like) => like.entry !== entry)
        .map((like) => [entry.address, like.entry.address] as const),
    );
  }

  test("what a draft relays of an article is found, and nothing besides", () => {
    const { desk } = openDesk(".");
    const relayed = [...desk.claims.values()]
      .filter(({ record }) => record.name === "sample-brief")
      .flatMap(({ address, record, claim }) =>
        (claim.repeats ?? []).map((one) => [address, fullAddress(one.claim, record.name)] as const),
      );
    const found = allLikes(desk).filter(([address]) => address.startsWith("sample-brief/"));
    expect(found).toEqual(relayed);
    expect(found).toHaveLength(8);
  });

  deep("of made-up claims that are all built alike, hardly any is like another", () => {
    const folder = folderWith({});
    execFileSync(process.execPath, ["bench/corpus.mjs", "400", folder]);
    const { desk } = openDesk(folder);
    const claims = new Set(allLikes(desk).map(([address]) => address));
    expect(claims.size).toBeLessThan(desk.claims.size / 10);
  });
});
