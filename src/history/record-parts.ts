/** The lines of a record that make up its parts, each of which can be read by itself. */
export interface RecordParts {
  /** From `article:` on; empty where there is none. */
  readonly article: string;
  readonly sources: string;
  /** The lines of each claim, by its id; without the line `claims:`. */
  readonly claims: ReadonlyMap<string, string>;
}

/** What refers from one part to another, or makes more than one document, or a tag. */
const CROSSING = /(?:^|[\s,:[{-])[&*!][^\s]|^(?:---|\.\.\.|%)|^\t/m;

const TOP = /^(article|sources|claims):(?=[ \r\n]|$)/;

/**
 * Takes a record apart by its lines, if it is laid out as records mostly are: the three parts as blocks, one after the other,
 * and in `claims` an id a line. Most of a record is as it was in the version before, and need not be read again.
 *
 * @returns undefined for a record of another layout, which has to be read as a whole
 */
export function recordParts(text: string): RecordParts | undefined {
  if (CROSSING.test(text)) return undefined;
  const parts = new Map<string, string[]>();
  let part: string[] | undefined;
  for (const line of text.split("\n")) {
    const [, key] = TOP.exec(line) ?? [];
    if (key !== undefined) {
      if (parts.has(key)) return undefined;
      part = [];
      parts.set(key, part);
    } else if (!isBlank(line) && !line.startsWith(" ")) return undefined;
    part?.push(line);
  }
  const claims = entriesIn(parts.get("claims") ?? []);
  if (!claims) return undefined;
  const linesOf = (key: string) => (parts.get(key) ?? []).map((line) => `${line}\n`).join("");
  return { article: linesOf("article"), sources: linesOf("sources"), claims };
}

const ENTRY = /^( +)([a-z0-9]+(?:-[a-z0-9]+)*):(?=[ \r\n]|$)/;

function entriesIn([head = "claims:", ...lines]: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (!/^claims:\s*(?:#.*)?$/.test(head)) return undefined;
  const entries = new Map<string, string>();
  let indent: string | undefined;
  let id: string | undefined;
  for (const line of lines) {
    const [, before, key] = ENTRY.exec(line) ?? [];
    indent ??= before;
    if (key !== undefined && before === indent) {
      if (entries.has(key)) return undefined;
      id = key;
      entries.set(id, "");
    } else if (!isBlank(line) && !(indent !== undefined && line.startsWith(`${indent} `))) return undefined;
    if (id !== undefined) entries.set(id, `${entries.get(id) ?? ""}${line}\n`);
  }
  return entries;
}

/** A line that says nothing by itself: within a text of several lines, it belongs to that. */
function isBlank(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}
