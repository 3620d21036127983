import type { Source } from "../model/source.ts";
import type { Unusable } from "./claim-of-row.ts";
import { columnName, type Mapping } from "./mapping.ts";
import type { ImportPlan } from "./plan-import.ts";
import type { CsvTable } from "./read-csv.ts";

/** What would become of a table, or has, as plain data: for a program, and to be shown. */
export interface PlanTold {
  readonly version: 1;
  /** Whether it is written, or only would be. */
  readonly written: boolean;
  readonly rows: number;
  readonly delimiter: string;
  /** The columns that are read, in their order. */
  readonly columns: readonly { readonly column: string; readonly field: string }[];
  /** Columns that follow from others. */
  readonly notRead: readonly string[];
  readonly leftOut: readonly string[];
  readonly articles: readonly {
    readonly record: string;
    /** Whether the record is begun; otherwise the claims are added to it. */
    readonly new: boolean;
    readonly text: string;
    readonly claims: readonly string[];
    readonly sources: Readonly<Record<string, Source>>;
    /** How many quotes are in the text; null where there is no text. */
    readonly found: number | null;
  }[];
  readonly skipped: readonly Unusable[];
  readonly unplaced: readonly Unusable[];
  readonly remarks: readonly Unusable[];
  readonly unusable: readonly Unusable[];
}

export function planTold(
  { heads, rows, delimiter }: CsvTable,
  { columns, follow, leftOut }: Mapping,
  { articles, skipped, unplaced, remarks, unusable }: ImportPlan,
  written: boolean,
): PlanTold {
  const names = (all: readonly number[]) => all.map((column) => columnName(heads, column));
  return {
    version: 1,
    written,
    rows: rows.length,
    delimiter,
    columns: [...columns]
      .flatMap(([field, of]) => of.map((column) => ({ field, column })))
      .sort((one, other) => one.column - other.column)
      .map(({ field, column }) => ({ column: columnName(heads, column), field })),
    notRead: names(follow),
    leftOut: names(leftOut),
    articles: articles.map(({ path, isNew, claims, sources, found }) => ({
      record: path,
      new: isNew,
      text: path.replace(/ya?ml$/i, "txt"),
      claims: [...claims.keys()],
      sources: Object.fromEntries(sources),
      found: found ?? null,
    })),
    skipped,
    unplaced,
    remarks,
    unusable,
  };
}
