import type { ArticleAudit } from "../audit/audit.ts";
import type { ClaimAudit } from "../audit/claim-audit.ts";
import type { Figures } from "../audit/figures.ts";
import type { RootShare } from "../audit/root-shares.ts";
import { count, printedNumber } from "../language/en/count.ts";
import { rootText } from "../views/root-text.ts";
import { bars } from "./bars.ts";
import { againstCount } from "./claim-card.ts";
import { type Html, html, words } from "./html.ts";

/** So many of a list fit into one screen. */
const ROOTS = 5;
const CLAIMS = 4;

/** The three things that an editor asks first: what it rests on, who contradicts it, what is unchecked. */
export function answers(audit: ArticleAudit, claims: readonly ClaimAudit[]): Html {
  const { figures } = audit;
  return html`<section class="answers" aria-label="The three answers">
<div><h2>Who does it rest on?</h2>${restsOn(figures)}</div>
<div><h2>Who contradicts it?</h2>${contradicted(audit, claims)}</div>
<div><h2>What is unchecked?</h2>${unchecked(figures, claims)}</div>
</section>`;
}

/** What claims rest on, with a bar for each of the first roots. */
export function restsOn({ claims, roots }: Figures): Html {
  const [first] = roots;
  if (!first) return html`<p class="lead">No claims are logged.</p>`;
  const left = roots.slice(ROOTS);
  const more = left.reduce((sum, root) => sum + root.claims, 0);
  return html`<p class="lead">${leading(first, claims)}</p>${bars(
    [
      ...roots.slice(0, ROOTS).map((root) => ({
        label: words(rootText(root)),
        number: root.claims,
        tone: TONES[root.kind],
      })),
      ...(left.length > 0 ? [{ label: `${count(left.length, "other")}`, number: more }] : []),
    ],
    `Roots of ${count(claims, "claim")}`,
  )}`;
}

/** The colour of a root. */
const TONES = {
  named: "named",
  "own-voice": "own-voice",
  unnamed: "unnamed",
  undisclosed: "unknown",
  circular: "unknown",
  unrecorded: "unknown",
} as const;

function leading({ kind, name = "the article", claims }: RootShare, all: number): Html {
  const of = html`<strong>${printedNumber(claims)} of ${printedNumber(all)}</strong> ${all === 1 ? "claim" : "claims"}`;
  switch (kind) {
    case "own-voice":
      return html`${of} ${claims === 1 ? "is" : "are"} the word of ${words(name)} alone.`;
    case "unrecorded":
      return html`${of} ${claims === 1 ? "has" : "have"} no source on record.`;
    case "undisclosed":
      return html`${of} ${claims === 1 ? "comes" : "come"} through ${words(name)}, which does not name its source.`;
    case "circular":
      return html`${of} ${claims === 1 ? "comes" : "come"} from ${words(name)}, which cite each other.`;
    case "unnamed":
      return html`${of} ${claims === 1 ? "goes" : "go"} back to an unnamed source: ${words(name)}.`;
    case "named":
      return html`${of} ${claims === 1 ? "goes" : "go"} back to ${words(name)}.`;
  }
}

function contradicted({ disputed }: ArticleAudit, claims: readonly ClaimAudit[]): Html {
  if (disputed.length === 0) return html`<p class="lead">Nobody on record.</p>`;
  const byAddress = new Map(claims.map((claim) => [claim.address, claim]));
  const more = disputed.length - CLAIMS;
  return html`<p class="lead"><strong>${count(disputed.length, "claim")}</strong> ${disputed.length === 1 ? "is" : "are"} disputed.</p><ul class="short">${disputed
    .slice(0, CLAIMS)
    .map(({ claim: address, statement, voices, mayBeFewer }) => {
      const claim = byAddress.get(address);
      return html`<li>${claimLink(address, statement)}<br><small>${words(voices.length === 0 ? "no source on record" : voices.join(", "))}${mayBeFewer && " (some may be one voice)"}${claim && `: ${againstCount(claim)}${unresponsive(claim)}`}</small></li>`;
    })}${more > 0 && html`<li class="more">and ${printedNumber(more)} more</li>`}</ul>`;
}

/** Denials that do not answer the claim are said at once: they are what a reader takes for an answer. */
function unresponsive({ against }: ClaimAudit): string {
  const none = against.filter((one) => one.what === "claim" && one.responsive === "none").length;
  if (none === 0) return "";
  return none === against.length
    ? ", none of which answers it"
    : `, ${none} of which ${none === 1 ? "does" : "do"} not answer it`;
}

function unchecked({ checks, status, figures, evidence }: Figures, claims: readonly ClaimAudit[]): Html {
  if (checks.facts === 0) return html`<p class="lead">There are no facts to check.</p>`;
  const open = claims.filter(
    ({ kind, status, inArticle, withdrawn, central }) =>
      kind !== "opinion" && status !== "checked" && inArticle && !withdrawn && central,
  );
  const more = open.length - CLAIMS;
  return html`<p class="lead"><strong>${printedNumber(checks.left)} of ${printedNumber(checks.facts)}</strong> ${checks.facts === 1 ? "fact" : "facts"} ${checks.left === 1 ? "is" : "are"} left to check.</p>${bars(
    [
      { label: "checked", number: status.checked, tone: "done" },
      { label: "to check again", number: status.recheck, tone: "plain" },
      { label: "check in progress", number: status["in-progress"], tone: "plain" },
      { label: "not checked yet", number: status.unchecked, tone: "unknown" },
    ],
    `Checks of ${count(checks.facts, "fact")}`,
  )}<ul class="short"><li>${count(checks.statement, "fact")} checked to be true, ${count(checks.attribution, "attribution")} checked</li>${open
    .slice(0, CLAIMS)
    .map(
      ({ address, statement }) =>
        html`<li>${claimLink(address, statement)}<br><small>central, not checked</small></li>`,
    )}${more > 0 && html`<li class="more">and ${printedNumber(more)} more central ones</li>`}${
    figures.recorded > 0 &&
    html`<li>${printedNumber(figures.checked)} of ${count(figures.recorded, "figure")} checked</li>`
  }${
    evidence.pieces > 0 &&
    html`<li>${count(evidence.pieces, "piece")} of evidence, ${printedNumber(evidence.primary)} primary, ${printedNumber(evidence.archived)} archived or kept</li>`
  }</ul>`;
}

function claimLink(address: string, statement: string): Html {
  const id = address.slice(address.lastIndexOf("/") + 1);
  return html`<a href="#claim-${id}" data-claims="${id}">${words(statement)}</a>`;
}
