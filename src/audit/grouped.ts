import type { Finding } from "../check/finding.ts";
import type { ClaimEntry, RecordFile } from "../desk/desk.ts";
import { stem } from "../desk/record-path.ts";
import { bounds } from "../model/date.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { nameOf } from "../provenance/independence.ts";
import { findingsByStem } from "./audit.ts";
import { type Figures, figuresOf, type Known } from "./figures.ts";
import type { Grouping } from "./groupings.ts";

/** The figures of what belongs together. */
export interface Group {
  /** A publisher's name, a month (2023-04) or a year, a checker's initials; undefined where the records do not say. */
  readonly group: string | undefined;
  readonly figures: Figures;
}

/** The figures of articles by who published them or when, or of their claims by who checked them; in the order of the names. */
export function grouped(
  known: Known,
  records: readonly RecordFile[],
  findings: readonly Finding[],
  by: Exclude<Grouping, "source">,
): readonly Group[] {
  const articles = records.filter(({ article }) => article !== undefined);
  return by === "checker"
    ? byChecker(known, articles, findings)
    : byArticle(known, articles, findings, (record) =>
        by === "month"
          ? monthOf(record.article?.published)
          : record.article && nameOf(known.desk, record.article.publisher),
      );
}

function byArticle(
  known: Known,
  records: readonly RecordFile[],
  findings: readonly Finding[],
  groupOf: (record: RecordFile) => string | undefined,
): readonly Group[] {
  const inFile = findingsByStem(findings);
  return inOrder(groupedBy(records, groupOf)).map(([group, members]) => ({
    group,
    figures: figuresOf(
      known,
      members.flatMap(({ claims }) => claims),
      members,
      members.flatMap(({ path }) => inFile.get(stem(path)) ?? []),
    ),
  }));
}

/** Of a text, nobody but its article can say what no claim records: it is counted with none of the checkers. */
function byChecker(
  known: Known,
  records: readonly RecordFile[],
  findings: readonly Finding[],
): readonly Group[] {
  const aboutClaim = groupedBy(findings, ({ claim }) => claim);
  const entries = records.flatMap(({ claims }) => claims);
  return inOrder(groupedBy(entries, ({ claim }) => claim.check?.by)).map(([group, members]) => ({
    group,
    figures: {
      ...figuresOf(
        known,
        members,
        [],
        members.flatMap(({ address }) => aboutClaim.get(address) ?? []),
      ),
      articles: new Set(members.map(({ record }: ClaimEntry) => record)).size,
    },
  }));
}

/** The month of a date (EDTF): 2023-04; the year where the date says no more, and undefined where not even that. */
export function monthOf(date: string | undefined): string | undefined {
  const published = date === undefined ? undefined : bounds(date);
  if (!published || !Number.isFinite(published.earliest) || !Number.isFinite(published.latest))
    return undefined;
  const [first, last] = [published.earliest, published.latest].map((moment) =>
    new Date(moment).toISOString(),
  );
  const shared = [7, 4].find((length) => first?.slice(0, length) === last?.slice(0, length));
  return shared === undefined ? undefined : first?.slice(0, shared);
}

/** What is not recorded comes last. */
function inOrder<Item>(
  groups: ReadonlyMap<string | undefined, Item>,
): readonly (readonly [string | undefined, Item])[] {
  return [...groups].sort(([one], [other]) => {
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return one < other ? -1 : 1;
  });
}
