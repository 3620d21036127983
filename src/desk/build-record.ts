import { addressOf } from "../model/address.ts";
import type { Article, Mode } from "../model/article.ts";
import { chainOf } from "../model/attribution.ts";
import { isDraft, isInArticle, isLogged, quoteOf, type WrittenClaim } from "../model/claim.ts";
import { modeOf, type Settings } from "../model/settings.ts";
import { parseSeals } from "../seal/seal.ts";
import { lockedQuote, parseLock } from "../text/lock.ts";
import { indexPassages } from "../text/nearest.ts";
import { normalise } from "../text/normalise.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { placeQuote } from "../text/place-quote.ts";
import { quotations } from "../text/quotations.ts";
import { sentences } from "../text/sentences.ts";
import { parse } from "../yaml/parse.ts";
import type { Problem } from "../yaml/problem.ts";
import type {
  ClaimEntry,
  DraftEntry,
  LockFile,
  RecordFile,
  SealFile,
  SourceEntry,
  TextFile,
} from "./desk.ts";
import type { ReadFile, ReadRecord } from "./files.ts";
import { isMap, readFields } from "./record-fields.ts";
import { recordName } from "./record-path.ts";
import { cannotRead, unreadableFile } from "./unreadable.ts";

/** Makes a record of an article's files. */
export function buildRecord(files: ReadRecord, settings: Settings): RecordFile {
  const { path } = files.record;
  const content = "content" in files.record ? files.record.content : "";
  const parsed = parse(content);
  const fields = parsed.whole ? readFields(parsed.value) : undefined;
  const mode = modeOf(fields?.mode, settings, path);
  const text = files.text && buildText(files.text, fields?.article?.language);
  const lock = files.lock && buildLock(files.lock);

  // The entries point back at their record, so it is made first and filled once, here.
  const sources: SourceEntry[] = [];
  const claims: ClaimEntry[] = [];
  const drafts: DraftEntry[] = [];
  const claimsById = new Map<string, ClaimEntry>();
  const problems =
    "unreadable" in files.record
      ? [cannotRead(files.record.unreadable)]
      : [
          ...(parsed.whole ? parsed.problems : unfinished(parsed.problems)),
          ...(fields?.problems ?? []),
          ...undated(parsed.value, fields?.article, mode),
        ];
  const record: RecordFile = {
    path,
    name: recordName(path),
    content,
    problems,
    written: problems.length === 0 ? undefined : parsed.value,
    article: fields?.article,
    mode,
    layout: parsed.layout,
    sources,
    claims,
    drafts,
    claimsById,
    unread: fields?.unread ?? [],
    sourceIds: idsOf(parsed.value, "sources"),
    claimIds: idsOf(parsed.value, "claims"),
    text,
    unreadableText: files.text && "unreadable" in files.text ? files.text.unreadable : undefined,
    lock,
    seal: files.seal && buildSeal(files.seal),
  };
  for (const [id, source] of fields?.sources ?? [])
    sources.push({ id, source, record, path: ["sources", id] });
  const entryOf = <Kind extends WrittenClaim>(id: string, claim: Kind) => {
    const quote = quoteOf(claim);
    return {
      id,
      address: addressOf(record.name, id),
      claim,
      quote,
      chain: chainOf(claim),
      record,
      path: ["claims", id],
      place: text && isInArticle(claim) ? placeQuote(quote, text.content, text.normalised) : undefined,
      locked: lock?.lock && isInArticle(claim) ? lockedQuote(lock.lock, id) : undefined,
    };
  };
  for (const [id, claim] of fields?.claims ?? []) {
    // Whatever looks at the claims of a desk sees no draft.
    if (isDraft(claim)) drafts.push(entryOf(id, claim));
    else if (isLogged(claim)) claims.push(entryOf(id, claim));
  }
  for (const entry of claims) claimsById.set(entry.id, entry);
  return record;
}

/** Only a draft may be without a date. */
function undated(value: unknown, article: Article | undefined, mode: Mode): readonly Problem[] {
  if (!article || mode === "in-house" || article.published !== undefined) return [];
  // A date that is there and wrong has been reported.
  if (isMap(value) && isMap(value["article"]) && "published" in value["article"]) return [];
  return [
    {
      kind: "schema",
      message:
        '"published" is missing: say when the article was published, as nearly as you know (2023-04~, 2023?).',
      place: { path: ["article"], part: "key" },
    },
  ];
}

/** What is wrong with the YAML keeps the rest of the file from being looked at: said once. */
function unfinished([first, ...others]: readonly Problem[]): readonly Problem[] {
  if (!first) return others;
  return [
    { ...first, message: `${first.message} Until then, the rest of this file is not checked.` },
    ...others,
  ];
}

function idsOf(value: unknown, key: "sources" | "claims"): readonly string[] {
  const entries = isMap(value) ? value[key] : undefined;
  return isMap(entries) ? Object.keys(entries) : [];
}

function buildText(read: ReadFile, language: string | undefined): TextFile | undefined {
  if ("unreadable" in read) return undefined;
  const { path, content, sha256 = "" } = read;
  const normalised = normalise(content);
  return {
    path,
    content,
    sha256,
    problems: [],
    normalised,
    paragraphs: once(() => paragraphs(content)),
    sentences: once(() => sentences(content, undefined, language)),
    quotations: once(() => quotations(content)),
    passages: once(() => indexPassages(normalised)),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function buildLock(read: ReadFile): LockFile {
  if ("unreadable" in read) return { ...unreadableFile(read.path, read.unreadable), lock: undefined };
  const reading = parseLock(read.content);
  const problems = "problem" in reading ? [cannotRead(reading.problem)] : [];
  return {
    path: read.path,
    content: read.content,
    problems,
    lock: "lock" in reading ? reading.lock : undefined,
  };
}

function buildSeal(read: ReadFile): SealFile {
  if ("unreadable" in read) return { ...unreadableFile(read.path, read.unreadable), seals: undefined };
  const reading = parseSeals(read.content);
  const problems = "problem" in reading ? [cannotRead(reading.problem)] : [];
  const seals = "seals" in reading ? reading.seals : undefined;
  return { path: read.path, content: read.content, problems, seals };
}
