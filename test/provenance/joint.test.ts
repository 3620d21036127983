import { describe, expect, test } from "vitest";
import { chainOf, firstVoices, lastVoices, writtenLinks } from "../../src/model/attribution.ts";
import { tracer } from "../../src/provenance/trace.ts";
import { painter } from "../../src/views/paint.ts";
import { traceTree } from "../../src/views/trace-tree.ts";
import { claim, find, madeUpDesk, provenance } from "./desk.ts";

describe("sources that say it together", () => {
  const joint = "attribution: [{ source: courier, cue: reported }, { source: [reed, council], cue: wrote }]";

  test("are a link each, with the place of each id, and what is written of all of them once", () => {
    const chain = chainOf({
      attribution: ["courier", { source: ["reed", "council"], cue: "wrote" }],
    });
    expect(chain).toEqual([
      {
        link: { source: "courier" },
        path: ["attribution", 0],
        sourcePath: ["attribution", 0],
        isJoint: false,
      },
      {
        link: { source: "reed", cue: "wrote" },
        path: ["attribution", 1],
        sourcePath: ["attribution", 1, "source", 0],
        isJoint: false,
      },
      {
        link: { source: "council", cue: "wrote" },
        path: ["attribution", 1],
        sourcePath: ["attribution", 1, "source", 1],
        isJoint: true,
      },
    ]);
    const ids = (links: typeof chain) => links.map(({ link }) => link.source);
    expect(ids(firstVoices(chain))).toEqual(["courier"]);
    expect(ids(lastVoices(chain))).toEqual(["reed", "council"]);
    expect(ids(writtenLinks(chain))).toEqual(["courier", "reed"]);
    const [, ...both] = chain;
    expect(ids(firstVoices(both))).toEqual(["reed", "council"]);
    expect(ids(lastVoices([]))).toEqual([]);
  });

  test("are one root, which has a name if any of them has", () => {
    const known = provenance({
      gazette:
        claim("a", joint) +
        claim("b", "attribution: { source: [insider, reed] }") +
        claim("c", "attribution: { source: [insider, official] }") +
        claim("d", "attribution: { source: [reed, undisclosed] }") +
        claim("e", "attribution: { source: [reed, reed] }"),
    });
    const rootOf = (id: string) => known.rootOf(find(known.desk, `gazette/${id}`));
    expect(rootOf("a")).toEqual({ kind: "named", source: "reed", joint: ["reed", "council"] });
    expect(rootOf("b")).toEqual({ kind: "named", source: "reed", joint: ["insider", "reed"] });
    expect(rootOf("c")).toEqual({ kind: "unnamed", source: "insider", joint: ["insider", "official"] });
    expect(rootOf("d")).toEqual({ kind: "named", source: "reed" });
    expect(rootOf("e")).toEqual({ kind: "named", source: "reed" });
    expect(known.pathOf(find(known.desk, "gazette/a"))).toEqual(["gazette", "courier", "reed", "council"]);
  });

  test("speak for each other if they are independent", () => {
    const known = provenance({
      gazette:
        claim("a", joint) +
        claim("b", "attribution: { source: [reed, cole] }") +
        claim("c", "attribution: { source: [reed, cole, council] }"),
    });
    const isCorroborated = (id: string) => known.isCorroborated(find(known.desk, `gazette/${id}`));
    expect(["a", "b", "c"].map(isCorroborated)).toEqual([true, false, true]);
  });

  test("vouch for another claim as soon as one of them is independent of all who made it", () => {
    const known = provenance({
      gazette:
        claim("a", "attribution: reed") +
        claim("b", "attribution: { source: [cole, council] }, confirms: [{ claim: a }]") +
        claim("c", "attribution: { source: [reed, ministry] }, confirms: [{ claim: b }]"),
    });
    const judged = (id: string) =>
      known
        .corroborationsOf(find(known.desk, `gazette/${id}`))
        .map(({ independent, reason }) => `${independent}: ${reason}`);
    expect(judged("a")).toEqual(["yes: it has another root: Council"]);
    // Each of those who say it belongs to the ministry, as one of those who are confirmed does.
    expect(judged("b")).toEqual(["no: both belong to Ministry", "no: both belong to Ministry"]);
  });

  test("vouch whatever the order in which they are named", () => {
    for (const source of ["[reed, council]", "[council, reed]"]) {
      const known = provenance({
        gazette: claim("a", `attribution: { source: ${source} }`),
        herald: claim("c", "attribution: reed, confirms: [{ claim: gazette/a }]"),
      });
      const judged = (address: string) =>
        known
          .corroborationsOf(find(known.desk, address))
          .map(({ independent, reason }) => `${independent}: ${reason}`);
      expect(judged("herald/c")).toEqual(["yes: it has another root: Council"]);
      expect(judged("gazette/a")).toEqual(["no: both go back to Ada Reed"]);
    }
  });

  test("are found by each of them", () => {
    const known = provenance({ gazette: claim("a", joint) + claim("b", "attribution: council") });
    const from = (source: string) => known.claimsFrom(source).map(({ address }) => address);
    expect(from("reed")).toEqual(["gazette/a"]);
    expect(from("council")).toEqual(["gazette/a", "gazette/b"]);
    expect(from("courier")).toEqual([]);
  });

  test("are a step of the way back, and a voice each against a claim", () => {
    const desk = madeUpDesk({
      gazette:
        claim("a", joint) +
        claim("b", "attribution: council") +
        claim(
          "c",
          "attribution: { source: [herald, reed], cue: denied }, denies: [{ claim: a, scope: all }]",
        ),
    });
    const trace = tracer(desk)(find(desk, "gazette/a"));
    expect(traceTree(trace, painter(false))).toBe(`gazette/a  fact
“It is so.”
It is so.

Comes from
└─ Gazette · “Made up” · 2024-05-02
   └─ Courier
      │ “reported”
      └─ Ada Reed (Roads Office) and Council  ← root
         “wrote”

Against it
1 item from 2 voices: Herald; Ada Reed.
Ada Reed: the source of the claim itself.
└─ denies: It is so.
   Herald and Ada Reed · “denied”
   covers: all
   gazette/c

For it
nothing on file

2 other claims in the desk go back to Ada Reed and Council.`);
  });
});
