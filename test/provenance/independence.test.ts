import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { independenceJudge, nameOf } from "../../src/provenance/independence.ts";
import { provenanceOf } from "../../src/provenance/provenance.ts";
import type { Root } from "../../src/provenance/root.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { claim, find, madeUpDesk, provenance } from "./desk.ts";

const named = (source: string): Root => ({ kind: "named", source });
const unnamed = (source: string): Root => ({ kind: "unnamed", source });
const behind = (source: string): Root => ({ kind: "undisclosed", source });
const own = (source: string): Root => ({ kind: "own-voice", source });
const cited = (...circle: readonly string[]): Root => ({
  kind: "circular",
  source: circle[0],
  circle,
});
const nobody: Root = { kind: "unrecorded", source: undefined };

describe("two roots", () => {
  const judge = independenceJudge(madeUpDesk({}));
  test.each<[one: Root, other: Root, expected: string]>([
    [named("ministry"), named("council"), "yes: it has another root: Council"],
    [named("ministry"), named("ministry"), "no: both go back to Ministry"],
    [named("ministry"), named("cole"), "no: Ben Cole belongs to Ministry"],
    [named("reed"), named("ministry"), "no: Ada Reed belongs to Ministry"],
    [named("reed"), named("cole"), "no: both belong to Ministry"],
    [named("cole"), unnamed("mole"), "no: both belong to Ministry"],
    [named("reds"), named("blues"), "no: both belong to Parliament"],
    [named("egg"), named("hen"), "no: Egg belongs to Hen"],
    [named("egg"), named("council"), "yes: it has another root: Council"],
    [own("gazette"), named("gazette"), "no: both go back to Gazette"],
    [own("gazette"), own("courier"), "yes: it has another root: Courier"],
    [behind("courier"), behind("courier"), "no: both go back to Courier"],
    [behind("courier"), behind("herald"), "unknown: Herald does not name its source"],
    [named("ministry"), behind("courier"), "unknown: Courier does not name its source"],
    [behind("courier"), named("ministry"), "unknown: Courier does not name its source"],
    [named("ministry"), nobody, "unknown: the record does not say where that comes from"],
    [nobody, nobody, "unknown: the record does not say where that comes from"],
    [
      unnamed("insider"),
      unnamed("official"),
      "unknown: neither source is named, and the record does not say that they belong to different organisations",
    ],
    [
      unnamed("mole"),
      unnamed("official"),
      "unknown: neither source is named, and the record does not say that they belong to different organisations",
    ],
    [
      unnamed("official"),
      unnamed("mole"),
      "unknown: neither source is named, and the record does not say that they belong to different organisations",
    ],
    [unnamed("mole"), unnamed("clerk"), "yes: it has another root: a clerk"],
    [unnamed("mole"), unnamed("secretary"), "no: both belong to Ministry"],
    [unnamed("insider"), unnamed("insider"), "no: both go back to an engineer"],
    [unnamed("insider"), named("council"), "yes: it has another root: Council"],
    [unnamed("insider"), own("gazette"), "yes: it has another root: Gazette"],
    [named("ghost"), named("council"), "yes: it has another root: Council"],
    [
      cited("gazette", "courier"),
      cited("gazette", "courier"),
      "no: both go back to Gazette and Courier, which cite each other",
    ],
    [
      named("courier"),
      cited("gazette", "courier"),
      "no: both go back to Gazette and Courier, which cite each other",
    ],
    [
      cited("gazette", "courier"),
      named("council"),
      "unknown: Gazette and Courier cite each other, so nobody knows where it comes from",
    ],
    [
      behind("herald"),
      cited("gazette", "courier"),
      "unknown: Gazette and Courier cite each other, so nobody knows where it comes from",
    ],
    [
      cited("gazette", "courier"),
      cited("courier", "herald"),
      "no: both go back to Courier and Herald, which cite each other",
    ],
    [
      cited("gazette", "courier", "herald"),
      named("reds"),
      "unknown: Gazette, Courier and Herald cite each other, so nobody knows where it comes from",
    ],
    [
      cited("gazette", "courier", "herald", "council"),
      named("reds"),
      "unknown: Gazette, Courier, Herald and Council cite each other, so nobody knows where it comes from",
    ],
    [
      cited("gazette", "courier", "herald", "council", "office"),
      named("reds"),
      "unknown: Gazette, Courier, Herald, Council and 1 more cite each other, so nobody knows where it comes from",
    ],
    [
      cited("gazette", "courier", "herald", "council", "office"),
      nobody,
      "unknown: the record does not say where that comes from",
    ],
  ])("%j and %j", (one, other, expected) => {
    const { independent, reason } = judge(one, other);
    expect(`${independent}: ${reason}`).toBe(expected);
  });

  test("parts that the desk calls independent", () => {
    const free = independenceJudge(madeUpDesk({}, "independent-parts: [parliament, ministry]\n"));
    expect(free(named("reds"), named("blues")).independent).toBe("yes");
    expect(free(named("reds"), named("parliament")).independent).toBe("yes");
    expect(free(named("reed"), named("cole")).independent).toBe("yes");
    expect(free(named("reed"), named("office")).independent).toBe("no");
  });

  test("two unnamed members of a body whose parts are independent may be one all the same", () => {
    const free = independenceJudge(madeUpDesk({}, "independent-parts: [ministry]\n"));
    expect(free(unnamed("mole"), unnamed("secretary")).independent).toBe("unknown");
    expect(free(unnamed("mole"), unnamed("clerk")).independent).toBe("yes");
  });

  test("an unnamed source is never called by a name", () => {
    const desk = exampleDesk({
      record: "sources:\n  x: { kind: unnamed, name: Somebody, described-as: an aide }\n",
    });
    expect(nameOf(desk, "x")).toBe("an aide");
    expect(nameOf(desk, "ghost")).toBe("ghost");
  });
});

/** Sources that belong to each other anyhow, in circles too. */
const SIZE = 6;
const index = fc.nat(SIZE - 1);
const belonging = fc.array(fc.option(index, { nil: undefined }), { minLength: SIZE, maxLength: SIZE });
const anyRoot = fc.oneof(
  fc.constant(nobody),
  fc.record({
    kind: fc.constantFrom("named" as const, "unnamed" as const, "undisclosed" as const, "own-voice" as const),
    source: index.map((at) => `s${at}`),
  }),
);

function deskOf(owners: readonly (number | undefined)[], settings = ""): ReturnType<typeof exampleDesk> {
  const lines = owners.map(
    (owner, at) =>
      `  s${at}: { name: S${at}, kind: organisation${owner === undefined ? "" : `, of: s${owner}`} }\n`,
  );
  return exampleDesk({ record: `sources:\n${lines.join("")}`, settings: `name: Made up\n${settings}` });
}

describe("independence", () => {
  test("is the same both ways, whatever was asked before, and no root is independent of itself", () => {
    fc.assert(
      fc.property(
        belonging,
        fc.subarray([0, 1, 2]),
        fc.array(fc.tuple(anyRoot, anyRoot)),
        (owners, parts, pairs) => {
          const settings =
            parts.length === 0 ? "" : `independent-parts: [${parts.map((at) => `s${at}`).join(", ")}]\n`;
          const desk = deskOf(owners, settings);
          const judge = independenceJudge(desk);
          for (const [one, other] of pairs) {
            const { independent } = judge(one, other);
            expect(judge(other, one).independent).toBe(independent);
            expect(independenceJudge(desk)(one, other).independent).toBe(independent);
            expect(judge(one, one).independent).not.toBe("yes");
          }
        },
      ),
    );
  });

  test("a line of 3,000 bodies is neither deep nor slow", () => {
    const length = 3000;
    const desk = deskOf(Array.from({ length }, (_, at) => (at + 1 < length ? at + 1 : undefined)));
    const judge = independenceJudge(desk);
    for (let at = 0; at + 1 < length; at++)
      if (judge(named(`s${at}`), named(`s${at + 1}`)).independent !== "no") throw new Error(`s${at}`);
  });
});

describe("what corroborates a claim", () => {
  /** Each thing that speaks for a claim, and whether it counts. */
  function offered(
    articles: Readonly<Record<string, string>>,
    address: string,
    mode?: string,
  ): readonly string[] {
    const { desk, corroborationsOf } = provenance(articles, undefined, mode);
    return corroborationsOf(find(desk, address)).map((one) => {
      const what = one.kind === "claim" ? one.by.address : `evidence ${one.index}`;
      return `${what}: ${one.independent}, ${one.reason}`;
    });
  }
  const item = (rest: string) => `evidence: [{ kind: article, shows: supports, ${rest} }]`;
  const WITHDRAWN = "withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }";

  test.each<[name: string, articles: Readonly<Record<string, string>>, expected: readonly string[]]>([
    ["nothing", { gazette: claim("a", "attribution: ministry") }, []],
    [
      "a claim that confirms it, and one that it confirms, each once",
      {
        gazette:
          claim("a", "attribution: ministry, confirms: [{ claim: b }, { claim: c }, { claim: c }]") +
          claim("b", "attribution: council") +
          claim("c", "attribution: cole, confirms: [{ claim: a }]"),
      },
      ["gazette/c: no, Ben Cole belongs to Ministry", "gazette/b: yes, it has another root: Council"],
    ],
    [
      "not a claim that was withdrawn, on whichever of the two it is recorded, nor one that does not exist",
      {
        gazette:
          claim("a", "attribution: ministry, confirms: [{ claim: b }, { claim: ghost }]") +
          claim("b", `attribution: council, ${WITHDRAWN}`) +
          claim("c", `attribution: council, confirms: [{ claim: a }], ${WITHDRAWN}`),
      },
      [],
    ],
    [
      "not what only denies, repeats, corrects or contradicts it",
      {
        gazette:
          claim("a", "attribution: ministry, contradicts: [{ claim: b }]") +
          ["denies", "repeats", "corrects", "contradicts"]
            .map((kind) => claim(kind, `attribution: council, ${kind}: [{ claim: a }]`))
            .join("") +
          claim("b", "attribution: council"),
      },
      [],
    ],
    [
      "one that it repeats itself",
      {
        gazette: claim(
          "a",
          "attribution: none, confirms: [{ claim: courier/b }], repeats: [{ claim: courier/b }]",
        ),
        courier: claim("b", "attribution: ministry"),
      },
      ["courier/b: no, one of them only repeats the other"],
    ],
    [
      "another outlet that copies it without credit",
      {
        gazette: claim("a", "attribution: ministry"),
        courier: claim(
          "b",
          "attribution: none, repeats: [{ claim: gazette/a }], confirms: [{ claim: gazette/a }]",
        ),
      },
      ["courier/b: no, one of them only repeats the other"],
    ],
    [
      "an outlet that copies a third one without credit",
      {
        gazette: claim("a", "attribution: ministry"),
        courier: claim("b", "attribution: ministry"),
        herald: claim(
          "c",
          "attribution: none, repeats: [{ claim: courier/b }], confirms: [{ claim: gazette/a }]",
        ),
      },
      ["herald/c: no, both go back to Ministry"],
    ],
    [
      "the voice through which it came",
      {
        gazette: claim("a", "attribution: [courier, ministry]"),
        courier: claim("b", "attribution: none, confirms: [{ claim: gazette/a }]"),
      },
      ["courier/b: unknown, Courier has passed it on and may have nothing of its own"],
    ],
    [
      "the report that it relays, as evidence",
      { gazette: claim("a", `attribution: [courier, insider], ${item("source: courier")}`) },
      ["evidence 0: unknown, Courier has passed it on and may have nothing of its own"],
    ],
    [
      "the same outlet with another root",
      { gazette: claim("a", `attribution: [courier, insider], ${item("source: courier, root: council")}`) },
      ["evidence 0: yes, it has another root: Council"],
    ],
    [
      "the article itself as evidence",
      { gazette: claim("a", `attribution: ministry, ${item("source: gazette")}`) },
      ["evidence 0: unknown, Gazette has passed it on and may have nothing of its own"],
    ],
    [
      "an outlet that has it from this one, which has it from there",
      {
        gazette: claim("a", "attribution: courier"),
        courier: claim("b", "attribution: gazette, confirms: [{ claim: gazette/a }]"),
      },
      ["courier/b: no, Gazette and Courier cite each other"],
    ],
    [
      "what the outlet that it comes from reports of somebody else",
      { gazette: claim("a", `attribution: courier, ${item("source: courier, root: council")}`) },
      ["evidence 0: unknown, Courier has passed it on and may have nothing of its own"],
    ],
    [
      "what another outlet reports of somebody else",
      { gazette: claim("a", `attribution: courier, ${item("source: herald, root: council")}`) },
      ["evidence 0: yes, it has another root: Council"],
    ],
    [
      "what is known of somebody else by nobody's report",
      { gazette: claim("a", `attribution: courier, ${item("root: council")}`) },
      ["evidence 0: yes, it has another root: Council"],
    ],
    [
      "evidence of nobody",
      { gazette: claim("a", `attribution: ministry, ${item("source: undisclosed, primary: true")}`) },
      ["evidence 0: unknown, the record does not say where that comes from"],
    ],
  ])("%s", (_, articles, expected) => {
    expect(offered(articles, "gazette/a")).toEqual(expected);
  });

  test("covers what the answer says that it covers, or else what the claim says", () => {
    const gazette =
      claim("a", "attribution: ministry, confirms: [{ claim: b, scope: ours }, { claim: c, scope: ours }]") +
      claim("b", "attribution: council, confirms: [{ claim: a, scope: theirs }]") +
      claim("c", "attribution: council");
    const { desk, corroborationsOf } = provenance({ gazette });
    expect(
      corroborationsOf(find(desk, "gazette/a")).map((one) => one.kind === "claim" && [one.by.id, one.scope]),
    ).toEqual([
      ["b", "theirs"],
      ["c", "ours"],
    ]);
  });

  test("our own draft knows what it has itself and what it has from others", () => {
    const articles = {
      gazette:
        claim("a", "attribution: ministry") + claim("b", "attribution: none, confirms: [{ claim: a }]"),
    };
    expect(offered(articles, "gazette/a")[0]).toMatch(/^gazette\/b: unknown/);
    expect(offered(articles, "gazette/a", "in-house")[0]).toMatch(/^gazette\/b: yes/);
  });

  test("what corroborates a claim corroborates who passes it on, unless it comes from there", () => {
    const { desk, isCorroborated } = provenance({
      courier: claim("b", `attribution: ministry, ${item("source: herald")}`),
      gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/b }]"),
      herald: claim("c", "attribution: courier, repeats: [{ claim: courier/b }]"),
    });
    expect(
      ["courier/b", "gazette/a", "herald/c"].map((address) => isCorroborated(find(desk, address))),
    ).toEqual([true, true, false]);
  });
});

/** Claims of several outlets, each with a chain and with what it repeats and confirms among them. */
const OUTLETS = ["gazette", "courier", "herald"] as const;
const claimNumber = fc.nat(7);
const anyClaim = fc.record({
  chain: fc.option(
    fc.array(fc.constantFrom("gazette", "courier", "ministry", "cole", "insider", "council", "undisclosed"), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  repeats: fc.array(claimNumber, { maxLength: 2 }),
  confirms: fc.array(claimNumber, { maxLength: 2 }),
});
type AnyClaim = typeof anyClaim extends fc.Arbitrary<infer T> ? T : never;

function deskWith(claims: readonly AnyClaim[]): ReturnType<typeof madeUpDesk> {
  const outlet = (at: number) => OUTLETS[at % OUTLETS.length] ?? "gazette";
  const relations = (kind: string, to: readonly number[]) => {
    const existing = to.filter((at) => at < claims.length);
    if (existing.length === 0) return "";
    return `, ${kind}: [${existing.map((at) => `{ claim: ${outlet(at)}/c${at} }`).join(", ")}]`;
  };
  const written = claims.map(({ chain, repeats, confirms }, at) => {
    const attribution = `attribution: ${chain ? `[${chain.join(", ")}]` : "none"}`;
    return claim(
      `c${at}`,
      `${attribution}${relations("repeats", repeats)}${relations("confirms", confirms)}`,
    );
  });
  return madeUpDesk(
    Object.fromEntries(
      OUTLETS.map((name, at) => [name, written.filter((_, n) => n % OUTLETS.length === at).join("")]),
    ),
  );
}

const RANK = { no: 0, unknown: 1, yes: 2 };

describe("a desk of claims that repeat and confirm each other anyhow", () => {
  const claims = fc.array(anyClaim, { minLength: 2, maxLength: 8 });

  test("has the same roots in whatever order they are asked for", () => {
    fc.assert(
      fc.property(claims, (all) => {
        const desk = deskWith(all);
        const [forwards, backwards] = [provenanceOf(desk), provenanceOf(desk)];
        const entries = [...desk.claims.values()];
        const there = entries.map((entry) => forwards.rootOf(entry));
        const back = entries.toReversed().map((entry) => backwards.rootOf(entry));
        expect(back.toReversed()).toEqual(there);
      }),
    );
  });

  test("holds two claims against each other alike from both sides", () => {
    fc.assert(
      fc.property(claims, (all) => {
        const desk = deskWith(all);
        const { corroborationsOf } = provenanceOf(desk);
        const judged = new Map<string, string>();
        for (const entry of desk.claims.values())
          for (const one of corroborationsOf(entry))
            if (one.kind === "claim") judged.set(`${entry.address} ${one.by.address}`, one.independent);
        for (const [pair, independent] of judged)
          expect(judged.get(pair.split(" ").toReversed().join(" "))).toBe(independent);
      }),
    );
  });

  test("gains no independence from a claim that only repeats", () => {
    fc.assert(
      fc.property(claims, claimNumber, fc.option(claimNumber), (drawn, repeated, confirmed) => {
        const within = (to: readonly number[]) => to.map((n) => n % drawn.length);
        const all = drawn.map(({ chain, repeats, confirms }) => ({
          chain,
          repeats: within(repeats),
          confirms: within(confirms),
        }));

        const at = repeated % all.length;
        const repeater: AnyClaim = {
          chain: null,
          repeats: [at],
          confirms: confirmed === null ? [] : [confirmed % all.length],
        };
        const [before, after] = [deskWith(all), deskWith([...all, repeater])];
        const [was, is] = [provenanceOf(before), provenanceOf(after)];
        for (const entry of before.claims.values()) {
          const now = find(after, entry.address);
          expect(is.rootOf(now)).toEqual(was.rootOf(entry));
          const judged = new Map(
            is
              .corroborationsOf(now)
              .flatMap((one) => (one.kind === "claim" ? [[one.by.address, one] as const] : [])),
          );
          for (const one of was.corroborationsOf(entry)) {
            if (one.kind !== "claim") continue;
            const rank = RANK[judged.get(one.by.address)?.independent ?? "yes"];
            expect(rank).toBeLessThanOrEqual(RANK[one.independent]);
          }
        }
        // What repeats a claim is no more independent of another one than that claim is.
        const added = find(after, `${OUTLETS[all.length % OUTLETS.length]}/c${all.length}`);
        const original = find(after, `${OUTLETS[at % OUTLETS.length]}/c${at}`);
        expect(is.rootOf(added)).toEqual(is.rootOf(original));
      }),
    );
  });
});
