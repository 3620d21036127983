import type { Desk, RecordFile, SourceEntry } from "../../desk/desk.ts";
import { isNameOf, plainWords } from "../../language/en/credits.ts";

/**
 * The source that a text names: one of the record's own, or else of the desk. Undefined where none or more than one has
 * that name.
 *
 * @param words of a name, without titles
 */
export function sourceNamed(
  desk: Desk,
  record: RecordFile,
  words: readonly string[],
): SourceEntry | undefined {
  const known = byLastWord(desk).get(words.at(-1)?.toLowerCase() ?? "") ?? [];
  const named = known.filter(({ source }) => isNameOf(words, source.name ?? "", source.kind === "person"));
  const used = named.filter((one) => one.record === record || isUsed(record, one.id));
  const among = used.length > 0 ? used : named;
  const exact = among.filter(({ source }) => plainWords(source.name ?? "").join(" ") === words.join(" "));
  const [only, ...more] = exact.length > 0 ? exact : among;
  return more.length > 0 ? undefined : only;
}

function isUsed({ claims }: RecordFile, id: string): boolean {
  return claims.some(({ chain }) => chain.some(({ link }) => link.source === id));
}

/** Every source with a name, by the last word of it and by its acronym. */
function byLastWord(desk: Desk): ReadonlyMap<string, readonly SourceEntry[]> {
  const known = indexes.get(desk) ?? indexOf(desk);
  indexes.set(desk, known);
  return known;
}

const indexes = new WeakMap<Desk, ReadonlyMap<string, readonly SourceEntry[]>>();

function indexOf(desk: Desk): ReadonlyMap<string, readonly SourceEntry[]> {
  const index = new Map<string, SourceEntry[]>();
  for (const entry of desk.sources.values()) {
    const { kind, name } = entry.source;
    if (kind === "unnamed" || name === undefined) continue;
    const words = plainWords(name);
    const acronym = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join("");
    for (const key of new Set([words.at(-1) ?? "", acronym].map((word) => word.toLowerCase()))) {
      const there = index.get(key);
      if (there) there.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}
