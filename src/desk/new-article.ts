import { isDeepStrictEqual } from "node:util";
import { usageError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/source.ts";
import { writtenNumber } from "../model/written-number.ts";
import { parse } from "../yaml/parse.ts";
import { yamlText } from "../yaml/whole-text.ts";
import { changeFile } from "./change-file.ts";
import { LARGEST_RECORD } from "./read.ts";
import { readFields } from "./record-fields.ts";

/** What a record is made of. */
export interface NewArticleRecord {
  /** From the desk's folder. */
  readonly path: string;
  readonly article: Article;
  readonly sources: ReadonlyMap<string, Source>;
  /** By id, in their order. */
  readonly claims: ReadonlyMap<string, Claim>;
}

/**
 * Writes the record of an article that the desk does not have.
 *
 * @param root the desk's folder, absolute
 * @throws {UsageError} where there is a file in its place, or it cannot be written
 */
export function writeNewArticle(root: string, record: NewArticleRecord): void {
  const content = newArticleText(record);
  changeFile(root, record.path, (now) => {
    if (now !== undefined) throw usageError`${record.path} is there already. Nothing was written to it.`;
    return content;
  });
}

/**
 * The record of an article as a file. It is read again: unless it says what was meant, there is none.
 *
 * @throws {UsageError} where a file could not hold it
 */
export function newArticleText({ path, article, sources, claims }: NewArticleRecord): string {
  const record = inPlainDigits({
    article,
    ...(sources.size > 0 && { sources: Object.fromEntries(sources) }),
    claims: Object.fromEntries(claims),
  });
  // To write a hundred thousand claims takes a minute, and JSON is hardly longer.
  refuseTooLarge(path, JSON.stringify(record).length / 2);
  const content = `# yaml-language-server: $schema=./record.schema.json\n${yamlText(record)}`;
  refuseTooLarge(path, Buffer.byteLength(content));
  const { whole, value } = parse(content);
  const read = whole ? readFields(value) : undefined;
  const meant = { article, sources: [...sources], claims: [...claims] };
  if (
    !isDeepStrictEqual(
      plain({ article: read?.article, sources: read?.sources, claims: read?.claims }),
      plain(meant),
    )
  )
    throw usageError`${path} cannot be written: it would not say what was meant. Nothing was written.`;
  return content;
}

/** @param size in bytes, at least */
function refuseTooLarge(path: string, size: number): void {
  if (size <= LARGEST_RECORD) return;
  throw usageError`${path} would have more than ${Math.floor(size / 2 ** 20)} MB, and a record can have ${LARGEST_RECORD / 2 ** 20} MB. Split the table into several articles.`;
}

/** A record has no exponents. */
function inPlainDigits(value: unknown): unknown {
  if (typeof value === "number") return /e/.test(String(value)) ? writtenNumber(value) : value;
  if (Array.isArray(value)) return value.map(inPlainDigits);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(fields.map(([key, inner]) => [key, inPlainDigits(inner)]));
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
