import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import type { Mode } from "../../model/article.ts";
import { isInArticle } from "../../model/claim.ts";
import { bounds } from "../../model/date.ts";
import type { Corroboration } from "../../provenance/corroboration.ts";
import { nameOf } from "../../provenance/independence.ts";
import { isOnRecord } from "../../provenance/named-support.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";
import { AP_INTERVIEWED, NYT_ON_RECORD } from "../guidelines.ts";

export default defineRule({
  id: "anonymity/named-elsewhere",
  severity: "warning",
  summary: "A claim from an unnamed source that someone also makes under their name.",
  why: `A name is withheld only if there is no other way to get the information. When someone says the same under their name, or
a document does, that serves readers better, and the source need not be put in danger. The rule looks at claims that confirm
this one, or that this one confirms, and at evidence that supports it: on the record, from a person, an organisation or a
document.

In a draft, attribute to that source as much as they say. In another outlet's article, rely on what was said on the record.
The rule ignores what was said only after the article was published: its authors could not have had it. Waive this if the two
do not cover the same ground: the \`scope\` of the relation says what is confirmed.`,
  guideline: [AP_INTERVIEWED, NYT_ON_RECORD],
  houses: { ap: "anonymity is granted only if it is the only way to get essential information" },
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road will be closed, an engineer said
  statement: The road will be closed.
  attribution: insider
road-shut:
  quote: The Courier, too, reported that the road would be shut
  statement: The road will be shut.
  attribution: [courier, undisclosed]
  confirms: [{ claim: road-closed, scope: all of it }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road will be closed, an engineer said
  statement: The road will be closed.
  attribution: insider
road-shut:
  quote: Ada Reed said that the road would be shut
  statement: The road will be shut.
  attribution: { source: reed, terms: on-record }
  confirms: [{ claim: road-closed, scope: all of it }]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    if (!isInArticle(entry.claim)) return;
    const known = provenance();
    if (known.rootOf(entry).kind !== "unnamed") return;
    for (const one of known.corroborationsOf(entry)) {
      const { source } = one.root;
      if (source === undefined || !isAnsweredFor(desk, one) || cameLater(one, entry)) continue;
      const last = entry.chain.at(-1);
      report(
        last ? inClaim(entry, ...last.sourcePath) : claimItself(entry),
        message(nameOf(desk, source), one, entry.record.mode),
        {
          related: [
            one.kind === "claim"
              ? { ...claimItself(one.by), message: "on the record" }
              : { ...inClaim(entry, "evidence", one.index), message: "on the record" },
          ],
        },
      );
      return;
    }
  },
});

function message(name: string, one: Corroboration, mode: Mode): string {
  const [where, what] =
    one.kind === "claim" ? [`in "${one.by.address}"`, "claim"] : ["in the evidence", "evidence"];
  const advice =
    mode === "in-house"
      ? `Attribute as much of it as you can to ${name}, and keep the unnamed source for the rest.`
      : `Rely on that ${what}: nobody answers for this one.`;
  return `The source is not named, but ${where} ${name} says this on the record. ${advice}`;
}

const ANSWERABLE: ReadonlySet<string | undefined> = new Set([
  "person",
  "government",
  "organisation",
  "document",
]);

/** Whether something comes from somebody who is named and answers for it, or from a document. */
function isAnsweredFor({ sources }: Desk, one: Corroboration): boolean {
  const { kind, source = "" } = one.root;
  if (kind !== "named" || !ANSWERABLE.has(sources.get(source)?.source.kind)) return false;
  return one.kind === "evidence" || isOnRecord(one.by);
}

/**
 * Whether a claim was made only after an article was out. In doubt it was not; nor is it known when evidence came to be:
 * the date on it is the day on which the desk looked.
 */
function cameLater(one: Corroboration, { record: { article } }: ClaimEntry): boolean {
  if (one.kind === "evidence") return false;
  const { chain, record } = one.by;
  const said = chain.findLast(({ link }) => link.said !== undefined)?.link.said ?? record.article?.published;
  const [made, published] = [said, article?.published].map((date) =>
    date === undefined || /[~?%]/.test(date) ? undefined : bounds(date),
  );
  return made !== undefined && published !== undefined && made.earliest > published.latest;
}
