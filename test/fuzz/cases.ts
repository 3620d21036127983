import { verifiedIn } from "../../src/rules/example-lock.ts";
import { FULL_RECORD, FULL_SETTINGS, FULL_TEXT } from "./full-record.ts";
import { mutated, scalarsOf } from "./mutate.ts";
import { MARKS, ODD_VALUES } from "./odd-pieces.ts";
import type { Random } from "./random.ts";
import { SUITE } from "./yaml-suite.ts";

/** The files of one made-up desk with something wrong in it. */
export interface Case {
  /** What was done to which file, for whoever looks into a failure. */
  readonly name: string;
  readonly record: string;
  readonly text: string | undefined;
  readonly settings: string;
  readonly lock: string | undefined;
  readonly baseline: string | undefined;
}

const SMALL_TEXT =
  "“We are sorry,” the council said. About 300 people use the ferry. The ferry will stop in May.\n";

/** Records of a few lines: most cases are of these, because they take a tenth of the time. */
const SMALL_RECORDS: readonly string[] = [
  `article: { title: Ferry (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: Harbour Council (made up), kind: government }
claims:
  sorry:
    quote: We are sorry
    statement: The council is sorry.
    form: direct
    attribution: { source: council, cue: said }
    figures: [{ value: 300, unit: people, printed: About 300 }]
`,
  `article:
  title: Ferry (made up)
  publisher: gazette
  published: 2024-05
  language: en
  mode: in-house
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  aide: { kind: unnamed, described-as: an aide to the mayor }
claims:
  stops:
    quote: { exact: The ferry will stop, before: ferry. }
    statement: The ferry will stop in May.
    attribution:
      - gazette
      - source: aide
        anonymity: { reason: fear, basis: saw it }
    denies: [{ claim: other, scope: all }]
    check: { status: checked, verdict: "false", by: AB, on: 2024-06 }
    evidence: [{ kind: article, url: https://gazette.example/a, shows: contradicts }]
    waivers: [{ rule: quote/form, by: AB, on: 2024-06, reason: Made up. }]
  other: { quote: 300 people, statement: It is used., attribution: none }
`,
  `sources:
  council: { name: Harbour Council (made up), kind: government }
  mayor: { name: Ida Brandt (made up), kind: person, of: council }
`,
];

const QUOTES = { closes: "The bridge will close on 3 May", denied: "“Nothing is decided,” Reed said" };
const FULL_LOCK = verifiedIn(FULL_TEXT, QUOTES);
const SMALL_LOCK = verifiedIn(SMALL_TEXT, { sorry: "We are sorry", stops: "The ferry will stop" });

const BASELINE = `{
  "baseline": 1,
  "findings": [
    "attribution/missing example/sorry - -"
  ]
}
`;

const SETTINGS = "name: A made-up desk\n";
const NOTHING = { text: undefined, settings: SETTINGS, lock: undefined, baseline: undefined } as const;

/** A case with a line of a megabyte takes as long as a hundred others. */
const LONG_ONCE_IN = 4000;

/** How many cases there are before chance comes in: each of the YAML test suite, in each of its places. */
const SYSTEMATIC: number = SUITE.length * 5;

/** Case number so many; the same for the same seed. */
export function caseOf(index: number, random: Random): Case {
  if (index < SYSTEMATIC)
    return suiteCase(SUITE[index % SUITE.length] ?? "", Math.floor(index / SUITE.length));
  if (random.onceIn(LONG_ONCE_IN)) return longCase(random);
  const [record, text, lock] = random.onceIn(8)
    ? [FULL_RECORD, FULL_TEXT, FULL_LOCK]
    : [random.oneOf(SMALL_RECORDS), SMALL_TEXT, SMALL_LOCK];
  const whole = { ...NOTHING, record, text: random.onceIn(2) ? text : undefined, lock };
  switch (random.below(12)) {
    case 0:
      return {
        ...whole,
        name: "settings",
        settings: mutated(FULL_SETTINGS, random, scalarsOf(FULL_SETTINGS)),
      };
    case 1:
      return { ...whole, name: "lock", lock: mutated(lock, random) };
    case 2:
    case 3:
      return { ...whole, name: "text", text: mutated(text, random) };
    case 4:
      return { ...whole, name: "baseline", baseline: mutated(BASELINE, random) };
    case 5:
      return suiteCase(mutated(random.oneOf(SUITE), random), random.below(5));
    case 6:
      return {
        name: "record and settings",
        record: mutated(record, random, scalarsOf(record)),
        text: mutated(text, random),
        settings: mutated(FULL_SETTINGS, random, scalarsOf(FULL_SETTINGS)),
        lock: mutated(lock, random),
        baseline: BASELINE,
      };
    default:
      return { ...whole, name: "record", record: mutated(record, random, scalarsOf(record)) };
  }
}

function suiteCase(yaml: string, place: number): Case {
  const [small = ""] = SMALL_RECORDS;
  const indented = (by: string) => yaml.replace(/^(?=.)/gm, by);
  switch (place) {
    case 0:
      return { ...NOTHING, name: "suite: a whole record", record: yaml };
    case 1:
      return {
        ...NOTHING,
        name: "suite: claims",
        record: small.replace(/claims:\n[\s\S]*/, () => `claims:\n${indented("  ")}`),
      };
    case 2:
      return { ...NOTHING, name: "suite: a claim", record: `${small}  odd:\n${indented("    ")}` };
    case 3:
      return {
        ...NOTHING,
        name: "suite: a field",
        record: small.replace(/quote: .*/, () => `quote:\n${indented("      ")}`),
      };
    default:
      return { ...NOTHING, name: "suite: settings", record: small, settings: yaml };
  }
}

const MEGABYTE = 2 ** 20;

/** A line of a megabyte, somewhere. */
export function longCase(random: Random): Case {
  const piece = random.oneOf([
    ...MARKS,
    ...ODD_VALUES,
    "x",
    "a b ",
    "1",
    "1 million and ",
    "Ab Cd ",
    "x@y.z ",
    "(",
    "\\",
    "\\x",
  ]);
  const line = piece
    .replace(/[\r\n]/g, " ")
    .repeat(Math.ceil(MEGABYTE / piece.length))
    .slice(0, MEGABYTE);
  const [small = ""] = SMALL_RECORDS;
  const name = `a megabyte of ${JSON.stringify(piece.slice(0, 20))}`;
  if (random.onceIn(3)) {
    const place = random.below(SMALL_TEXT.length);
    return {
      ...NOTHING,
      name: `${name} in the text`,
      record: small,
      text: SMALL_TEXT.slice(0, place) + line,
    };
  }
  if (random.onceIn(8))
    return { ...NOTHING, name: `${name} in the settings`, record: small, settings: `name: ${line}` };
  const record = random.oneOf(SMALL_RECORDS);
  const [start, end] = random.oneOf(scalarsOf(record));
  const written = random.oneOf([line, JSON.stringify(line), `'${line.replaceAll("'", "''")}'`]);
  return {
    ...NOTHING,
    name: `${name} for ${record.slice(start, end)}`,
    record: record.slice(0, start) + written + record.slice(end),
    text: SMALL_TEXT,
  };
}
