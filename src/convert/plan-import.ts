import type { Desk, RecordFile } from "../desk/desk.ts";
import { proposedId } from "../draft/proposed-id.ts";
import type { Article } from "../model/article.ts";
import { chainOf, firstVoices } from "../model/attribution.ts";
import { type Claim, claimSchema, quoteOf } from "../model/claim.ts";
import { shapeOf, visitFields } from "../model/field.ts";
import type { Source } from "../model/source.ts";
import { normaliseQuote } from "../text/normalise.ts";
import { isSameData } from "./cells-of-claim.ts";
import { type ClaimInRow, claimOfRow, type Unusable } from "./claim-of-row.ts";
import type { Mapping } from "./mapping.ts";
import { type SourceBook, sourceBook } from "./match-sources.ts";
import { placedClaim, type TextToSearch, textToSearch } from "./place-claim.ts";
import type { CsvTable } from "./read-csv.ts";

/** An article that rows belong to, before anything is written. */
interface PlannedArticle {
  readonly name: string;
  /** The record's path, from the desk's folder. */
  readonly path: string;
  /** Whether the desk does not have it. */
  readonly isNew: boolean;
  readonly article: Article;
  /** Sources that the desk does not have, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** How many quotes are in the text; undefined where there is no text to look in. */
  readonly found: number | undefined;
}

/** What would become of a table. */
export interface ImportPlan {
  readonly articles: readonly PlannedArticle[];
  readonly unusable: readonly Unusable[];
  /** Rows whose claims the desk has, or that are there twice. */
  readonly skipped: readonly Unusable[];
  /** Claims whose quotes are not in the text, and are logged all the same. */
  readonly unplaced: readonly Unusable[];
  /** Cells whose words are kept without being understood, and cells that are not read. */
  readonly remarks: readonly Unusable[];
}

/** A table, and what is known of it. */
export interface ToImport {
  readonly desk: Desk;
  readonly table: CsvTable;
  readonly mapping: Mapping;
  /** The article that all rows belong to, where somebody says so; its facts, where it is new. */
  readonly given:
    | {
        readonly name: string;
        readonly article?: Article;
        readonly sources?: Readonly<Record<string, Source>>;
      }
    | undefined;
  /** The text of an article that has no record yet. */
  readonly textOf: (name: string) => string | undefined;
  /** Whether claims are logged whose quotes are not in the text. */
  readonly keepUnplaced: boolean;
  /** What new sources are; undefined: what their names look like. */
  readonly sourceKind: Source["kind"] | undefined;
}

/** An article while its rows are gone through. */
interface Gathering {
  readonly name: string;
  readonly article: Article | undefined;
  readonly record: RecordFile | undefined;
  readonly text: TextToSearch | undefined;
  readonly claims: Map<string, Claim>;
  /** The row of each id that a row gives. */
  readonly ids: Map<string, number>;
  /** The row, or the id, of each claim by its quote and whom it credits. */
  readonly logged: Map<string, string>;
  readonly numbers: Map<string, number>;
  found: number;
}

/** Tells what would become of the rows of a table. Nothing is written. */
export function planImport(request: ToImport): ImportPlan {
  const { desk, table, mapping } = request;
  const sources = sourceBook(desk, request.sourceKind);
  const reading = { heads: table.heads, mapping, settings: desk.settings, sources };
  const unusable: Unusable[] = [];
  const skipped: Unusable[] = [];
  const unplaced: Unusable[] = [];
  const remarks: Unusable[] = [];
  const read: ClaimInRow[] = [];
  for (const row of table.rows) {
    const claim = claimOfRow(row, reading);
    if ("why" in claim) unusable.push(claim);
    else read.push(claim);
  }
  const gathered = new Map<string, Gathering>();
  const recordFor = recordFinder(desk);
  const takenIds = idsByArticle(read, request, recordFor);
  for (const one of read) {
    const { row } = one;
    const article = articleOf(one, request, gathered, recordFor);
    if (typeof article === "string") {
      unusable.push({ row, why: article });
      continue;
    }
    const result = gather(one, article, takenIds.get(article.name) ?? new Set(), sources, request);
    if (result.problem !== undefined) unusable.push({ row, why: result.problem });
    else if (result.skip !== undefined) skipped.push({ row, why: result.skip });
    else {
      if (result.unplaced !== undefined) unplaced.push({ row, why: result.unplaced });
      for (const why of remarksOn(one)) remarks.push({ row, why });
    }
  }
  return {
    articles: withSources([...gathered.values()], sources),
    unusable: unusable.sort((a, b) => a.row - b.row),
    skipped,
    unplaced,
    remarks,
  };
}

/** The ids that the rows give, so that none is proposed for another claim. */
function idsByArticle(
  read: readonly ClaimInRow[],
  { desk, given }: ToImport,
  recordFor: (article: string) => RecordFile | undefined,
): ReadonlyMap<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { article, id } of read) {
    const record = recordFor(given?.name ?? article);
    const name = record?.name ?? given?.name ?? article;
    const known = ids.get(name) ?? new Set([...(record?.claimIds ?? []), ...formerIds(desk, name)]);
    if (id !== undefined) known.add(id);
    ids.set(name, known);
  }
  return ids;
}

/** The ids that claims of an article once had: ids are never used again. */
function formerIds({ history }: Desk, name: string): readonly string[] {
  const addresses = [...(history?.().former.keys() ?? [])];
  return addresses.flatMap((address) =>
    address.startsWith(`${name}/`) ? [address.slice(name.length + 1)] : [],
  );
}

/** What finds the record that is called so, or whose article is. */
function recordFinder({ records }: Desk): (article: string) => RecordFile | undefined {
  const plain = (title: string) => title.replace(/\s+/g, " ").trim().toLowerCase();
  const byTitle = new Map(records.map((record) => [plain(record.article?.title ?? ""), record]));
  const byName = new Map(records.map((record) => [record.name, record]));
  return (article) => byName.get(article) ?? (article === "" ? undefined : byTitle.get(plain(article)));
}

/** What can be the name of a record's file. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;

/** The article that a row belongs to, or why none is known. */
function articleOf(
  { article: written, rest }: ClaimInRow,
  { given, textOf }: ToImport,
  gathered: Map<string, Gathering>,
  recordFor: (article: string) => RecordFile | undefined,
): Gathering | string {
  const name = given?.name ?? written;
  if (name === "") return "It does not say which article it is from. Give the article: --article NAME";
  const known = gathered.get(name);
  if (known) return known;
  const record = recordFor(name);
  const article = record?.article ?? given?.article ?? rest.article;
  if (!article)
    return `The desk has no article "${name}". Import its rows alone, with --article and what is known of it.`;
  if (!record && !NAME.test(name)) return `"${name}" cannot be the name of a record.`;
  const text = record ? record.text?.content : textOf(name);
  const begun: Gathering = {
    name: record?.name ?? name,
    article,
    record,
    text: text === undefined ? undefined : textToSearch(text, article.language),
    claims: new Map(),
    ids: new Map(),
    logged: new Map((record?.claims ?? []).map((entry) => [sameClaimKey(entry.claim), `as ${entry.id}`])),
    numbers: new Map(),
    found: 0,
  };
  gathered.set(name, begun);
  return begun;
}

/** Takes a row's claim into its article, unless it cannot be used or is there already. */
function gather(
  { row, id, claim: written, rest }: ClaimInRow,
  into: Gathering,
  taken: Set<string>,
  sources: SourceBook,
  { mapping, given, keepUnplaced }: ToImport,
): { readonly problem?: string; readonly skip?: string; readonly unplaced?: string } {
  const placed = into.text && placedClaim(written, into.text, !mapping.isOurs);
  const claim = placed?.claim ?? written;
  const there = id === undefined ? undefined : into.record?.claimsById.get(id);
  if (there && isSameData(there.claim, claim)) return { skip: `It is logged already as ${id}.` };
  // Whoever has changed an export must hear that nothing of it is taken over.
  if (there && mapping.isOurs && sameClaimKey(there.claim) === sameClaimKey(claim))
    return {
      problem: `It is logged already as ${id}, with another ${fieldsApart(there.claim, claim).join(", ")}. Change it there: onrecord set ${there.address} FIELD=VALUE`,
    };
  const key = sameClaimKey(claim);
  const before = into.logged.get(key);
  // In a table of ours, two claims with one quote are two claims.
  const isOfItsOwn = mapping.isOurs && id !== undefined;
  if (before !== undefined && (!isOfItsOwn || before.startsWith("as ")))
    return { skip: `The quote, from this source, is logged already ${before}.` };
  if (there || (id !== undefined && into.record?.claimIds.includes(id)))
    return { problem: `Another claim has the id ${id}.` };
  const sameId = id === undefined ? undefined : into.ids.get(id);
  if (sameId !== undefined) return { problem: `Row ${sameId} has the id ${id}, too.` };
  if (placed?.isFound === false && !keepUnplaced) return { problem: placed.why };
  const all = { ...given?.sources, ...rest.sources };
  const problem = sources.take(sourceIdsOf(claim, into.record ? undefined : into.article), all);
  if (problem !== undefined) return { problem };
  const own = id ?? freeId(claim.statement, taken, into.numbers);
  taken.add(own);
  into.claims.set(own, claim);
  if (id !== undefined) into.ids.set(id, row);
  into.logged.set(key, `in row ${row}`);
  if (placed?.isFound) into.found += 1;
  return placed?.isFound === false ? { unplaced: placed.why } : {};
}

/** Like `proposedId`, but a thousand claims that begin alike do not each try a thousand numbers. */
function freeId(statement: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  const base = proposedId(statement, NONE);
  for (let number = numbers.get(base) ?? 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (taken.has(id)) continue;
    numbers.set(base, number + 1);
    return id;
  }
}

const NONE: ReadonlySet<string> = new Set();

function fieldsApart(one: Claim, other: Claim): readonly string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof Claim>;
  return [...fields].filter((field) => !isSameData(one[field], other[field]));
}

/** What makes two rows one claim: the words of the article, and whom it credits with them. */
function sameClaimKey(claim: Claim): string {
  const voices = firstVoices(chainOf(claim)).map(({ link }) => link.source);
  const { before = "", exact, after = "" } = quoteOf(claim);
  return JSON.stringify([normaliseQuote(exact), before, after, voices.sort()]);
}

/** @param article where it is to be written, too */
function sourceIdsOf(claim: Claim, article: Article | undefined): ReadonlySet<string> {
  const ids = new Set(article ? [article.publisher] : []);
  visitFields(shapeOf(claimSchema), claim, [], (value, _, { role }) => {
    if (role === "source") ids.add(String(value));
  });
  return ids;
}

function remarksOn({ kept, inVain }: ClaimInRow): readonly string[] {
  return [
    ...kept.flatMap(({ column, words, why }) =>
      why === undefined ? [] : [`"${column}" is "${words}". ${why}`],
    ),
    ...inVain.map((column) => `"${column}" was changed. It follows from other fields and is not read.`),
  ];
}

/** Each new source is in the record of the first article that names it. */
function withSources(gathered: readonly Gathering[], book: SourceBook): readonly PlannedArticle[] {
  const placed = new Set<string>();
  return gathered.flatMap(({ name, article, record, claims, text, found }) => {
    if (claims.size === 0 || !article) return [];
    const ids = new Set(
      [...claims.values()].flatMap((claim) => [...sourceIdsOf(claim, record ? undefined : article)]),
    );
    const sources = new Map<string, Source>();
    for (const id of ids) {
      const source = book.added(id);
      if (source === undefined || placed.has(id)) continue;
      placed.add(id);
      sources.set(id, source);
      if (source.of !== undefined) ids.add(source.of);
    }
    return [
      {
        name,
        path: record?.path ?? `claims/${name}.yaml`,
        isNew: record === undefined,
        article,
        sources,
        claims,
        found: text ? found : undefined,
      },
    ];
  });
}
