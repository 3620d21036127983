import type { ClaimEntry } from "../../desk/desk.ts";
import { writtenLinks } from "../../model/attribution.ts";
import { type Bounds, bounds } from "../../model/date.ts";
import type { Path } from "../../yaml/problem.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "record/impossible-date",
  severity: "error",
  summary: "Something said after publication, checked before publication or dated in the future.",
  why: `Nobody can be quoted before they speak, and nobody can check an article that is not out yet. Dates like these are slips,
and a slip can reverse the order of events: who knew what when, who answered whom. Correct whichever date is wrong.

Write a date only as precisely as you know it: \`2023-04\`, \`2023-04~\`, \`2023?\`. Two dates clash only if no day fits
both. Our own drafts may be checked before publication.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, said: 2024-05 }
  check: { status: checked, by: AB, on: 2024-05-03 }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, said: 2024-06 }
  check: { status: checked, by: AB, on: 2024-04 }
`,
    },
  },
  record: (record, { report, today }) => {
    const { article } = record;
    const published = readDate(article?.published);
    const isDraft = record.mode === "in-house";
    const at = (path: Path) => ({ file: record, place: { path } });
    if (published && published.earliest > today && !isDraft) {
      report(
        at(["article", "published"]),
        `The article's publication date, ${published.date}, is in the future. Correct it.`,
      );
    }
    for (const entry of record.claims) {
      for (const { what, date, path, when } of datesOf(entry)) {
        const place = at([...entry.path, ...path]);
        if (date.earliest > today) {
          report(place, `${what} ${date.date}, which is in the future. Correct it.`);
        } else if (published && when === "said" && date.earliest > published.latest) {
          report(
            place,
            `${what} ${date.date}, after the article was published (${published.date}). Correct whichever is wrong.`,
          );
        } else if (published && when === "check" && !isDraft && date.latest < published.earliest) {
          report(
            place,
            `${what} ${date.date}, before the article was published (${published.date}). Correct whichever is wrong.`,
          );
        }
      }
    }
  },
});

interface ReadDate extends Bounds {
  readonly date: string;
}

interface Dated {
  /** How a sentence about the date begins. */
  readonly what: string;
  readonly date: ReadDate;
  readonly path: Path;
  /** What was said, which comes before the article; the check of somebody else's article, which comes after it. */
  readonly when: "said" | "check" | "any";
}

function* datesOf({ claim, chain }: ClaimEntry): Generator<Dated> {
  const { evidence = [], check, waivers = [], reply, withdrawn, corrects = [] } = claim;
  const dates: readonly (readonly [
    when: Dated["when"],
    what: string,
    written: string | undefined,
    ...path: Path,
  ])[] = [
    ...writtenLinks(chain).map(({ link, path }) => ["said", "Said on", link.said, ...path, "said"] as const),
    ...evidence.map(
      (item, index) => ["check", "Accessed on", item.accessed, "evidence", index, "accessed"] as const,
    ),
    ["check", "Checked on", check?.on, "check", "on"],
    ...waivers.map((waiver, index) => ["check", "Waived on", waiver.on, "waivers", index, "on"] as const),
    ...corrects.map(({ on }, index) => ["any", "Corrected on", on, "corrects", index, "on"] as const),
    ["any", "A reply was sought on", reply?.sought, "reply", "sought"],
    ["check", "Withdrawn on", withdrawn?.on, "withdrawn", "on"],
  ];
  for (const [when, what, written, ...path] of dates) {
    const date = readDate(written);
    if (date) yield { what, date, path, when };
  }
}

function readDate(date: string | undefined): ReadDate | undefined {
  const read = date === undefined ? undefined : bounds(date);
  return read && date !== undefined ? { ...read, date } : undefined;
}
