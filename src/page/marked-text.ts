import type { ClaimAudit } from "../audit/claim-audit.ts";
import { printedNumber } from "../language/en/count.ts";
import type { Span } from "../text/span.ts";
import { type Html, html } from "./html.ts";

/** A stretch of a text with the claims whose quotes are in it; the one with the shortest quote first. */
interface Stretch extends Span {
  readonly claims: readonly ClaimAudit[];
}

/** Claims that have a place in the text, in its order; longer ones before what is inside them. */
export function inOrder(claims: readonly ClaimAudit[]): readonly (ClaimAudit & { readonly span: Span })[] {
  return claims
    .flatMap((claim) => (claim.span ? [{ ...claim, span: claim.span }] : []))
    .sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
}

/**
 * Cuts a part of a text where quotes begin and end. Takes time linear in the number of stretches and of the quotes over
 * each.
 *
 * @param placed in the order of the text
 */
function stretchesOf(
  part: Span,
  placed: readonly (ClaimAudit & { readonly span: Span })[],
): readonly Stretch[] {
  const within = placed.filter(({ span }) => span.start < part.end && span.end > part.start);
  const cuts = new Set([part.start, part.end]);
  for (const { span } of within) {
    cuts.add(Math.max(span.start, part.start));
    cuts.add(Math.min(span.end, part.end));
  }
  const edges = [...cuts].sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? part.end;
    const claims = within
      .filter(({ span }) => span.start <= start && span.end >= end)
      .sort((one, other) => length(one.span) - length(other.span));
    return { start, end, claims };
  });
}

function length({ start, end }: Span): number {
  return end - start;
}

/**
 * The text of an article, paragraph by paragraph, with each quote marked by how well its claim is sourced. Of quotes over
 * each other, the shortest is the one that is marked; the others are named with it.
 *
 * @param content with nothing in it that may not be shown
 * @param paragraphs the first of them is the headline
 */
export function markedText(
  content: string,
  paragraphs: readonly Span[],
  claims: readonly ClaimAudit[],
): Html {
  const placed = inOrder(claims);
  const linked = new Set<string>();
  // Quotes are looked through once, from paragraph to paragraph.
  let next = 0;
  let open: (ClaimAudit & { readonly span: Span })[] = [];
  return html`${paragraphs.map((paragraph, index) => {
    for (let claim = placed[next]; claim && claim.span.start < paragraph.end; claim = placed[++next])
      open.push(claim);
    open = open.filter(({ span }) => span.end > paragraph.start);
    const body = stretchesOf(paragraph, open).map((stretch) => marked(content, stretch, linked));
    return index === 0 ? html`<h3 dir="auto">${body}</h3>` : html`<p dir="auto">${body}</p>`;
  })}`;
}

function marked(content: string, { start, end, claims }: Stretch, linked: Set<string>): Html {
  const said = content.slice(start, end);
  const [first] = claims;
  if (!first) return html`${said}`;
  // A quote in pieces is one stop on the way through the page.
  const isFurther = linked.has(first.id);
  for (const { id } of claims) linked.add(id);
  return html`<a class="quote ${first.sourcing}${claims.length > 1 && " several"}" href="#claim-${first.id}" data-claims="${claims.map(({ id }) => id).join(" ")}"${isFurther && html` tabindex="-1"`}>${said}${isFurther || end < (first.span?.end ?? end) ? undefined : marksOf(claims)}</a>`;
}

/** What is known of the claims that end here: denied, checked, to be checked again. */
function marksOf(claims: readonly ClaimAudit[]): Html {
  const isDenied = claims.some(({ against }) => against.length > 0);
  const isChecked = claims.every(({ status }) => status === "checked");
  const isToRecheck = claims.some(({ status }) => status === "recheck");
  if (!isDenied && !isChecked && !isToRecheck) return html``;
  return html`<sup>${isDenied && html`<span class="against" title="somebody is against this">⇄<span class="unseen"> disputed</span></span>`}${isChecked && html`<span class="done" title="checked">✓<span class="unseen"> checked</span></span>`}${isToRecheck && html`<span class="again" title="to check again">↻<span class="unseen"> to check again</span></span>`}</sup>`;
}

/**
 * The quotes of an article whose text is not available, in their order, with what is between them as a gap; those whose
 * place is not known come last.
 *
 * @param length of the text, where the lock has it, in UTF-16 code units
 */
export function quotesInOrder(claims: readonly ClaimAudit[], length: number | undefined): Html {
  const blocks: Html[] = [];
  let line: Html[] = [];
  let at = 0;
  const gap = (units: number) => {
    if (units > SHORT_GAP) {
      if (line.length > 0) blocks.push(html`<p dir="auto">${line}</p>`);
      blocks.push(html`<p class="gap">… ${printedNumber(units)} characters …</p>`);
      line = [];
    } else if (units > 0) line.push(html` <span class="gap">…</span> `);
  };
  for (const claim of inOrder(claims)) {
    const { start, end } = claim.span;
    // A quote inside the one before it is a line of its own.
    if (start < at && line.length > 0) {
      blocks.push(html`<p dir="auto">${line}</p>`);
      line = [];
    } else gap(start - at);
    line.push(quoteOf(claim));
    at = Math.max(at, end);
  }
  if (at > 0 && length !== undefined) gap(length - at);
  if (line.length > 0) blocks.push(html`<p dir="auto">${line}</p>`);
  const unplaced = claims.filter(({ span }) => !span);
  return html`${blocks}${
    unplaced.length > 0 &&
    html`${blocks.length > 0 && html`<p class="gap">Not yet verified against the text:</p>`}${unplaced.map((claim) => html`<p dir="auto">${quoteOf(claim)}</p>`)}`
  }`;
}

/** In UTF-16 code units: no more than a word or two. */
const SHORT_GAP = 24;

function quoteOf(claim: ClaimAudit): Html {
  return html`<a class="quote ${claim.sourcing}" href="#claim-${claim.id}" data-claims="${claim.id}">${claim.quote}${marksOf([claim])}</a>`;
}
