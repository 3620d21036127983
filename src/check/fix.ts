import { type Desk, isRecord, type RecordFile } from "../desk/desk.ts";
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
  /** Findings whose suggestion is not taken, because a quote or a cue would be another one afterwards. */
  readonly left: readonly Finding[];
}

/** The edits that a finding's suggestion asks for, all of them or none. */
interface Fix {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/**
 * Applies the safe suggestions of findings to the files of a desk, in memory. Whatever a suggestion says, it is not
 * taken if a quote or a cue that can be read now would be another one afterwards.
 */
export function fixed(desk: Desk, findings: readonly Finding[]): readonly FixedFile[] {
  const fixes = new Map<string, Fix[]>();
  for (const fix of findings.flatMap(fixOf)) {
    const known = fixes.get(fix.finding.file) ?? [];
    known.push(fix);
    fixes.set(fix.finding.file, known);
  }
  return [...fixes].flatMap(([path, ofFile]): readonly FixedFile[] => {
    const file = desk.files.get(path);
    if (!file) return [];
    const before = file.content;
    const apply = (some: readonly Fix[]) =>
      applyEdits(
        before,
        some.flatMap(({ edits }) => edits),
      );
    const record = isRecord(file) ? file : undefined;
    const taken = record ? harmless(ofFile, (some) => keepsItsWords(record, apply(some).content)) : ofFile;
    const { content: after, made } = apply(taken);
    const left = ofFile.filter((fix) => !taken.includes(fix)).map(({ finding }) => finding);
    return after === before && left.length === 0 ? [] : [{ path, before, after, made, left }];
  });
}

function fixOf(finding: Finding): readonly Fix[] {
  const safe = finding.suggestions.find((suggestion) => suggestion.safe);
  if (finding.waiver || !safe) return [];
  const edits = safe.edits
    .filter(({ file }) => file === finding.file)
    .map(({ range, text }) => ({ start: range.start.offset, end: range.end.offset, text }));
  return [{ finding, edits }];
}

/** The most fixes that can be made together; one that spoils the others is looked for by halves. */
function harmless(fixes: readonly Fix[], isHarmless: (some: readonly Fix[]) => boolean): readonly Fix[] {
  if (isHarmless(fixes)) return fixes;
  if (fixes.length === 1) return [];
  const half = Math.ceil(fixes.length / 2);
  const first = harmless(fixes.slice(0, half), isHarmless);
  const second = harmless(fixes.slice(half), (some) => isHarmless([...first, ...some]));
  return [...first, ...second];
}

/** Whether every quote and every cue that can be read now is there afterwards, and the same. */
function keepsItsWords(record: RecordFile, after: string): boolean {
  const { value, whole } = parse(after);
  if (!whole) return false;
  const claims = new Map(readFields(value).claims);
  return record.claims.every(({ id, claim, chain }) => {
    const now = claims.get(id);
    if (!now || quoteHash(quoteOf(now)) !== quoteHash(quoteOf(claim))) return false;
    const links = chainOf(now);
    return chain.every(({ link: { cue } }, index) => cue === undefined || cue === links[index]?.link.cue);
  });
}
