import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/rules/index.ts";
import { type Articles, claim, madeUpDesk } from "../provenance/desk.ts";
import { exampleDesk } from "./example-desk.ts";
import { placedOfArticles, saidOfArticles, TODAY } from "./said.ts";

const said = (rule: string, articles: Articles, settings?: string, mode?: string) =>
  saidOfArticles(rule, articles, { settings, mode });

const item = (rest: string) => `{ kind: article, shows: supports, ${rest} }`;
const evidence = (...items: readonly string[]) => `evidence: [${items.map(item).join(", ")}]`;
const ALONE = "Nothing else on file supports it.";
const LOOK = "Look for an independent source, and record what you find as evidence.";

describe("corroboration/single-source", () => {
  const single = (rest: string, others: Articles = {}, mode?: string) =>
    said("corroboration/single-source", { gazette: claim("a", rest), ...others }, undefined, mode);

  test.each<[name: string, rest: string, message: string]>([
    ["one voice", "attribution: ministry", `Single source: Ministry. ${ALONE} ${LOOK}`],
    ["through an outlet", "attribution: [courier, ministry]", `Single source: Ministry. ${ALONE} ${LOOK}`],
    ["not named", "attribution: insider", `Single source: an engineer. ${ALONE} ${LOOK}`],
    [
      "the same body again",
      `attribution: ministry, ${evidence("source: reed", "source: cole", "source: courier, primary: false")}`,
      "Single source: Ministry. Evidence 1 (Ada Reed) supports it, but Ada Reed belongs to Ministry. " +
        "Evidence 2 (Ben Cole) supports it, but Ben Cole belongs to Ministry. " +
        `Evidence 3 (Courier) supports it, but Courier does not name its source. ${LOOK}`,
    ],
    [
      "one reason many times",
      `attribution: ministry, ${evidence(...Array.from({ length: 5 }, () => "source: courier, primary: false"))}`,
      `Single source: Ministry. Evidence 1, 2, 3 and 2 more items (Courier) support it, but Courier does not name its source. ${LOOK}`,
    ],
    [
      "evidence of nobody",
      `attribution: ministry, ${evidence("primary: true")}`,
      `Single source: Ministry. Evidence 1 supports it, but the record does not say where that comes from. ${LOOK}`,
    ],
    [
      "contradicted, and not rated",
      "attribution: ministry, evidence: [{ kind: article, source: council, shows: contradicts }]",
      `Single source: Ministry. ${ALONE} ${LOOK}`,
    ],
  ])("%s", (_, rest, message) => {
    expect(single(rest)).toEqual([`gazette/a: ${message}`]);
  });

  test.each([
    ["a second root", `attribution: ministry, ${evidence("source: council")}`],
    [
      "a second root through another outlet",
      `attribution: ministry, ${evidence("source: courier, root: council")}`,
    ],
    ["an opinion", "kind: opinion, attribution: ministry"],
    ["a prediction", "kind: prediction, attribution: ministry"],
    ["the article's own voice", "attribution: none"],
    ["a root that is not disclosed, which has a rule of its own", "attribution: [courier, undisclosed]"],
    ["no attribution, which has a rule of its own", "kind: fact"],
    ["a denial", "attribution: ministry, denies: [{ claim: b, scope: all }]"],
    ["what the article leaves out", "attribution: ministry, in-article: false"],
    ["a claim withdrawn", "attribution: ministry, withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }"],
    [
      "a claim rated against its source",
      "attribution: ministry, evidence: [{ kind: article, source: council, shows: contradicts }], check: { status: checked, verdict: false }",
    ],
    ["a headline that repeats the body", "attribution: ministry, repeats: [{ claim: b }]"],
  ])("is silent on %s", (_, rest) => {
    expect(single(rest).filter((message) => message.startsWith("gazette/a"))).toEqual([]);
  });

  test("another claim counts where its root is another one", () => {
    const confirming = (source: string) => ({
      courier: claim("b", `attribution: ${source}, confirms: [{ claim: gazette/a }]`),
    });
    expect(single("attribution: ministry", confirming("council"))).toEqual([]);
    expect(single("attribution: ministry", confirming("cole"))[1]).toBe(
      `gazette/a: Single source: Ministry. "courier/b" confirms it, but Ben Cole belongs to Ministry. ${LOOK}`,
    );
  });

  test.each(["external", "in-house"])("two unnamed sources do not corroborate each other (%s)", (mode) => {
    const both = (other: string) =>
      said(
        "corroboration/single-source",
        {
          gazette:
            claim("a", "attribution: mole") + claim("b", `attribution: ${other}, confirms: [{ claim: a }]`),
        },
        undefined,
        mode,
      );
    expect(both("official")).toEqual([
      expect.stringContaining(
        '"gazette/b" confirms it, but neither source is named, and the record does not say that they belong to different organisations.',
      ),
      expect.stringMatching(/^gazette\/b: Single source: an official/),
    ]);
    expect(both("secretary")[0]).toContain("but both belong to Ministry.");
    expect(both("clerk")).toEqual([]);
  });

  test("is silent on outlets that cite each other, which record/cycle reports", () => {
    expect(
      said("corroboration/single-source", {
        gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/b }]"),
        courier: claim("b", "attribution: gazette, repeats: [{ claim: gazette/a }]"),
      }),
    ).toEqual([]);
  });

  test("is said once for each root, and apart for what is central or has figures", () => {
    const findings = check(
      madeUpDesk({
        gazette:
          claim("a", "attribution: ministry") +
          claim("b", "attribution: ministry, central: true") +
          claim("c", "attribution: council") +
          claim("d", "attribution: [courier, ministry]") +
          claim("e", 'attribution: ministry, figures: [{ value: 2, printed: "2" }]'),
        courier: claim("f", "attribution: ministry"),
      }),
      { rules, today: TODAY },
    ).filter(({ rule }) => rule === "corroboration/single-source");
    expect(
      findings.map(({ claim: address, severity, message, also }) => [address, severity, message, also]),
    ).toEqual([
      ["courier/f", "note", `Single source: Ministry. ${ALONE} ${LOOK}`, undefined],
      ["gazette/a", "note", `2 claims rest on a single source: Ministry. ${ALONE} ${LOOK}`, ["gazette/d"]],
      ["gazette/b", "warning", `2 claims rest on a single source: Ministry. ${ALONE} ${LOOK}`, ["gazette/e"]],
      ["gazette/c", "note", `Single source: Council. ${ALONE} ${LOOK}`, undefined],
    ]);
  });

  test("a waiver is for its own claim", () => {
    const waived =
      "waivers: [{ rule: corroboration/single-source, by: AB, on: 2024-05-03, reason: Made up. }]";
    const findings = check(
      madeUpDesk({
        gazette:
          claim("a", `attribution: ministry, ${waived}`) +
          claim("b", "attribution: ministry") +
          claim("c", `attribution: ministry, ${waived}`),
      }),
      { rules, today: TODAY },
    ).filter(({ rule }) => rule === "corroboration/single-source" || rule === "waiver/unused");
    expect(findings.map(({ claim: address, waiver }) => [address, waiver?.by])).toEqual([
      ["gazette/a", "AB"],
      ["gazette/b", undefined],
      ["gazette/c", "AB"],
    ]);
  });

  test.each([
    ["a plan", "quote: He would close it, statement: The minister will close it., attribution: cole", true],
    ["a plan by name", "quote: The Ministry plans to close it, statement: So., attribution: ministry", true],
    [
      "by surname in the statement",
      "quote: So it goes, statement: Cole hopes to close it., attribution: cole",
      true,
    ],
    ["a feeling", "quote: “We are proud of it”, statement: So., attribution: ministry", true],
    ["another feeling", "quote: “I am furious about it”, statement: So., attribution: cole", true],
    ["a wish", "quote: “She looks forward to it”, statement: So., attribution: cole", true],
    ["another's plan", "quote: The Council plans to close it, statement: So., attribution: ministry", false],
    ["an act of their own", "quote: He closed it, statement: So., attribution: cole", false],
  ])("of %s", (_, fields, isSilent) => {
    const made = (language?: string) =>
      saidOfArticles("corroboration/single-source", { gazette: `a: { ${fields} }\n` }, { language });
    expect(made()).toHaveLength(isSilent ? 0 : 1);
    expect(made("de")).toHaveLength(1);
  });

  test("is silent on what a document says", () => {
    const document = "sources: { decree: { name: Decree, kind: document } }\n";
    const desk = exampleDesk({
      files: { "claims/own-sources.yaml": document },
      claims: "plain: { quote: It is shut, statement: It is shut., attribution: decree }\n",
    });
    const findings = check(desk, { rules, today: TODAY });
    expect(findings.filter(({ rule }) => rule === "corroboration/single-source")).toEqual([]);
  });

  test("in our own draft it says what to do there", () => {
    expect(single("attribution: ministry", {}, "in-house")).toEqual([
      `gazette/a: Single source: Ministry. ${ALONE} Find an independent source, or have an editor sign a waiver.`,
    ]);
  });
});

describe("corroboration/same-root", () => {
  const same = (articles: Articles) => said("corroboration/same-root", articles);

  test("a claim that confirms another one of the same root: once, where it is offered", () => {
    expect(
      same({
        gazette: claim("a", "attribution: [courier, undisclosed]"),
        herald: claim("b", "attribution: [courier, undisclosed], confirms: [{ claim: gazette/a }]"),
      }),
    ).toEqual([
      "herald/b: This corroborates nothing: both go back to Courier. Look for another root, or record it as repeats.",
    ]);
  });

  test("another outlet's report, as evidence, of the same root", () => {
    expect(
      same({
        gazette: claim(
          "a",
          `attribution: ministry, ${evidence("source: courier, root: reed, primary: false")}`,
        ),
      }),
    ).toEqual(["gazette/a: This corroborates nothing: Ada Reed belongs to Ministry. Look for another root."]);
  });

  test.each([
    ["the root's own paper", "attribution: ministry, ", "source: ministry, primary: true"],
    [
      "somebody of the same body, asked by the desk",
      "attribution: ministry, ",
      "source: cole, primary: true",
    ],
    ["the report that is passed on", "attribution: [courier, ministry], ", "source: courier, root: ministry"],
    ["an outlet with a root of its own", "attribution: ministry, ", "source: courier, root: council"],
    ["an outlet that does not say", "attribution: ministry, ", "source: courier, primary: false"],
  ])("is silent on %s as evidence", (_, attribution, what) => {
    expect(same({ gazette: claim("a", `${attribution}${evidence(what)}`) })).toEqual([]);
  });

  const figure = "figures: [{ value: 400, printed: '400', about: men-wanted }]";
  test("one figure in two articles through an outlet: each against the first", () => {
    expect(
      same({
        gazette: claim("a", `attribution: [courier, undisclosed], ${figure}`),
        herald: claim("b", `attribution: [courier, undisclosed], ${figure}`),
        "herald-2": claim("c", `attribution: [courier, undisclosed], ${figure}`),
      }),
    ).toEqual([
      "herald-2/c: Two outlets, one root: both go back to Courier. " +
        '"c": Herald <- Courier <- undisclosed; "gazette/a": Gazette <- Courier <- undisclosed. ' +
        "Record which repeats the other, or log the report that both got it from and record both as repeating that.",
      expect.stringMatching(/^herald\/b: Two outlets, one root/),
    ]);
  });

  test("at what is offered or printed, with both ways", () => {
    const placed = (articles: Articles) => placedOfArticles("corroboration/same-root", articles);
    expect(
      placed({
        gazette: claim("a", "attribution: ministry"),
        herald:
          claim("o", "attribution: council") +
          claim("b", "attribution: [courier, reed], confirms: [{ claim: o }, { claim: gazette/a }]"),
      }),
    ).toEqual([
      "herald/b confirms.1: This corroborates nothing: Ada Reed belongs to Ministry. Look for another root, or record it as repeats.",
      "  → claims/herald.yaml:4:3 its way: Herald <- Courier <- Ada Reed",
      "  → claims/gazette.yaml:3:3 the way of what it confirms: Gazette <- Ministry",
    ]);
    expect(
      placed({
        gazette: claim(
          "a",
          `attribution: ministry, ${evidence("source: courier, root: council, primary: false", "source: courier, root: reed, primary: false", "source: herald, root: ministry")}`,
        ),
      }),
    ).toEqual([
      "gazette/a evidence.1: This corroborates nothing: Ada Reed belongs to Ministry. Look for another root.",
      "  → claims/gazette.yaml:3:3 the claim's way: Gazette <- Ministry",
      "  → claims/gazette.yaml:3:166 the evidence's way: Courier <- Ada Reed",
      "gazette/a evidence.2: This corroborates nothing: both go back to Ministry. Look for another root.",
      "  → claims/gazette.yaml:3:3 the claim's way: Gazette <- Ministry",
      "  → claims/gazette.yaml:3:247 the evidence's way: Herald <- Ministry",
    ]);
    const figures =
      "figures: [{ value: 1, printed: '1' }, { value: 400, printed: '400', about: men-wanted }]";
    expect(
      placed({
        gazette: claim("a", `attribution: ministry, ${figures}`),
        herald: claim("b", `attribution: [courier, ministry], ${figures}`),
      }),
    ).toEqual([
      'herald/b figures.1.value: Two outlets, one root: both go back to Ministry. "b": Herald <- Courier <- Ministry; "gazette/a": Gazette <- Ministry. Record which repeats the other, or log the report that both got it from and record both as repeating that.',
      "  → claims/gazette.yaml:3:3 the same figure",
    ]);
  });

  test("our own report as evidence, of the same root", () => {
    const ours = (root: string) =>
      same({
        gazette: claim(
          "a",
          `attribution: ministry, ${evidence(`source: gazette, root: ${root}, primary: false`)}`,
        ),
        "gazette-2": claim(
          "b",
          `attribution: gazette, ${evidence(`source: gazette, root: ${root}, primary: false`)}`,
        ),
      });
    expect(ours("ministry")).toEqual([
      "gazette/a: This corroborates nothing: both go back to Ministry. Look for another root.",
    ]);
    expect(ours("gazette")).toEqual([]);
  });

  test.each<[name: string, articles: Articles]>([
    [
      "a claim that was withdrawn",
      {
        gazette: claim("a", "attribution: ministry"),
        herald: claim(
          "b",
          "attribution: ministry, confirms: [{ claim: gazette/a }], withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }",
        ),
      },
    ],
    [
      "figures of different things, in other units, of other roots, and what is not in the article",
      {
        gazette: claim("a", `attribution: [courier, ministry], ${figure}`),
        herald:
          claim("b", `attribution: [courier, ministry], ${figure.replace("men-wanted", "men-there")}`) +
          claim("c", `attribution: [courier, ministry], ${figure.replace("about", "unit: USD, about")}`) +
          claim("d", `attribution: [courier, council], ${figure}`) +
          claim("e", `attribution: [courier, ministry], in-article: false, ${figure}`) +
          claim("f", `attribution: [courier, ministry], ${figure.replace(", about: men-wanted", "")}`),
      },
    ],
    [
      "one that the other answers",
      {
        gazette: claim(
          "a",
          `attribution: [courier, undisclosed], ${figure}, contradicts: [{ claim: herald/b }]`,
        ),
        herald: claim("b", `attribution: [courier, undisclosed], ${figure}`),
      },
    ],
    [
      "both recorded as repeating the report that they have it from",
      {
        courier: claim("c", `attribution: undisclosed, ${figure}`),
        gazette: claim(
          "a",
          `attribution: [courier, undisclosed], ${figure}, repeats: [{ claim: courier/c }]`,
        ),
        herald: claim("b", `attribution: [courier, undisclosed], ${figure}, repeats: [{ claim: courier/c }]`),
      },
    ],
    [
      "two outlets that quote one ministry themselves, which hides nothing",
      {
        gazette: claim("a", `attribution: ministry, ${figure}`),
        herald: claim("b", `attribution: ministry, ${figure}`),
      },
    ],
    [
      "another value",
      {
        gazette: claim("a", `attribution: [courier, undisclosed], ${figure}`),
        herald: claim("b", `attribution: [courier, undisclosed], ${figure.replaceAll("400", "500")}`),
      },
    ],
    [
      "one publisher",
      {
        gazette: claim("a", `attribution: [courier, undisclosed], ${figure}`),
        "gazette-2": claim("b", `attribution: [courier, undisclosed], ${figure}`),
      },
    ],
    [
      "one that answers the other",
      {
        gazette: claim("a", `attribution: [courier, undisclosed], ${figure}`),
        herald: claim(
          "b",
          `attribution: [courier, undisclosed], ${figure}, corrects: [{ claim: gazette/a }]`,
        ),
      },
    ],
  ])("is silent on %s", (_, articles) => {
    expect(same(articles)).toEqual([]);
  });
});

describe("corroboration/unknown-root", () => {
  const unknown = (rest: string) => said("corroboration/unknown-root", { gazette: claim("a", rest) });

  test("behind an outlet, and behind the article itself", () => {
    expect(unknown("attribution: [courier, undisclosed]")).toEqual([
      "gazette/a: Courier is not known to say where this comes from, so nothing can count as independent confirmation. Look for its own report, log it, and record this claim as repeating it.",
    ]);
    expect(unknown("attribution: undisclosed")).toEqual([
      "gazette/a: The article does not say where this comes from, so nothing can count as independent confirmation. Look for an earlier report that does.",
    ]);
  });

  test.each([
    "attribution: courier",
    "attribution: none",
    "attribution: insider",
    "attribution: undisclosed, in-article: false",
  ])("is silent on %s", (rest) => expect(unknown(rest)).toEqual([]));
});

describe("corroboration/confirmed-without-root", () => {
  const confirmed = (rest: string, verdict = "true", settings?: string, others: Articles = {}) =>
    said(
      "corroboration/confirmed-without-root",
      { gazette: claim("a", `${rest}, check: { status: checked, verdict: ${verdict} }`), ...others },
      settings,
    );

  test.each([
    ["attribution: ministry", "Ministry"],
    ["attribution: none", "Gazette"],
    ["attribution: [courier, undisclosed]", "Courier"],
    ["kind: fact", "the claimant"],
  ])("%s, and nothing else", (rest, root) => {
    expect(confirmed(rest)).toEqual([
      `gazette/a: "true" says that this is true, but nothing independent of ${root} supports it. Record independent evidence with its source, or give a verdict that leaves this open.`,
    ]);
  });

  test.each([
    `attribution: ministry, ${evidence("source: ministry, primary: true")}`,
    `attribution: ministry, ${evidence("source: courier, primary: false")}`,
    `attribution: [courier, insider], ${evidence("source: courier")}`,
    `attribution: [courier, undisclosed], ${evidence("source: herald, primary: false")}`,
    `attribution: [courier, undisclosed], ${evidence("source: courier, primary: true")}`,
    "attribution: ministry, evidence: [{ kind: document, source: council, shows: context }]",
  ])("%s", (rest) => {
    expect(confirmed(rest)).toHaveLength(1);
  });

  test.each([
    `attribution: ministry, ${evidence("source: council")}`,
    `attribution: none, ${evidence("source: ministry")}`,
    `attribution: [courier, undisclosed], ${evidence("source: council, primary: true")}`,
    `kind: fact, ${evidence("source: council, primary: true")}`,
    "kind: opinion, attribution: ministry",
  ])("is silent on %s", (rest) => {
    expect(confirmed(rest)).toEqual([]);
  });

  test("is silent where only the attribution was checked, and where the body's own record is the fact", () => {
    const item = (kind: string, rest: string) =>
      `attribution: ministry, evidence: [{ kind: ${kind}, source: ministry, ${rest} }]`;
    expect(confirmed(item("document", "shows: supports, primary: true"))).toEqual([]);
    expect(confirmed(item("dataset", "shows: supports, primary: true"))).toEqual([]);
    expect(confirmed(item("document", "shows: supports"))).toHaveLength(1);
    expect(confirmed(item("document", "shows: contradicts, primary: true"))).toHaveLength(1);
    expect(confirmed(item("interview", "shows: supports, primary: true"))).toHaveLength(1);
    expect(confirmed(item("document", "shows: said"))).toEqual([]);
    expect(confirmed(item("document", "shows: said"), "true, what: attribution")).toEqual([]);
  });

  test("where outlets cite each other, what was seen at first hand is enough", () => {
    const courier = claim("b", "attribution: gazette, repeats: [{ claim: gazette/a }]");
    const circle = "attribution: courier, repeats: [{ claim: courier/b }]";
    expect(confirmed(circle, "true", undefined, { courier })).toEqual([
      `gazette/a: "true" says that this is true, but nothing independent of Courier and Gazette supports it. Record independent evidence with its source, or give a verdict that leaves this open.`,
    ]);
    const seen = `${circle}, ${evidence("source: council, primary: true")}`;
    expect(confirmed(seen, "true", undefined, { courier })).toEqual([]);
    const own = `${circle}, ${evidence("source: courier, primary: true")}`;
    expect(confirmed(own, "true", undefined, { courier })).toHaveLength(1);
  });

  test("goes by the desk's scale", () => {
    const scale =
      "verdicts: [{ name: solid, rating: 1, meaning: So. }, { name: true, rating: 0, meaning: Not so. }]\n";
    expect(confirmed("attribution: ministry", "true", scale)).toEqual([]);
    expect(confirmed("attribution: ministry", "solid", scale)).toHaveLength(1);
    expect(confirmed("attribution: ministry", "half-true")).toEqual([]);
    const marked =
      "verdicts: [{ name: solid, confirms: true, meaning: So. }, { name: true, meaning: Not so. }]\n";
    expect(confirmed("attribution: ministry", "solid", marked)).toHaveLength(1);
    expect(confirmed("attribution: ministry", "true", marked)).toEqual([]);
  });

  test("takes the evidence for a claim that is passed on", () => {
    const courier = claim("b", `attribution: ministry, ${evidence("source: council")}`);
    const rest = "attribution: [courier, ministry], repeats: [{ claim: courier/b }]";
    expect(confirmed(rest, "true", undefined, { courier })).toEqual([]);
  });
});

describe("corroboration/secondary-only", () => {
  const secondary = (...items: readonly string[]) =>
    said("corroboration/secondary-only", {
      gazette: claim("a", `attribution: ministry, evidence: [${items.join(", ")}]`),
    });
  const bearing = (shows: string, primary: string) =>
    `{ kind: article, source: courier, shows: ${shows}${primary} }`;

  test.each([
    [[bearing("supports", ", primary: false")], "The only evidence"],
    [[bearing("supports", ", primary: false"), bearing("said", ", primary: true")], "The only evidence"],
    [
      [bearing("contradicts", ", primary: false"), bearing("context", ", primary: true")],
      "The only evidence",
    ],
    [[bearing("supports", ", primary: false"), bearing("contradicts", ", primary: false")], "All evidence"],
  ])("%j", (items, begins) => {
    expect(secondary(...items)).toEqual([expect.stringContaining(`gazette/a: ${begins} is second-hand`)]);
  });

  test.each([
    [[bearing("context", ", primary: false")]],
    [[bearing("supports", "")]],
    [[bearing("supports", ", primary: false"), bearing("contradicts", ", primary: true")]],
  ])("is silent on %j", (items) => {
    expect(secondary(...items)).toEqual([]);
  });
});

describe("corroboration/tertiary", () => {
  const tertiary = (what: string, settings?: string, shows = "supports") =>
    said(
      "corroboration/tertiary",
      {
        gazette: claim("a", `attribution: ministry, evidence: [{ kind: article, shows: ${shows}, ${what} }]`),
        "gazette-2": "",
      },
      settings,
    ).map((message) => message.split(" ")[1]);

  test.each([
    ["url: 'https://en.wikipedia.org/wiki/Road'", "en.wikipedia.org"],
    ["url: 'https://EN.M.Wikipedia.org/wiki/Road'", "en.m.wikipedia.org"],
    [
      "url: 'https://web.archive.org/web/20240101000000/https://en.wikipedia.org/wiki/Road'",
      "en.wikipedia.org",
    ],
    ["url: 'https://web.archive.org/web/2024*/en.wikipedia.org/wiki/Road'", "en.wikipedia.org"],
    ["url: 'https://archive.ph/20240101/https://news.google.com/story'", "news.google.com"],
    ["archived: 'https://web.archive.org/web/2024/https://en.wikipedia.org/wiki/Road'", "en.wikipedia.org"],
  ])("%s", (what, name) => {
    expect(tertiary(what)).toEqual([name]);
    expect(tertiary(what, undefined, "context")).toEqual([]);
  });

  test.each([
    "url: 'https://notwikipedia.org/wiki/Road'",
    "url: 'https://wikipedia.org.example/wiki'",
    "url: 'https://google.com/news'",
    "url: 'https://finance.yahoo.com/x'",
    "url: 'https://web.archive.org/web/2024/https://example.org/about-en.wikipedia.org'",
    "url: 'https://archive.ph/AbCdE'",
    "url: en.wikipedia.org",
    "source: council",
  ])("is silent on %s", (what) => {
    expect(tertiary(what)).toEqual([]);
  });

  test.each(["courier", "Courier", "COURIER (made up)"])("by the desk's settings: %s", (name) => {
    expect(tertiary("source: courier", `tertiary-publishers: ["${name}"]\n`)).toEqual(["Courier"]);
    expect(tertiary("source: herald, root: courier", `tertiary-publishers: ["${name}"]\n`)).toEqual([
      "Courier",
    ]);
    expect(tertiary("source: herald", `tertiary-publishers: ["${name}"]\n`)).toEqual([]);
  });

  test("by a domain of the desk's settings", () => {
    const settings = "tertiary-publishers: [aggregator.example, 'https://digest.example/']\n";
    expect(tertiary("url: 'https://www.aggregator.example/x'", settings)).toEqual(["www.aggregator.example"]);
    expect(tertiary("url: 'https://digest.example/x'", settings)).toEqual(["digest.example"]);
  });
});
