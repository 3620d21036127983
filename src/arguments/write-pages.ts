import { existsSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ArticleAudit } from "../audit/audit.ts";
import type { AuditResult } from "../audit/audit-desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
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
  readonly audit: AuditResult;
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
  const { articles } = source.audit;
  const [article, ...others] = articles;
  if (!article) throw usageError`No article is logged here yet: there is nothing to write to ${file}.`;
  if (others.length > 0)
    throw usageError`${file} has room for one article, and these are ${articles.length}. Name one of them, or give a folder.`;
  saveBeside(io, source.opened, file, pageMaker(source)(article));
  io.tell(`Wrote the sourcing audit of ${article.article} to ${file}.`);
}

/**
 * Writes a page for each article into a folder, and one that lists them. A folder that is not there is made.
 *
 * @param folder as the user wrote it
 * @throws {UsageError} where it cannot be written
 */
export function writePages(io: Io, source: PageSource, folder: string): void {
  const { opened, audit, on } = source;
  const { articles } = audit;
  const path = resolve(io.cwd, folder);
  if (existsSync(path) && !statSync(path).isDirectory())
    throw usageError`${folder} is a file. Give a folder, or a file whose name ends with .html for one article.`;
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw usageError`${folder} cannot be made. ${whyNotWritten(error)}`;
  }
  const names = pageNames(articles);
  const pageOf = pageMaker(source, "index.html");
  saveAllBeside(io, opened, [
    ...articles.map((article, at) => ({
      file: join(folder, names[at] ?? ""),
      content: () => pageOf(article),
    })),
    { file: join(folder, "index.html"), content: () => indexPage(audit, names, on) },
  ]);
  io.tell(`Wrote ${count(articles.length, "page")} and index.html to ${folder}.`);
}

/** The page of each article: its name, and a number where two articles of different folders share it. */
function pageNames(articles: readonly ArticleAudit[]): readonly string[] {
  const taken = new Set(["index"]);
  return articles.map(({ article: name }) => {
    let free = name;
    for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${name}-${next}`;
    taken.add(free.toLowerCase());
    return `${free}.html`;
  });
}

/** Makes the page of any of the articles. */
function pageMaker({ audit, on }: PageSource, index?: string): (article: ArticleAudit) => string {
  return (article) =>
    articlePage({
      ...audit.detailsOf(article),
      desk: audit.desk,
      audit: article,
      on,
      ...(index !== undefined && { index }),
    });
}
