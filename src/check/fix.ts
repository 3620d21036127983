import type { Desk, RecordFile } from "../desk/desk.ts";
import { readFields } from "../desk/record-fields.ts";
import { chainOf } from "../model/attribution.ts";
import { quoteOf } from "../model/claim.ts";
import { quoteHash } from "../text/lock.ts";
import { applyEdits, type Edit } from "../yaml/edit.ts";
import { parse } from "../yaml/parse.ts";
import type { Finding } from "./finding.ts";

/** A file as the safe suggestions of its findings would leave it. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly made: number;
}

/**
 * Applies the safe suggestions of findings to the files of a desk, in memory. Whatever a suggestion says, a file is
 * left alone if a quote or a cue in it would be another one afterwards.
 */
export function fixed(desk: Desk, findings: readonly Finding[]): readonly FixedFile[] {
  const files = new Map<string, { readonly content: string }>(
    [desk.settingsFile, ...desk.records].map((file) => [file.path, file]),
  );
  const edits = new Map<string, Edit[]>();
  for (const { suggestions, waiver } of findings) {
    const [safe] = suggestions.filter((suggestion) => suggestion.safe);
    if (waiver || !safe) continue;
    for (const { file, range, text } of safe.edits) {
      const known = edits.get(file) ?? [];
      known.push({ start: range.start.offset, end: range.end.offset, text });
      edits.set(file, known);
    }
  }
  return [...edits].flatMap(([path, all]) => {
    const before = files.get(path)?.content;
    if (before === undefined) return [];
    const { content: after, made } = applyEdits(before, all);
    const record = desk.records.find((one) => one.path === path);
    return after !== before && (!record || keepsItsWords(record, after))
      ? [{ path, before, after, made }]
      : [];
  });
}

/** Whether every quote and every cue that could be read before is there and the same. */
function keepsItsWords(record: RecordFile, after: string): boolean {
  const { value, whole } = parse(after);
  if (!whole) return false;
  const claims = new Map(readFields(value).claims);
  return record.claims.every(({ id, claim, chain }) => {
    const now = claims.get(id);
    if (!now || quoteHash(quoteOf(now)) !== quoteHash(quoteOf(claim))) return false;
    return cuesOf(chain).join("\n") === cuesOf(chainOf(now)).join("\n");
  });
}

function cuesOf(chain: ReturnType<typeof chainOf>): readonly string[] {
  return chain.map(({ link }) => link.cue ?? "");
}
