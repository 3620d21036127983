import { isRecord, type RecordFile } from "../../desk/desk.ts";
import type { Path } from "../../yaml/problem.ts";
import type { Location, Rule } from "../define.ts";

/**
 * Whether a rule that reports something as missing may mean a field that is there and cannot be used: one mistake is
 * one finding.
 *
 * @param location where the rule reports it
 */
export function asksForUnread(
  { asksFor = [], fixed }: Pick<Rule, "asksFor" | "fixed">,
  { file, place }: Location,
): boolean {
  if (fixed || !("path" in place) || !isRecord(file) || file.unread.length === 0) return false;
  const own = place.path.slice(ENTRY);
  const below = (unreadOf(file).get(entryOf(place.path)) ?? []).map((path) => path.slice(ENTRY));
  const ofArticle = unreadOf(file).get("article") ?? [];
  return [...asksFor, ...ALWAYS].some((field) => {
    const steps = field.split(".");
    return (
      below.some((path) => isAskedFor(steps, path, own)) ||
      ofArticle.some((path) => isAskedFor(steps, path, []))
    );
  });
}

/** Nothing is asked of a claim that somebody has withdrawn, however they wrote it. */
const ALWAYS = ["withdrawn"];

/** The way to an entry: `claims` and its id, `sources` and its id. */
const ENTRY = 2;

function entryOf(path: Path): string {
  return path[0] === "article" ? "article" : JSON.stringify(path.slice(0, ENTRY));
}

/** The ways to what cannot be used in a record, by entry; a broken file may have as many as it has claims. */
function unreadOf(record: RecordFile): ReadonlyMap<string, readonly Path[]> {
  const known = unread.get(record) ?? byEntry(record.unread);
  unread.set(record, known);
  return known;
}

function byEntry(all: RecordFile["unread"]): ReadonlyMap<string, readonly Path[]> {
  const entries = new Map<string, Path[]>();
  for (const { path } of all) {
    const entry = entryOf(path);
    const known = entries.get(entry);
    if (known) known.push(path);
    else entries.set(entry, [path]);
  }
  return entries;
}

const unread = new WeakMap<RecordFile, ReadonlyMap<string, readonly Path[]>>();

/**
 * Whether what cannot be used is a field that is asked for, or has it in it.
 *
 * @param own where the finding is: of the items of a list, only that one is meant
 */
function isAskedFor(steps: readonly string[], path: Path, own: Path): boolean {
  return path.every((step, at) => {
    const asked = steps[at];
    if (asked !== "*") return asked === step;
    const isSameList =
      typeof own[at] === "number" && own.slice(0, at).every((one, index) => one === path[index]);
    return !isSameList || own[at] === step;
  });
}
