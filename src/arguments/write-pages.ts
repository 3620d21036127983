import { existsSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Audit, auditedClaims, findingsByStem } from "../audit/audit.ts";
import type { Known } from "../audit/figures.ts";
import type { Finding } from "../check/finding.ts";
import { concealer, concealIn } from "../confidential/conceal.ts";
import type { RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { stem } from "../desk/record-path.ts";
import { whyNotWritten } from "../desk/why-not.ts";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { count } from "../language/en/count.ts";
import { articlePage } from "../page/article-page.ts";
import { indexPage } from "../page/index-page.ts";
import { saveAllBeside, saveBeside } from "./write-reports.ts";

/** What pages are made of. */
export interface PageSource {
  readonly opened: OpenedDesk;
  readonly known: Known;
  /** Those of the articles, in the order of the audit. */
  readonly records: readonly RecordFile[];
  readonly findings: readonly Finding[];
  /** Concealed. */
  readonly audit: Audit;
  /** The day of the audit, or the day, month or year as of which the desk is shown. */
  readonly on: string;
}

/** Whether a path that a user gave is that of one page and not of a folder. */
export function isPagePath(path: string): boolean {
  return /\.html?$/i.test(path);
}

/**
 * Writes the page of one article to a file.
 *
 * @param file as the user wrote it
 * @throws {UsageError} where there is not just one article, or the file cannot be written
 */
export function writePage(io: Io, source: PageSource, file: string): void {
  const [record, ...others] = source.records;
  if (!record) throw usageError`No article is logged here yet: there is nothing to write to ${file}.`;
  if (others.length > 0)
    throw usageError`${file} has room for one article, and these are ${source.records.length}. Name one of them, or give a folder.`;
  saveBeside(io, source.opened, file, pages(source)(0));
  io.tell(`Wrote the sourcing audit of ${record.name} to ${file}.`);
}

/**
 * Writes a page for each article into a folder, and one that lists them. A folder that is not there is made.
 *
 * @param folder as the user wrote it
 * @throws {UsageError} where it cannot be written
 */
export function writePages(io: Io, source: PageSource, folder: string): void {
  const { opened, records, audit, on } = source;
  const path = resolve(io.cwd, folder);
  if (existsSync(path) && !statSync(path).isDirectory())
    throw usageError`${folder} is a file. Give a folder, or a file whose name ends with .html for one article.`;
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw usageError`${folder} cannot be made. ${whyNotWritten(error)}`;
  }
  const names = pageNames(records);
  const written = pages(source, "index.html");
  saveAllBeside(io, opened, [
    ...records.map((_, at) => ({ file: join(folder, names[at] ?? ""), content: () => written(at) })),
    { file: join(folder, "index.html"), content: () => indexPage(audit, names, on) },
  ]);
  io.tell(`Wrote ${count(records.length, "page")} and index.html to ${folder}.`);
}

/** The page of each article: its name, and a number where two articles of different folders share it. */
function pageNames(records: readonly RecordFile[]): readonly string[] {
  const taken = new Set(["index"]);
  return records.map(({ name }) => {
    let free = name;
    for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${name}-${next}`;
    taken.add(free.toLowerCase());
    return `${free}.html`;
  });
}

/** Makes the page of any of the articles. */
function pages(
  { opened, known, records, findings, audit, on }: PageSource,
  index?: string,
): (at: number) => string {
  const conceal = concealer(opened.desk);
  // Those of a check are concealed.
  const inFile = findingsByStem(findings);
  return (at) => {
    const record = records[at];
    const article = audit.articles[at];
    if (!record || !article) throw new RangeError(`There is no article ${at}.`);
    const { text, lock } = record;
    return articlePage({
      desk: audit.desk,
      audit: article,
      claims: concealIn(auditedClaims(known, record), conceal),
      findings: inFile.get(stem(record.path)) ?? [],
      // A concealed text is as long as it was.
      text: text && { content: conceal(text.content), paragraphs: text.paragraphs() },
      length: lock?.lock?.text.length,
      on,
      ...(index !== undefined && { index }),
    });
  };
}
