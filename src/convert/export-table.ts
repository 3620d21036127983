import { concealIn } from "../confidential/conceal.ts";
import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { type Address, OWN_VOICE } from "../model/address.ts";
import { claimSchema } from "../model/claim.ts";
import { shapeOf, visitFields } from "../model/field.ts";
import type { Source } from "../model/source.ts";
import { nameOf } from "../provenance/independence.ts";
import { escapeActing } from "../views/printable.ts";
import { cellText } from "./cell-text.ts";
import { rowOf } from "./cells-of-claim.ts";
import { chainText } from "./chain-text.ts";
import { CLAIM_HEADS, type ClaimColumn } from "./claim-columns.ts";

/** What stands above the columns that are not of the claim itself. */
export const HEADS = {
  article: "article",
  id: "claim id",
  source: "source",
  findings: "findings",
  rest: "more",
} as const;

/** What the last column says, as JSON: what no other has. */
interface Rest {
  /** Fields of the claim, whole. */
  readonly claim?: object;
  readonly article?: object;
  /** The sources that the claim and the article name, with those that they belong to. */
  readonly sources?: Readonly<Record<string, object>>;
}

/** A claim in a table, by what stands above its cells; of the last one, its parts. */
export interface ExportedRow {
  readonly cells: readonly (readonly [head: string, cell: string])[];
  readonly rest: Rest;
}

/**
 * Claims as the rows of a table that a spreadsheet shows and `onrecord import` reads back.
 *
 * @param findings what the rules report on each claim; undefined: the table has no such column
 * @param conceal what hides who a confidential source is
 */
export function exportedRows(
  desk: Desk,
  entries: readonly ClaimEntry[],
  findings: ReadonlyMap<Address, string> | undefined,
  conceal: (text: string) => string,
): readonly ExportedRow[] {
  return entries.map((entry) => {
    const { id, address, record } = entry;
    // Cells break up what is said of a source, and half a name is no longer found.
    const claim = concealIn(entry.claim, conceal);
    const { cells, rest } = rowOf(claim);
    const names = chainText(claim.attribution, (source) =>
      source === OWN_VOICE ? "the article itself" : conceal(nameOf(desk, source)),
    );
    const shown = (head: ClaimColumn) => [head, cells[head]] as const;
    const before = CLAIM_HEADS.indexOf("source ids");
    return {
      cells: [
        [HEADS.article, conceal(record.name)],
        [HEADS.id, conceal(id)],
        ...CLAIM_HEADS.slice(0, before).map(shown),
        [HEADS.source, cellText(names)],
        ...CLAIM_HEADS.slice(before).map(shown),
        ...(findings ? [[HEADS.findings, findings.get(address) ?? ""] as const] : []),
      ],
      rest: {
        ...(Object.values(rest).some((field) => field !== undefined) && { claim: rest }),
        ...(record.article && { article: concealIn(record.article, conceal) }),
        sources: concealIn(sourcesOf(desk, entry), conceal),
      },
    };
  });
}

/** The table that these rows make, with what stands above the columns. */
export function tableOf(rows: readonly ExportedRow[]): readonly (readonly string[])[] {
  const [first] = rows;
  if (!first) return [];
  return [
    [...first.cells.map(([head]) => head), HEADS.rest],
    ...rows.map(({ cells, rest }) => [...cells.map(([, cell]) => cell), restText(rest)]),
  ];
}

function restText(rest: Rest): string {
  const json = JSON.stringify(rest);
  return escapeActing(json, (point) => `\\u${point.toString(16).padStart(4, "0")}`);
}

/** All sources that must be known to read a claim, by id. */
function sourcesOf(desk: Desk, { claim, record }: ClaimEntry): Readonly<Record<string, Source>> {
  const ids = new Set(record.article ? [record.article.publisher] : []);
  visitFields(shapeOf(claimSchema), claim, [], (value, _, { role }) => {
    if (role === "source") ids.add(String(value));
  });
  const known: [string, Source][] = [];
  // A set is gone through to its end, also to what is added meanwhile.
  for (const id of ids) {
    const source = desk.sources.get(id)?.source;
    if (source === undefined) continue;
    known.push([id, source]);
    if (source.of !== undefined) ids.add(source.of);
  }
  return Object.fromEntries(known);
}
