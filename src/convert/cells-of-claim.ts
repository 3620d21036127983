import { isDeepStrictEqual } from "node:util";
import type { Claim } from "../model/claim.ts";
import { cellText, isSameCell } from "./cell-text.ts";
import { CLAIM_HEADS, type ClaimColumn, columnOf, type PartOfClaim } from "./claim-columns.ts";

/** What the cells of a row say, by their columns. A column that a table does not have changes nothing. */
export type Cells = Readonly<Partial<Record<ClaimColumn, string>>>;

/** A claim as a row of a table: its cells, and what they do not say of it. */
export interface ClaimRow {
  readonly cells: Readonly<Record<ClaimColumn, string>>;
  /** Whole fields of the claim, as they are. */
  readonly rest: PartOfClaim;
}

/** A cell that cannot be used. */
export interface CellProblem {
  readonly column: ClaimColumn;
  readonly problem: string;
}

/** Writes a claim as cells and a rest, from which `claimOf` makes the same claim. */
export function rowOf(claim: Claim): ClaimRow {
  const entries = CLAIM_HEADS.map((head) => [head, cellText(columnOf(head).get(claim))]);
  // Made of all heads.
  const cells = Object.fromEntries(entries) as ClaimRow["cells"];
  let rest: PartOfClaim = {};
  // A field in the rest may change what the cells are taken to say of another; with all of them, nothing is left to them.
  for (;;) {
    const missing = fieldsLost(claim, claimOf(cells, rest).claim);
    if (missing.every((field) => Object.hasOwn(rest, field))) return { cells, rest };
    rest = { ...rest, ...Object.fromEntries(missing.map((field) => [field, claim[field]])) };
  }
}

/**
 * Makes a claim of the cells of a row. Where a cell says what the rest says already, the rest is right, for it says
 * more; where somebody has changed the cell, the cell is.
 */
export function claimOf(
  cells: Cells,
  rest: PartOfClaim,
): { readonly claim: PartOfClaim; readonly problems: readonly CellProblem[] } {
  let claim = rest;
  const problems: CellProblem[] = [];
  for (const head of CLAIM_HEADS) {
    const { get, set } = columnOf(head);
    const cell = cells[head];
    if (cell === undefined || !set || isSameCell(cell, cellText(get(claim)))) continue;
    const changed = set(claim, cell.trim());
    if ("problem" in changed) problems.push({ column: head, problem: changed.problem });
    else claim = changed;
  }
  return { claim, problems };
}

/** The columns that are not read back and yet say something else than the claim does. */
export function changedInVain(cells: Cells, claim: PartOfClaim): readonly ClaimColumn[] {
  return CLAIM_HEADS.filter((head) => {
    const { get, set } = columnOf(head);
    const cell = cells[head];
    return cell !== undefined && !set && !isSameCell(cell, cellText(get(claim)));
  });
}

function fieldsLost(claim: Claim, read: PartOfClaim): readonly (keyof Claim)[] {
  const fields = new Set([...Object.keys(claim), ...Object.keys(read)]) as ReadonlySet<keyof Claim>;
  return [...fields].filter((field) => !isSameData(claim[field], read[field]));
}

/** Whether two values are the same data, whatever the order of their keys; a key without a value is none. */
export function isSameData(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain({ one }), plain({ one: other }));
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
