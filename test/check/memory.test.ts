import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { checkMemory } from "../../src/check/memory.ts";
import { buildDesk } from "../../src/desk/build.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { ReadRecord } from "../../src/desk/files.ts";
import { endOfToday } from "../../src/model/date.ts";
import { type Example, exampleRecord, SHARED_SOURCES } from "../../src/rules/example.ts";
import { rules } from "../../src/rules/index.ts";
import { sha256 } from "../../src/text/lock.ts";
import { times } from "../depth.ts";

const today = endOfToday(new Date("2026-11-24T12:00:00Z"));

/** Whatever rules catch and let pass: records that each have something for some rule to say. */
const EXAMPLES: readonly Example[] = rules.flatMap(({ examples }) => [examples.passing, examples.failing]);

const NAMES = ["a", "b", "c", "d", "e", "f"];

interface State {
  /** Which example each record holds. */
  readonly records: readonly number[];
  readonly settings: string;
}

function deskOf({ records, settings }: State, before: Desk | undefined): Desk {
  const read = records.map((at, index): ReadRecord => {
    const example = EXAMPLES[at] ?? {};
    const path = `claims/${NAMES[index]}`;
    const { text } = example;
    return {
      record: { path: `${path}.yaml`, content: exampleRecord(example) },
      text: text === undefined ? undefined : { path: `${path}.txt`, content: text, sha256: sha256(text) },
    };
  });
  return buildDesk(
    {
      settings: { path: "onrecord.yaml", content: settings },
      records: [...read, { record: { path: "claims/sources.yaml", content: SHARED_SOURCES } }],
      strays: [],
      evidenceFile: () => ({ missing: "There is no such file." }),
    },
    before,
  );
}

const SETTINGS = [
  "name: A made-up desk\n",
  "profile: [strict]\n",
  "rules: { evidence: off, attribution/loaded-cue: error }\npaths: { claims/a.yaml: { rules: { quote: off } } }\n",
];

test("what is remembered of records that are the same is what is found when they are checked again", () => {
  const example = fc.integer({ min: 0, max: EXAMPLES.length - 1 });
  const first = fc.tuple(...NAMES.map(() => example));
  const edits = fc.array(
    fc.record({ at: fc.nat(NAMES.length - 1), example, settings: fc.constantFrom(...[0, 0, 0, 0, 1, 2]) }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(first, edits, (records, changes) => {
      const memory = checkMemory();
      let state: State = { records, settings: SETTINGS[0] ?? "" };
      let desk = deskOf(state, undefined);
      check(desk, { rules, today, memory });
      for (const change of changes) {
        const changed = state.records.map((one, index) => (index === change.at ? change.example : one));
        state = { records: changed, settings: SETTINGS[change.settings] ?? "" };
        desk = deskOf(state, desk);
        expect(check(desk, { rules, today, memory })).toEqual(
          check(deskOf(state, undefined), { rules, today }),
        );
      }
    }),
    { numRuns: times(40) },
  );
});

test("nothing is remembered of another day or of other rules", () => {
  const failing = rules.find(({ id }) => id === "check/unchecked");
  const example = EXAMPLES.indexOf(failing?.examples.failing ?? {});
  const desk = deskOf({ records: [example], settings: "" }, undefined);
  const memory = checkMemory();
  for (const options of [
    { rules, today },
    { rules: rules.filter(({ id }) => id !== "check/unchecked"), today },
    { rules, today: today + 5 * 365 * 86_400_000 },
    { rules, today },
  ])
    expect(check(desk, { ...options, memory })).toEqual(check(desk, options));
});

test("what rules found that looked at a record alone is not looked for again", () => {
  let looked = 0;
  const rule = rules.find(({ id }) => id === "check/unchecked");
  if (!rule) throw new Error("There is no such rule.");
  const counting = [{ ...rule, claim: () => (looked += 1) }];
  const memory = checkMemory();
  const state = { records: [0, 1], settings: "" };
  const desk = deskOf(state, undefined);
  check(desk, { rules: counting, today, memory });
  const all = looked;
  check(desk, { rules: counting, today, memory });
  expect([all > 0, looked - all]).toEqual([true, 0]);
  check(deskOf({ ...state, records: [0, 2] }, desk), { rules: counting, today, memory });
  expect(looked - all).toBeGreaterThan(0);
  expect(looked - all).toBeLessThan(all);
});
