import type { Desk, RecordFile } from "../desk/desk.ts";
import { UsageError, usageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";

/**
 * The article that a command is about.
 *
 * @param name as somebody gave it: the article's name, or the path of its record; without it, the only one is meant
 * @throws {UsageError} where there is none, or more than one may be meant
 */
export function articleMeant({ records }: Desk, name: string | undefined): RecordFile {
  const articles = records.filter(({ article }) => article);
  const [only] = articles;
  if (!only) throw new UsageError("The desk has no article yet. Begin one: onrecord add draft.docx");
  if (name === undefined && articles.length === 1) return only;
  const names = articles.map((record) => record.name);
  if (name === undefined) throw usageError`Say which article: ${names.join(", ")}.`;
  const found = articles.find((record) => record.name === name || record.path === name);
  if (!found)
    throw usageError`The desk has no article "${name}".${didYouMean(name, names)} It has: ${names.join(", ")}.`;
  return found;
}
