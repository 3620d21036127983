import type { Desk, RecordFile } from "../desk/desk.ts";
import { isMap } from "../desk/record-fields.ts";
import { linkSchema } from "../model/attribution.ts";
import { claimSchema } from "../model/claim.ts";
import { shapeOf } from "../model/field.ts";
import type { Path } from "../yaml/problem.ts";
import { fieldOf, isNotForAttribution, isPerson, type Unnamed, unnamed } from "./who.ts";

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
  /** Sources without a name, or possibly so, by id. */
  readonly unnamed: ReadonlyMap<string, Exclude<Unnamed, "no">>;
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
  const unnamedById = new Map<string, Exclude<Unnamed, "no">>();
  for (const { sources } of held) {
    for (const [id, source] of Object.entries(sources)) {
      const is = unnamed(source);
      if (is === "yes" || (is === "possibly" && !unnamedById.has(id))) unnamedById.set(id, is);
    }
  }
  const persons = new Set(
    held.flatMap(({ sources }) => Object.keys(sources).filter((id) => isPerson(sources[id]))),
  );
  const onTerms = held
    .filter(({ ours }) => ours)
    .flatMap((one) => Object.entries(one.claims).flatMap(([id, claim]) => linksOn(one, id, claim)))
    .filter(({ source }) => persons.has(source));
  return { held, unnamed: unnamedById, onTerms };
}

function heldBy(record: RecordFile): Held {
  const { problems } = record;
  const value = problems.length === 0 ? inModel(record) : record.written;
  const top: Entries = isMap(value) ? value : {};
  const part = (key: string): Entries => {
    const entries = top[key];
    return isMap(entries) ? entries : {};
  };
  return {
    record,
    value: top,
    sources: part("sources"),
    claims: part("claims"),
    whole: problems.every(({ kind }) => kind !== "syntax") && (value === undefined || isMap(value)),
    ours: isOurs(record, top),
  };
}

/** What a file without a fault holds is in the model; nothing has to be read again. */
function inModel({ article, sources, claims }: RecordFile): unknown {
  return {
    article,
    sources: Object.fromEntries(sources.map(({ id, source }) => [id, source])),
    claims: Object.fromEntries(claims.map(({ id, claim }) => [id, claim])),
  };
}

function isOurs({ mode, problems, content }: RecordFile, top: Entries): boolean {
  if (mode === "in-house" || problems.length === 0) return mode === "in-house";
  const { article } = top;
  const written = isMap(article) ? article["mode"] : undefined;
  if (written === "external") return false;
  // A mode that cannot be read may be this one.
  return written !== undefined || (!isMap(article) && /in-?house/i.test(content));
}

const CLAIM = shapeOf(claimSchema);
const LINK = shapeOf(linkSchema);

/** The links of a claim, as it is written, whose source spoke on such terms. */
function linksOn(held: Held, id: string, claim: unknown): readonly OnTerms[] {
  const attribution = fieldOf(CLAIM, claim, "attribution");
  const links: readonly unknown[] = Array.isArray(attribution) ? attribution : [attribution];
  return links.flatMap((link, index): readonly OnTerms[] => {
    if (!isNotForAttribution(fieldOf(LINK, link, "terms"))) return [];
    const source = fieldOf(LINK, link, "source");
    const at = ["claims", id, "attribution", ...(Array.isArray(attribution) ? [index] : []), "source"];
    const credited: readonly unknown[] = Array.isArray(source) ? source : [source];
    return credited.flatMap((one, place) =>
      typeof one === "string"
        ? [{ held, source: one, path: Array.isArray(source) ? [...at, place] : at }]
        : [],
    );
  });
}
