import { describe, expect, test } from "vitest";
import { verifiedIn } from "../../src/rules/example-lock.ts";
import { claim, placed, said } from "./said.ts";

const answers = (id: string, other: string, kind = "denies") =>
  claim(id, `${kind}: [{ claim: ${other}, scope: it }]`);

/** The record of an article, made up as well. */
const another = (claims: string, sources = "") =>
  `article: { title: Made up, publisher: council, published: 2024-05-02, language: en, mode: external }
${sources}claims:
${claims.replace(/^(?=.)/gm, "  ")}`;

describe("record/unknown-reference", () => {
  /** What is said of a claim beside one that is called road; its own fields begin on line 20. */
  const found = (...fields: readonly string[]) =>
    placed("record/unknown-reference", { claims: claim("road") + claim("open", ...fields) });

  test.each([
    "denies: [{ claim: road, scope: it }, { claim: example/road, scope: it }]",
    "attribution: [courier, undisclosed]",
    "accuses: [ministry, council]",
    "denies: [{ claim: another/broken, scope: it }]",
    "accuses: [broken]",
  ])("lets { %s } pass", (field) => {
    const files = {
      "claims/another.yaml": another(
        "broken: { statement: Without a quote (made up). }\n",
        "sources:\n  broken: { name: Without a kind (made up) }\n",
      ),
    };
    const claims = claim("road") + claim("open", field);
    expect(said("record/unknown-reference", { claims, files })).toEqual([]);
  });

  test("says which id is unknown, and changes it to the one that was meant", () => {
    expect(found("accuses: [minstry, parliament]")).toEqual([
      'claims/example.yaml:20:15-22 No source has the id "minstry". Did you mean "ministry"?',
      '  unsafe: Change to "ministry"',
      "    claims/example.yaml:20:15-22 ministry",
      'claims/example.yaml:20:24-34 No source has the id "parliament". Define it under sources:, here or in another file of the desk.',
    ]);
    expect(found("denies: [{ claim: rod, scope: it }, { claim: bridge, scope: it }]")).toEqual([
      'claims/example.yaml:20:23-26 No claim has the address "rod". Did you mean "road"?',
      '  unsafe: Change to "road"',
      "    claims/example.yaml:20:23-26 road",
      'claims/example.yaml:20:50-56 No claim has the address "bridge". Log that claim, or correct the address.',
    ]);
  });

  test("offers no change of a sum, of which an address is only a part", () => {
    expect(found('figures: [{ value: 2, printed: "2", derived: "[rod] + [bridge] + 1" }]')).toEqual([
      'claims/example.yaml:20:50-72 No claim has the address "rod". Did you mean "road"?',
      'claims/example.yaml:20:50-72 No claim has the address "bridge". Log that claim, or correct the address.',
    ]);
  });

  test("the article's own voice is no link of a chain, and no source elsewhere", () => {
    expect(found("attribution: [courier, none]")).toEqual([
      'claims/example.yaml:19:28-32 "none" (the article\'s own voice) must be the whole attribution, not one link: name who the article credits.',
    ]);
    expect(found("accuses: [none]")).toEqual([
      'claims/example.yaml:20:15-19 No source has the id "none". Define it under sources:, here or in another file of the desk.',
    ]);
  });

  test("an id alone means a claim of the same file, an address one of any", () => {
    const files = { "claims/another.yaml": another(answers("bridge", "example/rod")) };
    const claims =
      claim("road") + answers("a", "brige") + answers("b", "another/brige") + answers("c", "rod");
    expect(said("record/unknown-reference", { claims, files })).toEqual([
      'No claim has the address "example/rod". Did you mean "example/road"?',
      'No claim has the address "brige". Log that claim, or correct the address.',
      'No claim has the address "another/brige". Did you mean "another/bridge"?',
      'No claim has the address "rod". Did you mean "road"?',
    ]);
  });

  test("the same slip in two files is put right in each as it is written there", () => {
    const files = { "claims/later.yaml": another(answers("bridge", "example/rod")) };
    const claims = claim("road") + answers("a", "rod");
    expect(said("record/unknown-reference", { claims, files })).toEqual([
      'No claim has the address "rod". Did you mean "road"?',
      'No claim has the address "example/rod". Did you mean "example/road"?',
    ]);
  });

  test("says which article's drafts to review", () => {
    const claims = claim("road", "check: { status: draft }") + answers("open", "road");
    expect(placed("record/unknown-reference", { claims })).toEqual([
      'claims/example.yaml:21:23-27 "road" is a draft that nobody has reviewed. Review it first: onrecord draft --review example',
    ]);
  });

  test("guesses at two hundred slips and no more", () => {
    const slips = Array.from({ length: 201 }, (_, index) => `minist-${index}`);
    const messages = said("record/unknown-reference", {
      claims: claim("road", `accuses: [${[...slips, slips[0]].join(", ")}]`),
    });
    expect(messages.slice(198)).toEqual([
      'No source has the id "minist-198". Did you mean "ministry"?',
      'No source has the id "minist-199". Did you mean "ministry"?',
      'No source has the id "minist-200". Define it under sources:, here or in another file of the desk.',
      'No source has the id "minist-0". Did you mean "ministry"?',
    ]);
  });

  const UNKNOWN_SOURCE =
    'No source has the id "parliament". Define it under sources:, here or in another file of the desk.';
  const UNKNOWN_CLAIM = 'No claim has the address "bridge". Log that claim, or correct the address.';
  test.each([
    ["sources that cannot be read", "sources: none\n", [UNKNOWN_CLAIM]],
    ["one source that cannot", "sources: { party: none }\n", [UNKNOWN_SOURCE, UNKNOWN_CLAIM]],
    ["claims that cannot", "claims: none\n", [UNKNOWN_SOURCE, UNKNOWN_CLAIM]],
  ])("beside a file with %s", (_, content, messages) => {
    const claims = claim("road", "attribution: parliament", "denies: [{ claim: bridge, scope: it }]");
    const files = { "claims/another.yaml": content };
    expect(said("record/unknown-reference", { claims, files })).toEqual(messages);
  });

  test("says nothing of the settings' sources where some sources cannot be read", () => {
    const settings = "independent-parts: [parliament]\n";
    const files = { "claims/another.yaml": "sources: none\n" };
    expect(said("record/unknown-reference", { settings, claims: claim("road"), files })).toEqual([]);
    expect(placed("record/unknown-reference", { settings, claims: claim("road") })).toEqual([
      'onrecord.yaml:1:21-31 No source has the id "parliament". Define it under sources: in a record, or remove it.',
    ]);
  });

  describe("of a claim that only the lock has", () => {
    const TEXT = "The road is closed, and the bridge is shut (made up).";
    const lost = (claims: string) =>
      placed("record/unknown-reference", {
        claims,
        text: TEXT,
        files: {
          "claims/example.lock": verifiedIn(TEXT, {
            road: "The road is closed",
            bridge: "the bridge is shut",
          }),
        },
      });
    const GONE =
      'claims/example.lock:7:5-13 The quote of "bridge" was verified, but claims/example.yaml no longer has this claim. Claims are withdrawn (withdrawn: { on, by, reason }), not deleted. If you renamed it, run `onrecord verify`.';

    test("says what to do instead", () => {
      expect(lost(claim("road"))).toEqual([GONE]);
    });
    test("whatever else is wrong with the record", () => {
      expect(lost(claim("road", "colour: red"))).toEqual([GONE]);
    });
    test("unless the record cannot be read, which may be why it is not there", () => {
      expect(lost(`${claim("road")}colour: [\n`)).toEqual([]);
    });
  });
});

describe("record/cycle", () => {
  const found = (...claims: readonly string[]) => placed("record/cycle", { claims: claims.join("") });
  const B_AND_C = '"example/b" denies "example/c" denies "example/b"';

  test("shows the way round and each step of it", () => {
    expect(found(answers("a", "b"), answers("b", "c"), answers("c", "a"))).toEqual([
      'claims/example.yaml:16:5-11 These references form a loop: "example/a" denies "example/b" denies "example/c" denies "example/a". Remove the wrong one.',
      "  → claims/example.yaml:21:5-11 and here",
      "  → claims/example.yaml:26:5-11 and here",
    ]);
  });

  test("leaves out what only leads into it", () => {
    expect(found(answers("a", "b"), answers("b", "c"), answers("c", "b"))).toEqual([
      `claims/example.yaml:21:5-11 These references form a loop: ${B_AND_C}. Remove the wrong one.`,
      "  → claims/example.yaml:26:5-11 and here",
    ]);
  });

  test("reports it once, whether the way into it comes before or after", () => {
    expect(found(answers("b", "c"), answers("c", "b"), answers("a", "b"))).toEqual([
      `claims/example.yaml:16:5-11 These references form a loop: ${B_AND_C}. Remove the wrong one.`,
      "  → claims/example.yaml:21:5-11 and here",
    ]);
    expect(found(answers("a", "b"), answers("b", "b"))).toEqual([
      'claims/example.yaml:21:5-11 These references form a loop: "example/b" denies "example/b". Remove the wrong one.',
    ]);
  });

  test("that two claims contradict each other may be said on both sides", () => {
    expect(found(answers("a", "b", "contradicts"), answers("b", "a", "contradicts"))).toEqual([]);
  });

  test("follows the bodies that sources belong to", () => {
    const files = {
      "claims/more.yaml":
        "sources:\n  egg: { name: Egg (made up), kind: organisation, of: hen }\n  hen: { name: Hen (made up), kind: organisation, of: egg }\n",
    };
    expect(placed("record/cycle", { claims: claim("road"), files })).toEqual([
      'claims/more.yaml:2:55-58 These references form a loop: "egg" belongs to "hen" belongs to "egg". Remove the wrong one.',
      "  → claims/more.yaml:3:55-58 and here",
    ]);
  });

  test.each([
    [19, "c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 c10 c11 c12 c13 c14 c15 c16 c17 c18 c0", 18],
    [20, "c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 … c11 c12 c13 c14 c15 c16 c17 c18 c19 c0", 19],
    [25, "c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 … c16 c17 c18 c19 c20 c21 c22 c23 c24 c0", 19],
  ])("of a loop of %i claims, shows twenty steps at most", (length, shown, places) => {
    const ring = Array.from({ length }, (_, at) => answers(`c${at}`, `c${(at + 1) % length}`));
    const [finding, ...related] = found(...ring);
    const steps = shown.split(" ").map((id) => (id === "…" ? id : `"example/${id}"`));
    expect(finding).toBe(
      `claims/example.yaml:16:5-11 These references form a loop: ${steps.join(" denies ")}. Remove the wrong one.`,
    );
    expect(related).toHaveLength(places);
  });
});

describe("record/unused-source", () => {
  /** What is said of sources, which begin on line 3, beside claims. */
  const found = (ids: readonly string[], claims: string) => {
    const sources = ids.map((id) => `  ${id}: { name: ${id} (made up), kind: person }\n`).join("");
    return placed("record/unused-source", { record: another(claims, `sources:\n${sources}`) });
  };
  const unused = (place: string, id: string) =>
    `claims/example.yaml:${place} Nothing uses the source "${id}". Delete it, or move it to a file of shared sources.`;

  test("a source that is used excuses none that is called almost the same", () => {
    expect(found(["dorn", "dorne"], claim("road", "attribution: dorn"))).toEqual([unused("4:3-8", "dorne")]);
  });

  test("a claim that is used is no source", () => {
    expect(found(["example-road"], answers("road", "example/rode"))).toEqual([
      unused("3:3-15", "example-road"),
    ]);
  });

  test("one that is misspelled where it is used is used; the others are not", () => {
    expect(found(["dorn", "felder"], claim("road", "attribution: felde"))).toEqual([unused("3:3-7", "dorn")]);
  });

  test("a hundred slips are considered", () => {
    const accused = (others: number) => {
      const slips = Array.from({ length: others }, (_, index) => `xyz-${index}`);
      return claim("road", "attribution: council", `accuses: [${[...slips, "felde"].join(", ")}]`);
    };
    expect(found(["felder"], accused(99))).toEqual([]);
    expect(found(["felder"], accused(100))).toEqual([unused("3:3-9", "felder")]);
  });

  test.each([
    ["claims that cannot be read may name any", "claims: none\n", []],
    ["one that cannot be read names what is written in it", "claims: { road: dorn }\n", []],
    ["one that cannot be read names no other", "claims: { road: none }\n", [unused("3:3-7", "dorn")]],
    ["neither does anything else that cannot", "colour: red\nclaims: {}\n", [unused("3:3-7", "dorn")]],
  ])("%s", (_, rest, messages) => {
    const record = another("", "sources:\n  dorn: { name: Dorn (made up), kind: person }\n").replace(
      "claims:\n",
      rest,
    );
    expect(placed("record/unused-source", { record })).toEqual(messages);
  });
});

describe("record/duplicate-id", () => {
  const found = (content: string) =>
    placed("record/duplicate-id", { claims: claim("road"), files: { "claims/old/example.yaml": content } });

  test("two records of one name, in whatever folders they are", () => {
    expect(found(another(claim("bridge")))).toEqual([
      'claims/old/example.yaml:1:1-1 Two records are named "example", so an address such as example/… could mean two claims. Rename one of the files.',
      "  → claims/example.yaml:1:1-1 the first one",
    ]);
  });
  test("a source that another file has as well", () => {
    const sources = "sources:\n  reed: { name: Another Reed (made up), kind: person }\n";
    expect(found(sources)).toEqual([
      'claims/old/example.yaml:2:3-7 The source id "reed" is used twice in the desk. Rename one of them, or keep one and use it in both files.',
      "  → claims/example.yaml:10:3-7 the first one",
    ]);
  });
  test("two records of one name, of which one has no claims", () => {
    expect(found("sources: {}\n")).toEqual([]);
  });
});
