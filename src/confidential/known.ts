import type { Desk, RecordFile } from "../desk/desk.ts";
import { isMap } from "../desk/record-fields.ts";
import { linkSchema } from "../model/attribution.ts";
import { claimSchema } from "../model/claim.ts";
import { shapeOf } from "../model/field.ts";
import type { Path } from "../yaml/problem.ts";
import { fieldOf, isNotForAttribution, isPerson, unnamed } from "./who.ts";

type Entries = Readonly<Record<string, unknown>>;

/** What a record's file holds, whether the rest of the program can use it or not. */
export interface Held {
  readonly record: RecordFile;
  /** Its values as they are written; of a file that cannot be read whole, what could be made out. */
  readonly value: unknown;
  readonly sources: Entries;
  readonly claims: Entries;
  /** Whether those are all of it. */
  readonly whole: boolean;
  /** Whether the article is our own draft, or may be. */
  readonly ours: boolean;
}

/** A person who is credited without having spoken for attribution, and where. */
interface OnTerms {
  readonly held: Held;
  readonly source: string;
  readonly path: Path;
}

/** Who of a desk's sources must not be known. */
export interface Known {
  readonly held: readonly Held[];
  /** The ids of sources without a name, or possibly so. */
  readonly unnamed: ReadonlySet<string>;
  /** Persons who did not speak for attribution in a draft of ours; what another outlet printed is out. */
  readonly onTerms: readonly OnTerms[];
}

export function knownOf(desk: Desk): Known {
  const found = known.get(desk) ?? find(desk);
  known.set(desk, found);
  return found;
}

/** Asked for what must be hidden, and for what may be shown. */
const known = new WeakMap<Desk, Known>();

function find(desk: Desk): Known {
  const held = desk.records.map(heldBy);
  const sourcesThat = (are: (source: unknown) => boolean): ReadonlySet<string> =>
    new Set(held.flatMap(({ sources }) => Object.keys(sources).filter((id) => are(sources[id]))));
  const persons: ReadonlySet<unknown> = sourcesThat(isPerson);
  const isOfPerson = (id: unknown): id is string => persons.has(id);
  const onTerms = held
    .filter(({ ours }) => ours)
    .flatMap((one) =>
      Object.entries(one.claims).flatMap(([id, claim]) => [...linksOn(one, id, claim, isOfPerson)]),
    );
  return { held, unnamed: sourcesThat((source) => unnamed(source) !== "no"), onTerms };
}

function heldBy(record: RecordFile): Held {
  const before = ofRecords.get(record) ?? readFrom(record);
  ofRecords.set(record, before);
  return before;
}

/** A record that does not change with its desk is not read again. */
const ofRecords = new WeakMap<RecordFile, Held>();

function readFrom(record: RecordFile): Held {
  const { problems } = record;
  const value = problems.length === 0 ? inModel(record) : record.written;
  const top: Entries = isMap(value) ? value : {};
  const part = (key: string): Entries => {
    const entries = top[key];
    return Array.isArray(entries) ? { ...entries } : isMap(entries) ? entries : {};
  };
  return {
    record,
    value: top,
    sources: part("sources"),
    claims: part("claims"),
    whole: problems.every(({ kind }) => kind !== "syntax") && isMap(value) && isPart(value["sources"]),
    ours: isOurs(record, top),
  };
}

/** Whether sources are written as they should be, or there are none. */
function isPart(sources: unknown): boolean {
  return sources === undefined || sources === "" || isMap(sources);
}

/** What a file without a fault holds is in the model; nothing has to be read again. */
function inModel({ article, sources, claims, drafts }: RecordFile): unknown {
  return {
    article,
    sources: Object.fromEntries(sources.map(({ id, source }) => [id, source])),
    claims: Object.fromEntries([...claims, ...drafts].map(({ id, claim }) => [id, claim])),
  };
}

function isOurs({ mode, problems, content }: RecordFile, top: Entries): boolean {
  if (mode === "in-house" || problems.length === 0) return mode === "in-house";
  const { article } = top;
  // A mode that cannot be read may be this one.
  if (!isMap(article)) return /in-?house/i.test(content);
  return article["mode"] !== undefined && article["mode"] !== "external";
}

const CLAIM = shapeOf(claimSchema);
const LINK = shapeOf(linkSchema);

/** The persons whom the links of a claim, as it is written, credit on such terms. */
function* linksOn(
  held: Held,
  id: string,
  claim: unknown,
  isOfPerson: (id: unknown) => id is string,
): Generator<OnTerms> {
  const attribution = fieldOf(CLAIM, claim, "attribution");
  for (const [link, at] of eachWithPath(attribution, ["claims", id, "attribution"])) {
    if (!isNotForAttribution(fieldOf(LINK, link, "terms"))) continue;
    for (const [source, path] of eachWithPath(fieldOf(LINK, link, "source"), [...at, "source"]))
      if (isOfPerson(source)) yield { held, source, path };
  }
}

/** The items of a list, or a single value, each with the way to it. */
function eachWithPath(value: unknown, path: Path): readonly (readonly [unknown, Path])[] {
  return Array.isArray(value) ? value.map((item, index) => [item, [...path, index]]) : [[value, path]];
}
