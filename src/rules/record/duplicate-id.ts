import type { RecordFile, SourceEntry } from "../../desk/desk.ts";
import { type Context, defineRule, type Location } from "../define.ts";
import { reportsProblems } from "../shared/problems.ts";

const { record } = reportsProblems("duplicate-id");

export default defineRule({
  id: "record/duplicate-id",
  severity: "error",
  fixed: true,
  summary:
    "A source id used twice in the desk, a claim id used twice in a file, or two records with one name.",
  why: `An id is an address. If two sources or two claims share one, a reference to it could mean either, and a finding about
one may be reported against the other. Give one of them a new id. If both entries are the same source, keep one, in a file of
shared sources.

A claim id must be unique in its file; a source id or a record's name must be unique in the desk. What a reader cannot tell
apart cannot be judged, so this rule cannot be turned off.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
road-open:
  quote: The road is open
  statement: The road is open.
  attribution: reed
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
road-closed:
  quote: The road is open
  statement: The road is open.
  attribution: reed
`,
      files: {
        "claims/sources.yaml":
          "sources:\n  ministry: { name: Another ministry (made up), kind: government }\n",
      },
    },
  },
  ...(record && { record }),
  desk: (desk, context) => {
    reportRepeats(
      desk.records.flatMap(({ sources }) => sources),
      ({ id }) => id,
      sourceId,
      (id) =>
        `The source id "${id}" is used twice in the desk. Rename one of them, or keep one and use it in both files.`,
      context,
    );
    reportRepeats(
      desk.records.filter(({ claimIds }) => claimIds.length > 0),
      ({ name }) => name,
      fileStart,
      (name) =>
        `Two records are named "${name}", so an address such as ${name}/… could mean two claims. Rename one of the files.`,
      context,
    );
  },
});

function reportRepeats<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locationOf: (item: Item) => Location,
  message: (name: string) => string,
  { report }: Context,
): void {
  const first = new Map<string, Item>();
  for (const item of items) {
    const earlier = first.get(nameOf(item));
    if (earlier === undefined) first.set(nameOf(item), item);
    else {
      const related = [{ ...locationOf(earlier), message: "the first one" }];
      report(locationOf(item), message(nameOf(item)), { related });
    }
  }
}

function sourceId({ record, path }: SourceEntry): Location {
  return { file: record, place: { path, part: "key" } };
}

function fileStart(file: RecordFile): Location {
  return { file, place: { span: { start: 0, end: 0 } } };
}
