import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditedClaims, knownOf } from "../../src/audit/audit.ts";
import type { ClaimAudit } from "../../src/audit/claim-audit.ts";
import { sourcingMap } from "../../src/audit/sourcing-map.ts";
import { drawnMap } from "../../src/page/draw-map.ts";
import { html, link } from "../../src/page/html.ts";
import { markedText, quotesInOrder } from "../../src/page/marked-text.ts";
import { copyOf, folderWith, onrecord } from "../cli/run.ts";
import { times } from "../depth.ts";
import { type Articles, claim, madeUpDesk } from "../provenance/desk.ts";

const desk = copyOf("claims", "onrecord.yaml");
const ON = { now: () => new Date("2026-11-29T12:00:00Z") };

async function pageOf(article: string, folder = desk): Promise<string> {
  const { code, stderr } = await onrecord(["audit", article, "--html", "page.html"], folder, ON);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `onrecord: Wrote the sourcing audit of ${article} to page.html.\n`,
  });
  return readFileSync(join(folder, "page.html"), "utf8");
}

/** What a reader sees of markup. */
function seen(markup: string): string {
  return markup
    .replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, point) => String.fromCharCode(Number(point)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

describe("the page of an article", () => {
  test("is the same for the same input, byte for byte, and small", async () => {
    const page = await pageOf("express-e-summons");
    expect(await pageOf("express-e-summons")).toBe(page);
    expect(page.length).toBeLessThan(300_000);
  });

  test("loads nothing, and may run nothing but its own script", async () => {
    const page = await pageOf("sample-brief");
    expect(page).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src &apos;none&apos;; style-src &apos;sha256-[\w+/=]{44}&apos;; script-src &apos;sha256-[\w+/=]{44}&apos;; base-uri &apos;none&apos;; form-action &apos;none&apos;">/,
    );
    expect(page.match(/ (?:src|srcset|style|on\w+)=/g)).toBe(null);
    const links = [...page.matchAll(/<a href="(?!#)([^"]*)"([^>]*)>/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, address, rest] of links) {
      expect(address).toMatch(/^https?:/);
      expect(rest).toContain('rel="noopener noreferrer"');
    }
  });

  test.each(["express-e-summons", "sample-brief"])(
    "says no number of %s that `audit --json` does not",
    async (article) => {
      const { stdout } = await onrecord(["audit", article, "--json"], desk, ON);
      const audit = JSON.parse(stdout);
      const [one] = audit.articles;
      const known = new Set<number>();
      const collect = (value: unknown): void => {
        if (typeof value === "number") known.add(value);
        else if (Array.isArray(value)) {
          known.add(value.length);
          for (const item of value) collect(item);
        } else if (typeof value === "object" && value !== null)
          for (const item of Object.values(value)) collect(item);
      };
      collect({ ...one, claims: undefined });
      const page = await pageOf(article);
      const answers = /<section class="answers".*?<\/section>/s.exec(page)?.[0] ?? "";
      const figures = /<h2 id="figures-head">.*?<\/section>/s.exec(page)?.[0] ?? "";
      for (const part of [answers, figures]) {
        const cells = [...part.matchAll(/<td class="number">([\d,]+)<\/td>/g)].map(([, cell = ""]) =>
          Number(cell.replaceAll(",", "")),
        );
        expect(cells.length).toBeGreaterThan(5);
        const rest = one.figures.roots
          .slice(5)
          .reduce((sum: number, root: { claims: number }) => sum + root.claims, 0);
        for (const cell of cells) expect([...known, rest]).toContain(cell);
      }
      const leads = [...seen(answers).matchAll(/(\d+) of (\d+)\s+(claims|facts)/g)].map(([whole]) =>
        whole.replace(/\s+/g, " "),
      );
      expect(leads).toEqual([
        `${one.figures.roots[0].claims} of ${one.figures.claims} claims`,
        `${one.figures.checks.left} of ${one.figures.checks.facts} facts`,
      ]);
      expect(seen(answers)).toContain(`${one.disputed.length} claims`);
    },
  );

  test("of an article without claims says that there are none", async () => {
    const folder = folderWith({
      "onrecord.yaml": "",
      "claims/road.yaml":
        "article: { title: A made-up road, publisher: gazette, published: 2024-05-02, language: en }\nsources: { gazette: { name: Gazette, kind: outlet } }\n",
    });
    expect(seen(await pageOf("road", folder))).toContain("nothing to audit");
  });

  test("marks what is checked and what is to be checked again, and says what the marks mean", async () => {
    const checked = (id: string, check: string) =>
      `  ${id}: { quote: It is ${id}, statement: It is ${id}., attribution: none, check: { ${check} } }\n`;
    const again = "status: recheck, was: true, changed: wet -> dry, since: 2024-05-04";
    const files = {
      "onrecord.yaml": "",
      "claims/one.txt": "It is wet. It is dry. It is open.\n",
      "claims/one.yaml": `article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external }\nsources: { gazette: { name: The Gazette (made up), kind: outlet } }\nclaims:\n${checked("wet", "status: checked, verdict: true")}${checked("dry", again)}${checked("open", "status: unchecked")}`,
    };
    const marksIn = (page: string) =>
      [...page.matchAll(/data-claims="(\w+)">[^<]*(?:<sup>(.*?)<\/sup>)?<\/a>/g)].map(
        ([, claim, marks = ""]) => `${claim}: ${seen(marks).replaceAll(/\s+/g, " ").trim()}`,
      );
    const page = await pageOf("one", folderWith(files));
    expect(marksIn(page)).toEqual(["wet: ✓ checked", "dry: ↻ to check again", "open: "]);
    const [, legend = ""] = /<ul class="legend">(.*?)<\/ul>/s.exec(page) ?? [];
    expect(seen(legend).replaceAll(/\s+/g, " ").trim()).toBe(
      "one root: the outlet's own word ✓ checked ↻ to check again",
    );
    const plain = await pageOf(
      "one",
      folderWith({
        ...files,
        "claims/one.yaml": files["claims/one.yaml"].replace(again, "status: unchecked"),
      }),
    );
    expect(plain).not.toContain("↻");
  });

  test("is written to a file of one article, and to nothing of the desk", async () => {
    const said = async (...args: readonly string[]) => {
      const { code, stderr } = await onrecord(["audit", ...args], desk, ON);
      return `${code} ${stderr}`;
    };
    expect(await said("--html", "all.html")).toBe(
      "2 onrecord: all.html has room for one article, and these are 2. Name one of them, or give a folder.\n",
    );
    expect(await said("--html", "onrecord.yaml")).toBe(
      "2 onrecord: onrecord.yaml is a file. Give a folder, or a file whose name ends with .html for one article.\n",
    );
    expect(await said("sample-brief", "--html", "nowhere/page.html")).toBe(
      "2 onrecord: nowhere/page.html cannot be written: there is no folder nowhere. Create it first.\n",
    );
    expect(await said("--html", "pages", "--by", "month")).toBe(
      "2 onrecord: A page has all figures: --html goes without --by.\n",
    );
    expect(await said("--html", "pages", "--json")).toBe(
      "2 onrecord: Choose one of --json, --csv and --html.\n",
    );
  });

  test("two articles of one name in two folders have a page each", async () => {
    const record =
      "article: { title: A made-up road, publisher: gazette, published: 2024-05-02, language: en }\n";
    const folder = folderWith({
      "onrecord.yaml": "",
      "claims/a/index.yaml": record,
      "claims/b/road.yaml": `${record}sources: { gazette: { name: Gazette, kind: outlet } }\n`,
      "claims/c/ROAD.yaml": record,
    });
    await onrecord(["audit", "--html", "pages"], folder, ON);
    const index = readFileSync(join(folder, "pages/index.html"), "utf8");
    expect([...index.matchAll(/<a href="([^"#]*)"/g)].map(([, address]) => address)).toEqual([
      "index-2.html",
      "road.html",
      "ROAD-2.html",
    ]);
  });
});

test("markup is made of the template's own words alone", () => {
  expect(html`<p title="${`"><b> ' &`}">${["<i>", html`<b>${1}</b>`, undefined, false]}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;b&gt; &apos; &amp;">&lt;i&gt;<b>1</b></p>',
  );
  expect(link("https://a.example/?a=1&b", "a").markup).toBe(
    '<a href="https://a.example/?a=1&amp;b" rel="noopener noreferrer" target="_blank">a</a>',
  );
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,a",
    "JAVASCRIPT:a",
    "a",
    "//a.example",
    undefined,
  ])
    expect(link(address, "a").markup).toBe("a");
});

/** Made-up claims at some places of a text. */
function claimsAt(spans: readonly (readonly [start: number, end: number])[]): readonly ClaimAudit[] {
  const desk = madeUpDesk({
    gazette: spans.map((_, index) => claim(`c${index}`, "attribution: reed")).join("") || "{}\n",
  });
  const record = desk.records.find(({ name }) => name === "gazette");
  const claims = record ? auditedClaims(knownOf(desk), record) : [];
  return claims.map((one, index) => {
    const [start = 0, end = 0] = spans[index] ?? [];
    return { ...one, span: { start, end } };
  });
}

const SPANS = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 8 })
  .map((pairs) => pairs.map(([start, length]) => [start, start + length] as const));

test("the marked text is the text, and every quote is in it from its beginning to its end", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab <&é橋א"\u202e\u0007'), minLength: 90, maxLength: 120 }),
      fc.nat(89),
      SPANS,
      (text, cut, spans) => {
        const paragraphs = [
          { start: 0, end: cut },
          { start: cut, end: text.length },
        ];
        const { markup } = markedText(text, paragraphs, claimsAt(spans));
        const shown = markup.replace(/<sup>.*?<\/sup>/gs, "");
        expect(seenExactly(shown)).toBe(seenExactly(html`${text}`.markup));
        for (const [index, [start, end]] of spans.entries()) {
          const parts = [...shown.matchAll(/<a [^>]*data-claims="([^"]*)"[^>]*>([^<]*)<\/a>/g)].filter(
            ([, ids = ""]) => ids.split(" ").includes(`c${index}`),
          );
          expect(parts.map(([, , words = ""]) => seenExactly(words)).join("")).toBe(
            seenExactly(html`${text.slice(start, end)}`.markup),
          );
        }
      },
    ),
    { numRuns: times(150) },
  );
});

function seenExactly(markup: string): string {
  return markup.replace(/<[^>]*>/g, "");
}

test("without the text, the quotes in their order, with the gaps between them", () => {
  const claims = claimsAt([
    [40, 60],
    [0, 10],
    [3, 8],
    [70, 80],
  ]);
  const [, , , ...none] = claims;
  expect(none).toHaveLength(1);
  const unplaced = claims.map((one, index) => (index === 3 ? { ...one, span: undefined } : one));
  expect(seen(quotesInOrder(unplaced, 1200).markup).replace(/\s+/g, " ").trim()).toBe(
    "It is so. It is so. … 30 characters … It is so. … 1,140 characters … Not yet verified against the text: It is so.",
  );
  expect(quotesInOrder([], undefined).markup).toBe("");
});

describe("the map of sources", () => {
  const mapOf = (articles: Articles) => {
    const desk = madeUpDesk(articles);
    const record = desk.records.find(({ name }) => name === "gazette");
    return sourcingMap("Gazette", record ? auditedClaims(knownOf(desk), record) : []);
  };

  test("from the roots through who relays them to the article, and who is against it", () => {
    expect(
      mapOf({
        gazette:
          claim("a", "attribution: [courier, reed]") +
          claim("b", "attribution: [courier, undisclosed]") +
          claim("c", "attribution: none") +
          claim("d", "attribution: { source: [reed, cole] }, denies: [{ claim: c }]") +
          "e: { quote: So, statement: So. }\n",
      }),
    ).toEqual({
      nodes: [
        { id: ":article", name: "Gazette", kind: "article", claims: 5 },
        { id: "courier", name: "Courier", kind: "undisclosed", claims: 2 },
        { id: "reed", name: "Ada Reed", kind: "named", claims: 2 },
        { id: "against:Ministry", name: "Ministry", kind: "denier", claims: 1 },
        { id: "cole", name: "Ben Cole", kind: "named", claims: 1 },
      ],
      edges: [
        { from: "courier", to: ":article", claims: 2, isCircular: false },
        { from: "reed", to: "courier", claims: 1, isCircular: false },
        { from: "against:Ministry", to: ":article", claims: 1, isCircular: false },
        { from: "reed", to: ":article", claims: 1, isCircular: false },
        { from: "cole", to: ":article", claims: 1, isCircular: false },
      ],
      ownVoice: 1,
      unrecorded: 1,
    });
  });

  test("outlets that cite each other are a circle", () => {
    const { edges } = mapOf({
      gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/a }]"),
      courier: claim("a", "attribution: herald, repeats: [{ claim: herald/a }]"),
      herald: claim("a", "attribution: courier, repeats: [{ claim: courier/a }]"),
    });
    expect(edges.filter(({ isCircular }) => isCircular).map(({ from, to }) => [from, to])).toEqual([
      ["herald", "courier"],
      ["courier", "herald"],
    ]);
  });

  const sources =
    "reed cole ministry council insider official mole secretary clerk reds blues courier herald office parliament egg hen constructor article others".split(
      " ",
    );

  test("whatever the claims: lines lead from box to box, and not too many boxes stand beside each other", () => {
    const chains = fc.array(fc.subarray(sources, { minLength: 1, maxLength: 3 }), { maxLength: 40 });
    fc.assert(
      fc.property(chains, (all) => {
        const map = mapOf({
          gazette:
            all.map((chain, index) => claim(`c${index}`, `attribution: [${chain.join(", ")}]`)).join("") ||
            "{}\n",
        });
        const ids = new Set(map.nodes.map(({ id }) => id));
        for (const { from, to } of map.edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
        const into = map.edges
          .filter(({ to }) => to === ":article")
          .reduce((sum, { claims }) => sum + claims, 0);
        expect(into).toBe(all.length);
        const drawn = drawnMap(map).markup;
        expect(drawn.match(/<rect /g)?.length).toBe(map.nodes.length);
        expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
      }),
      // Ids that an object, or the map itself, might have already.
      { numRuns: times(40), examples: [[[["article"], ["constructor", "council"], ["others"]]]] },
    );
  });
});
