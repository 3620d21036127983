import type { ClaimEntry } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import type { RelationKind } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import type { Interval } from "../../text/interval.ts";
import { COMPARED } from "../../text/precision.ts";
import { defineRule, inClaim } from "../define.ts";
import { recordedInterval } from "../shared/figure-interval.ts";

export default defineRule({
  id: "figure/conflict",
  severity: "warning",
  summary:
    "Two claims give different values for the same thing, and neither is recorded as answering the other.",
  why: `Two numbers for the same thing cannot both be right, and a reader who sees both in your articles will notice. Numbers
that may both be right at the precision that they are printed with ("almost 20" and 19.4) are none. Record
which claim answers which (\`denies\`, \`corrects\`, \`contradicts\`), or use \`about\` to show that they measure two different
things.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
jobs:
  quote: The works will bring 300 jobs
  statement: The works will bring 300 jobs.
  attribution: ministry
  figures: [{ value: 300, printed: "300", about: jobs-at-the-works }]
fewer-jobs:
  quote: There will be 200 jobs
  statement: The works will bring 200 jobs.
  attribution: gazette
  figures: [{ value: 200, printed: "200", about: jobs-at-the-works }]
  denies: [{ claim: jobs, scope: the number of jobs }]
`,
    },
    failing: {
      claims: `
jobs:
  quote: The works will bring 300 jobs
  statement: The works will bring 300 jobs.
  attribution: ministry
  figures: [{ value: 300, printed: "300", about: jobs-at-the-works }]
fewer-jobs:
  quote: There will be 200 jobs
  statement: The works will bring 200 jobs.
  attribution: gazette
  figures: [{ value: 200, printed: "200", about: jobs-at-the-works }]
`,
    },
  },
  desk: (desk, { report }) => {
    const byThing = new Map<string, Stated[]>();
    for (const stated of statedFigures(desk.claims.values())) {
      const others = byThing.get(stated.thing) ?? [];
      byThing.set(stated.thing, others);
      const other = others.find(
        (earlier) => differ(earlier, stated) && !answers(earlier.entry, stated.entry),
      );
      if (other) {
        report(
          inClaim(stated.entry, "figures", stated.index, "value"),
          `"${stated.entry.id}" has ${stated.figure.printed} for ${stated.thing}, but "${other.entry.address}" has ${other.figure.printed}. ` +
            "Record which answers the other (denies, corrects, contradicts), or use about to tell the two things apart.",
          {
            related: [
              { ...inClaim(other.entry, "figures", other.index, "value"), message: "the other figure" },
            ],
          },
        );
      }
      // One figure of each value is enough to be held against: a thing stated a thousand times has few values.
      if (others.length < VALUES_KEPT && !others.some((earlier) => isSame(earlier, stated)))
        others.push(stated);
    }
  },
});

const VALUES_KEPT = 20;

interface Stated {
  readonly thing: string;
  readonly figure: Figure;
  readonly index: number;
  readonly entry: ClaimEntry;
  /** What the figure may be, as it is printed: "almost 20" may be 19.4. Worked out where there is another to be held against. */
  readonly interval: () => Interval;
}

function* statedFigures(claims: Iterable<ClaimEntry>): Generator<Stated> {
  for (const entry of claims) {
    if (entry.claim.withdrawn) continue;
    for (const [index, figure] of (entry.claim.figures ?? []).entries()) {
      if (figure.about === undefined) continue;
      let known: Interval | undefined;
      const interval = () => {
        known ??= recordedInterval(entry, figure, COMPARED);
        return known;
      };
      yield { thing: figure.about, figure, index, entry, interval };
    }
  }
}

/** Whether two figures of one unit cannot both be so. 8 and 9 touch at 8.5, and are two numbers all the same. */
function differ(one: Stated, other: Stated): boolean {
  if (one.figure.unit !== other.figure.unit) return false;
  const [a, b] = [one.interval(), other.interval()];
  return (a.high <= b.low || b.high <= a.low) && !isSame(one, other);
}

function isSame(one: Stated, other: Stated): boolean {
  if (one.figure.unit !== other.figure.unit) return false;
  const [a, b] = [one.interval(), other.interval()];
  return a.low === b.low && a.high === b.high;
}

/** What settles that two claims differ. One that only repeats another has no business to differ from it. */
const SETTLING = ["denies", "corrects", "contradicts"] as const satisfies readonly RelationKind[];

function answers(one: ClaimEntry, other: ClaimEntry): boolean {
  const names = (from: ClaimEntry, to: ClaimEntry) =>
    SETTLING.some((kind) =>
      from.claim[kind]?.some(({ claim }) => fullAddress(claim, from.record.name) === to.address),
    );
  return names(one, other) || names(other, one);
}
