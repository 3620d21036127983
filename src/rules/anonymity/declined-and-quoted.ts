import type { ClaimEntry, Desk, RecordFile } from "../../desk/desk.ts";
import { noComment, noCommentCue } from "../../language/en/no-comment.ts";
import type { Link } from "../../model/attribution.ts";
import { askedOf, isInArticle } from "../../model/claim.ts";
import { isEnglish } from "../../model/language.ts";
import { claimItself, defineRule, inClaim, type Location } from "../define.ts";
import { AP_INTERVIEWED } from "../guidelines.ts";
import { boundByOurTerms } from "../shared/our-ground-rules.ts";
import { ourUnnamedSource } from "../shared/our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/declined-and-quoted",
  severity: "warning",
  mode: "in-house",
  summary: "A source quoted anonymously and also reported as declining to comment.",
  why: `Readers are told that someone declined to comment, and a few lines later the same person speaks to them as "an
official". Each half is true but the whole is a lie: readers think they are two people. A source who is quoted without a name
cannot be presented as silent in the same article.

Leave out that they declined. The rule recognises a source only by their id: an unnamed source, or a person who speaks on
background. It looks at who was asked for a reply that did not come, and at claims on the record whose words say that there
was no comment (English only). It does not report an unnamed source who leaves one question open ("the official would not say
when").`,
  guideline: AP_INTERVIEWED,
  houses: { ap: "nobody who is quoted anonymously is quoted on the record as refusing to comment" },
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed, an engineer said, and would not say when
  statement: The road will be closed.
  attribution: { source: insider, cue: said }
no-date:
  quote: would not say when
  statement: An engineer did not say when the road will be closed.
  attribution: { source: insider, cue: would not say }
money-gone:
  quote: The ministry has spent the money
  statement: The ministry has spent the money.
  attribution: council
  accuses: [ministry]
  reply: { to: ministry, put: that it has spent the money, outcome: declined }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed, a person at the ministry said
  statement: The road will be closed.
  attribution: { source: reed, terms: background }
no-answer:
  quote: Ada Reed declined to comment
  statement: Ada Reed did not comment.
  attribution: { source: reed, cue: declined to comment }
`,
    },
  },
  record: (record, { desk, report }) => {
    const quoted = quotedWithoutName(desk, record);
    if (quoted.size === 0) return;
    const knowsEnglish = isEnglish(record.article?.language);
    for (const entry of record.claims) {
      if (entry.claim.withdrawn) continue;
      const shown = [...unanswered(entry), ...(knowsEnglish ? silences(desk, entry) : [])];
      for (const { source, location } of shown) {
        const voice = quoted.get(source);
        if (!voice) continue;
        report(
          location,
          `The source who does not comment here is quoted without a name in "${voice.id}": readers will think they are two people. Do not print that they did not comment.`,
          { related: [{ ...claimItself(voice), message: "quoted without a name" }] },
        );
      }
    }
  },
});

/** The sources that the article quotes without their names, each with the first claim in which it does. */
function quotedWithoutName(desk: Desk, { claims }: RecordFile): ReadonlyMap<string, ClaimEntry> {
  const quoted = new Map<string, ClaimEntry>();
  for (const entry of claims) {
    if (entry.claim.withdrawn || !isInArticle(entry.claim) || isSilence(entry)) continue;
    for (const { link } of boundByOurTerms(desk, entry)) {
      const isUnnamed = link === ourUnnamedSource(desk, entry)?.link && link.terms !== "on-record";
      if ((isUnnamed || speaksOnBackground(desk, link)) && !quoted.has(link.source))
        quoted.set(link.source, entry);
    }
  }
  return quoted;
}

/** A body has many people: that one of them speaks on background and the body does not is no contradiction. */
function speaksOnBackground({ sources }: Desk, { source, terms }: Link): boolean {
  return (
    (terms === "background" || terms === "deep-background") && sources.get(source)?.source.kind === "person"
  );
}

/** A source that is shown as silent, and where. */
interface Silence {
  readonly source: string;
  readonly location: Location;
}

/** Those who were asked for a reply and gave none. */
function unanswered(entry: ClaimEntry): readonly Silence[] {
  const { reply } = entry.claim;
  if (reply?.outcome !== "declined" && reply?.outcome !== "none") return [];
  return askedOf(reply).map((source) => ({ source, location: inClaim(entry, "reply", "outcome") }));
}

/** Those who a claim of the article says did not comment: under their name, or on the record. */
function silences(desk: Desk, entry: ClaimEntry): readonly Silence[] {
  if (!isInArticle(entry.claim)) return [];
  return boundByOurTerms(desk, entry).flatMap(({ link: { source, terms, cue }, path, sourcePath }) => {
    const isNamed = desk.sources.get(source)?.source.kind !== "unnamed";
    const isOnRecord = terms === "on-record" || (terms === undefined && isNamed);
    if (!isOnRecord || !isSilence(entry)) return [];
    return [{ source, location: inClaim(entry, ...(cue === undefined ? sourcePath : [...path, "cue"])) }];
  });
}

/** Whether the words of a claim, or the cue of its source, say that there was no comment. */
function isSilence({ chain, quote }: ClaimEntry): boolean {
  return (
    chain.some(({ link }) => link.cue !== undefined && noCommentCue(link.cue, quote.exact)) ||
    noComment(quote.exact) !== undefined
  );
}
