import type { ClaimEntry, Desk, DraftEntry } from "../desk/desk.ts";
import { printedNumber } from "../language/en/count.ts";
import { OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import { type Link, roleOf } from "../model/attribution.ts";
import { checkedOf } from "../model/checked.ts";
import { isDraft, RELATIONS, type Relation, type RelationKind } from "../model/claim.ts";
import { rangeOf } from "../model/figure.ts";
import { type Answer, answersByClaim } from "../provenance/answers.ts";
import { nameOf } from "../provenance/independence.ts";
import { sinceVerified } from "../text/lock.ts";
import { broken } from "./broken.ts";
import { joined } from "./joined.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";

type Entry = ClaimEntry | DraftEntry;

/** One claim on a page, in the order in which an editor asks: the words, who said so, who disagrees, what we know. */
export function claimSheet(desk: Desk, entry: Entry, paint: Paint, columns = 100): string {
  const { claim, quote, address } = entry;
  const width = Math.min(columns, 100);
  const answers = answersByClaim(desk).get(address) ?? [];
  const labels = [
    isDraft(claim) && "DRAFT, not a claim yet",
    claim.kind ?? "fact",
    claim.form,
    claim.central && "central",
    claim.attack && "an attack",
    claim["in-article"] === false && "not in the article",
    claim.withdrawn && "withdrawn",
  ];
  const sections: readonly (readonly [title: string, items: readonly string[]])[] = [
    ["Quote", [`“${quote.exact}”`, ...context(entry), quoteState(entry)]],
    ["Statement", [claim.statement]],
    ["Attribution", attribution(desk, entry)],
    ["Accuses", claim.accuses ? [claim.accuses.map((id) => nameOf(desk, id)).join(", ")] : []],
    ["Figures", (claim.figures ?? []).map(figure)],
    ...RELATIONS.map(
      (kind) => [ANSWERED[kind], answers.filter((answer) => answer.kind === kind).map(answerLine)] as const,
    ),
    ...RELATIONS.map(
      (kind) =>
        [
          ANSWERING[kind],
          (claim[kind] ?? []).map((relation) => withScope(relation.claim, relation)),
        ] as const,
    ),
    [
      "Original",
      claim.original
        ? [joined([claim.original.quote, claim.original.language, claim.original.translator])]
        : [],
    ],
    ["Right of reply", reply(entry)],
    ["Evidence", (claim.evidence ?? []).map((item) => evidence(desk, item))],
    ["Check", check(entry)],
    ["Logged", claim.logged ? [joined([claim.logged.by, claim.logged.on])] : []],
    ["Waivers", (claim.waivers ?? []).map(({ rule, by, on, reason }) => joined([rule, by, on, reason]))],
    [
      "Withdrawn",
      claim.withdrawn ? [joined([claim.withdrawn.on, claim.withdrawn.by, claim.withdrawn.reason])] : [],
    ],
  ];
  const blocks = sections
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) =>
      [
        paint("bold", title),
        ...items.flatMap((item) => broken(printable(item), width, { indent: "  ", hang: "  " })),
      ].join("\n"),
    );
  const head = `${paint(["bold", "underline"], printableName(address))}  ${paint("dim", labels.filter(Boolean).join(", "))}`;
  return [head, ...blocks].join("\n\n");
}

const ANSWERED: Readonly<Record<RelationKind, string>> = {
  denies: "Denied by",
  confirms: "Confirmed by",
  repeats: "Repeated by",
  corrects: "Corrected by",
  contradicts: "Contradicted by",
};

const ANSWERING: Readonly<Record<RelationKind, string>> = {
  denies: "Denies",
  confirms: "Confirms",
  repeats: "Repeats",
  corrects: "Corrects",
  contradicts: "Contradicts",
};

function context({ quote: { before, after } }: Entry): readonly string[] {
  const where = [before && `after “${before}”`, after && `before “${after}”`].filter(Boolean).join(" and ");
  return where === "" ? [] : [`the place ${where}`];
}

function quoteState({ place, locked, quote, record }: Entry): string {
  if (place?.kind === "found")
    return `verified: in ${record.text?.path} at ${place.span.start} to ${place.span.end}`;
  if (place)
    return place.kind === "missing" ? "not found in the text" : `appears ${place.count} times in the text`;
  if (!locked) return "never verified";
  const text = record.lock?.lock?.text.sha256.slice(0, 8);
  switch (sinceVerified(quote, locked)) {
    case "unchanged":
      return `unchanged since it was verified against text ${text}`;
    case "edited":
      return `changed since it was verified against text ${text}`;
    case "verify again":
      return `verified against text ${text} by another version of onrecord; verify it again`;
  }
}

function attribution(desk: Desk, { claim, chain, record }: Entry): readonly string[] {
  if (claim.attribution === OWN_VOICE)
    return [`${withBody(desk, record.article?.publisher)}, in its own voice`];
  if (chain.length === 0) return ["no source is recorded"];
  const starts = chain.flatMap(({ isJoint }, index) => (isJoint ? [] : [index]));
  return starts.map((start, index) => {
    const voices = chain.slice(start, starts[index + 1]).map(({ link }) => link);
    return `${index + 1}. ${linkLine(desk, voices)}`;
  });
}

function linkLine(desk: Desk, voices: readonly Link[]): string {
  const [link] = voices;
  if (!link) return "";
  const cue = link.cue === undefined ? undefined : `“${link.cue}”`;
  const { reason, basis, interest, "approved-by": approved } = link.anonymity ?? {};
  const anonymity = [
    reason && `unnamed because: ${reason}`,
    basis && `knows because: ${basis}`,
    interest && `interest: ${interest}`,
    approved && `approved by ${approved}`,
  ];
  return joined([
    voices.map(({ source }) => withBody(desk, source)).join(" and "),
    roleOf(link) ?? (link.role && "no role given"),
    cue,
    link.venue,
    link.terms,
    link.said,
    link.url,
    ...anonymity,
  ]);
}

/** How a source is called in print, with the body that it belongs to. */
function withBody(desk: Desk, id: string | undefined): string {
  if (id === undefined) return "the article";
  if (id === UNDISCLOSED) return "undisclosed: the article does not say";
  const body = desk.sources.get(id)?.source.of;
  return body === undefined ? nameOf(desk, id) : `${nameOf(desk, id)} (${nameOf(desk, body)})`;
}

function figure(item: NonNullable<ClaimEntry["claim"]["figures"]>[number]): string {
  const { from, to } = rangeOf(item);
  const value = from === to ? printedNumber(from) : `${printedNumber(from)} to ${printedNumber(to)}`;
  return joined([
    `${value}${item.unit ? ` ${item.unit}` : ""}`,
    `printed “${item.printed}”`,
    item.derived && `from ${item.derived}`,
    item.about && `about ${item.about}`,
  ]);
}

function answerLine({ by, relation }: Answer): string {
  return withScope(`${by.address}: ${by.claim.statement}`, relation);
}

function withScope(what: string, { scope, responsive, on, reason }: Relation): string {
  const answer = responsive && `(${RESPONSIVE[responsive]})`;
  const parts = [
    what,
    scope === undefined ? "(scope not recorded)" : `Scope: ${scope}`,
    answer,
    on && `(${on})`,
    reason && `Reason: ${reason}`,
  ];
  return parts.filter(Boolean).join(" ");
}

const RESPONSIVE = { full: "answers it in full", partial: "answers it in part", none: "does not answer it" };

function reply({ claim: { reply: asked } }: Entry): readonly string[] {
  if (!asked) return [];
  const { put, to, sought, deadline, outcome, answer } = asked;
  return [joined([put, to && `to ${to}`, sought, deadline && `deadline ${deadline}`, outcome, answer])];
}

function evidence(desk: Desk, item: NonNullable<ClaimEntry["claim"]["evidence"]>[number]): string {
  const weight = item.primary === undefined ? undefined : item.primary ? "primary" : "secondary";
  const quote = item.quote === undefined ? undefined : `“${item.quote}”`;
  const source = item.source && withBody(desk, item.source);
  return joined([
    `${item.shows}: ${item.kind}`,
    source,
    item.locator,
    quote,
    weight,
    item.url,
    item.archived,
    item.accessed,
    item.file,
    item.sha256 && `SHA-256 ${item.sha256.slice(0, 8)}`,
  ]);
}

function check({ claim, record }: Entry): readonly string[] {
  const {
    status = "unchecked",
    verdict,
    was,
    changed,
    since,
    explanation,
    missing,
    by,
    on,
  } = claim.check ?? {};
  if (isDraft(claim)) return [`nobody has reviewed this draft: onrecord draft --review ${record.name}`];
  const { attribution, statement } = checkedOf(claim);
  const what = [attribution && "that the source said it", statement && "that it is true"].filter(Boolean);
  return [
    joined([
      status === "checked" ? `checked: ${what.join(", and ")}` : status,
      verdict && `verdict: ${verdict}`,
      was && `verdict before: ${was}`,
      by && `by ${by}`,
      on,
    ]),
    ...(changed === undefined ? [] : [`Changed: ${joined([changed, since])}`]),
    ...(explanation === undefined ? [] : [explanation]),
    ...(missing === undefined ? [] : [`Missing: ${missing}`]),
  ];
}
