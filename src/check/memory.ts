import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import type { Rule } from "../rules/define.ts";
import type { Finding } from "./finding.ts";

/** A finding with what it was made by and of. */
export interface Found {
  readonly finding: Finding;
  readonly rule: Rule;
  /** The claim that it is about, where that can be used. */
  readonly entry: ClaimEntry | undefined;
}

/** What rules said of a record. */
interface Remembered {
  /** What those found that looked at the record and at nothing else. */
  readonly found: readonly Found[];
  /** Those that looked further: they have to look again. */
  readonly again: ReadonlySet<Rule>;
}

/**
 * What an earlier check of a desk found, for a later one after a few records have changed: of a record that is the same, what
 * rules found that looked at nothing but it is the same, too. It is for one kind of check: the same paths and rules.
 */
export interface CheckMemory {
  /** What is remembered of records, under some settings on some day. */
  readonly of: (desk: Desk, rules: readonly Rule[], today: number) => Map<RecordFile, Remembered>;
}

export function checkMemory(): CheckMemory {
  let known = new Map<RecordFile, Remembered>();
  let around = "";
  return {
    of: (desk, rules, today) => {
      const now = JSON.stringify([desk.settingsFile.content, rules.map(({ id }) => id), today]);
      const records = new Set(desk.records);
      // What is gone is forgotten.
      known = now === around ? new Map([...known].filter(([record]) => records.has(record))) : new Map();
      around = now;
      return known;
    },
  };
}
