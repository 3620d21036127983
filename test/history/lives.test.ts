import fc from "fast-check";
import { expect, test } from "vitest";
import { repositoryOf } from "../cli/repository.ts";
import { onrecord } from "../cli/run.ts";
import { times } from "../depth.ts";

/* Made-up claims, whose records go through any number of states. */
const IDS = ["closed", "open", "wet"] as const;
type Id = (typeof IDS)[number];

/** What a commit has: a verdict for each claim that is there, in one of two files; or a file that cannot be read. */
interface State {
  readonly verdicts: Readonly<Partial<Record<Id, string>>>;
  readonly isBroken: boolean;
  readonly folder: string;
}

const state: fc.Arbitrary<State> = fc.record({
  verdicts: fc.record(
    { closed: fc.constantFrom("x", "y"), open: fc.constantFrom("x", "y"), wet: fc.constantFrom("x", "y") },
    { requiredKeys: [] },
  ),
  isBroken: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
  folder: fc.constantFrom("", "old/"),
});

function filesOf({ verdicts, isBroken, folder }: State): Readonly<Record<string, string>> {
  const claims = Object.entries(verdicts).map(
    ([id, verdict]) =>
      `  ${id}:\n    quote: It is ${id}\n    statement: It is ${id}.\n    check: { status: checked, verdict: ${verdict} }\n`,
  );
  const record = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }\n${claims.length > 0 ? `claims:\n${claims.join("")}` : ""}`;
  return {
    "onrecord.yaml": "",
    "claims/sources.yaml": "sources:\n  gazette: { name: The Gazette (made up), kind: outlet }\n",
    [`claims/${folder}one.yaml`]: isBroken ? `${record}"` : record,
  };
}

/** What a history must tell of a claim, commit by commit. */
function lifeOf(id: Id, states: readonly State[]): readonly string[] {
  const told: string[] = [];
  let before: string | undefined;
  for (const { verdicts, isBroken } of states) {
    if (isBroken) continue;
    const now = verdicts[id];
    if (now !== before) {
      if (now === undefined) told.push("removed");
      else if (before === undefined) told.push(told.length > 0 ? "added again" : "added");
      else told.push(`${before} -> ${now}`);
    }
    before = now;
  }
  return told;
}

test("whatever states a record goes through, each claim's history tells its changes and no others", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 4, maxLength: 9 }), async (states) => {
      const folder = repositoryOf(states.map(filesOf));
      for (const id of IDS) {
        const expected = lifeOf(id, states);
        const { code, stdout } = await onrecord(["history", `one/${id}`, "--json"], folder);
        expect(code).toBe(expected.length > 0 ? 0 : 2);
        if (expected.length === 0) continue;
        const { entries } = JSON.parse(stdout) as {
          entries: readonly { is: string; changes?: readonly { before: string; after: string }[] }[];
        };
        expect(
          entries.map(
            ({ is, changes }) => changes?.map(({ before, after }) => `${before} -> ${after}`).join() ?? is,
          ),
        ).toEqual(expected);
      }
    }),
    { numRuns: times(10) },
  );
});
