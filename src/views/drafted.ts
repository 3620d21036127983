import type { DraftEntry, RecordFile } from "../desk/desk.ts";
import type { SourceToMake } from "../draft/sources-for-claim.ts";
import { count, printedNumber } from "../language/en/count.ts";
import { shortened } from "../text/shortened.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";

/** Of longer lists, these are shown. */
const SHOWN = 12;

/** What was written into a record as drafts. */
interface Drafted {
  readonly drafts: readonly DraftEntry[];
  readonly sources: readonly SourceToMake[];
  readonly there: number;
  readonly unplaced: number;
  readonly withheld: number;
  readonly notice: string | undefined;
}

/** The lines that tell which drafts were written. */
export function draftedLines(
  { path }: Pick<RecordFile, "path">,
  { drafts, sources, there, unplaced, withheld, notice }: Drafted,
): readonly string[] {
  const more = drafts.length - SHOWN;
  return [
    ...(notice === undefined ? [] : [printable(notice)]),
    drafts.length === 0
      ? `No draft was written into ${printableName(path)}.`
      : `Wrote ${count(drafts.length, "draft")} into ${printableName(path)}. Nobody has reviewed them: none is a claim yet.`,
    ...drafts
      .slice(0, SHOWN)
      .map(({ id, claim }) => `  ${printableName(id)}: ${printable(shortened(claim.statement))}`),
    ...(more > 0 ? [`  and ${printedNumber(more)} more`] : []),
    ...sources.map(
      ({ id, fields }) =>
        `New source ${id}: ${printable(String(fields["name"] ?? fields["described-as"]))} (${fields["kind"]})`,
    ),
    ...(there > 0 ? [`On record already: ${count(there, "proposal")}.`] : []),
    ...(unplaced > 0
      ? [`Left out, because the text has their words more than once: ${count(unplaced, "proposal")}.`]
      : []),
    ...(withheld > 0
      ? [
          `Left out, because an unnamed source is credited and there is an e-mail address or a telephone number in it: ${count(withheld, "proposal")}.`,
        ]
      : []),
  ];
}
