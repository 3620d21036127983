import type { RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { selectRecords } from "../desk/select.ts";
import { usageError } from "../errors.ts";

/**
 * The one article that a name on the command line means.
 *
 * @param name the article's name, or the path of its record or of its folder
 * @param from the folder that paths are relative to, absolute
 * @throws {UsageError} where it means nothing of the desk, no article, or more than one
 */
export function articleAt(opened: OpenedDesk, name: string, from: string): RecordFile {
  const records = selectRecords(opened, [name], from);
  const articles = records.filter(({ article }) => article !== undefined);
  const [only, second] = articles;
  if (only && !second) return only;
  if (only) throw usageError`${name} has more than one article. Say which: ${listed(articles)}.`;
  if (records.length > 0)
    throw usageError`What ${name} says of its article is missing or cannot be read. Run \`onrecord check\`.`;
  throw usageError`There is no article in ${name}. The desk has: ${listed(opened.desk.records.filter(({ article }) => article))}.`;
}

function listed(records: readonly RecordFile[]): string {
  return records.map((record) => record.name).join(", ") || "none yet";
}
