import { ATTRIBUTED_TO } from "../audit/attributed-to.ts";
import type { ArticleAudit } from "../audit/audit.ts";
import type { ArticleDetails } from "../audit/audit-desk.ts";
import type { ClaimAudit } from "../audit/claim-audit.ts";
import type { Figures } from "../audit/figures.ts";
import { SOURCINGS } from "../audit/sourcing.ts";
import { sourcingMap } from "../audit/sourcing-map.ts";
import {
  ATTRIBUTED_TO_WORDS,
  depthWords,
  REPLY_WORDS,
  RESPONSIVE_WORDS,
  SOURCING_WORDS,
} from "../language/en/audit-words.ts";
import { count, printedNumber } from "../language/en/count.ts";
import { CHECK_STATUSES } from "../model/claim.ts";
import { coverageText } from "../views/audit-lines.ts";
import { answers } from "./answers.ts";
import { bars } from "./bars.ts";
import { claimCard } from "./claim-card.ts";
import { documentOf } from "./document.ts";
import { drawnMap } from "./draw-map.ts";
import { findingsList } from "./findings-list.ts";
import { type Html, html, link, words } from "./html.ts";
import { inOrder, markedText, quotesInOrder } from "./marked-text.ts";
import { timeline } from "./timeline.ts";

/** What the page of an article is made of. All of it is concealed already. */
export interface ArticlePage extends ArticleDetails {
  readonly desk: string | undefined;
  readonly audit: ArticleAudit;
  /** The day of the audit, or the day, month or year as of which the desk is shown: 2026-11-29. */
  readonly on: string;
  /** The address of the page that lists all articles, as seen from this one. */
  readonly index?: string;
}

/** The sourcing audit of an article as one page that needs nothing else. The same input is the same page, byte for byte. */
export function articlePage(page: ArticlePage): string {
  const { audit, claims, desk, on, index } = page;
  const { title, publisher, published, url, article, mode } = audit;
  const body = html`<header>
<p class="kicker">Sourcing audit · ${words(desk ?? "onrecord")}${index !== undefined && html` · <a href="${index}">all articles</a>`}</p>
<h1 dir="auto">${title ?? article}</h1>
<p class="meta">${[publisher, published, mode === "in-house" ? "our own draft" : undefined].flatMap((part, index) => (part === undefined ? [] : [html`${index > 0 && " · "}${words(part)}`]))}${url !== undefined && html` · ${link(url, "the article")}`} · as of ${on}</p>
</header>
<main>
${answers(audit, claims)}
${claims.length === 0 ? html`<section><p>No claim of this article is logged yet, so there is nothing to audit.</p></section>` : sections(page)}
</main>
<footer><p>Made with onrecord. ${words(audit.article)}: ${count(audit.figures.claims, "claim")}. Nothing in this page is loaded from elsewhere, and it tells nobody that it is read.</p></footer>`;
  return documentOf(`${title ?? article}: sourcing audit`, body);
}

function sections(page: ArticlePage): Html {
  const { audit, claims, findings } = page;
  const { publisher, article, unlogged, unloggedStatements } = audit;
  const map = sourcingMap(publisher ?? article, claims);
  const waived = audit.rules.flatMap(({ rule, waived: decisions }) =>
    decisions.map((decision) => ({ rule, ...decision })),
  );
  const byAddress = new Map(claims.map((claim) => [claim.address, claim]));
  return html`<section aria-labelledby="text-head"><h2 id="text-head">${page.text ? "The article, claim by claim" : "The quotes, in their order"}</h2>
${!page.text && html`<p class="meta">The article’s text is not available here: its quotes are shown with the gaps between them.</p>`}
${legend(claims)}
<div class="columns"><div class="text"${audit.language !== undefined && html` lang="${audit.language}"`}>${
    page.text
      ? markedText(page.text.content, page.text.paragraphs, claims)
      : quotesInOrder(shownIn(claims), page.length)
  }</div>
<aside class="panel" id="panel" aria-label="Claims"><button type="button" class="close">close</button><p class="hint only-script" id="hint">Choose a marked sentence to see where it comes from, who denies it, and what the desk has checked.</p>${inTextOrder(claims).map((claim) => claimCard(claim, findings))}</aside></div>
${unloggedStatements.length > 0 && html`<h3>Attributed statements that no claim records</h3><ul>${unloggedStatements.map(({ source, words: said }) => html`<li dir="auto"><strong>${words(source ?? "nobody named")}</strong>: ${said}</li>`)}</ul>`}
${unlogged.length > 0 && html`<h3>Quotations that no claim records</h3><ul>${unlogged.map(({ words: said }) => html`<li dir="auto">“${said}”</li>`)}</ul>`}
</section>
<section aria-labelledby="map-head"><h2 id="map-head">Where the claims come from</h2>
<p class="meta">From the sources on the left to the article; the wider the line, the more claims. Dashed lines are those who are against a claim.</p>
${drawnMap(map)}
${sourcesTable(audit)}
</section>
<section aria-labelledby="figures-head"><h2 id="figures-head">In figures</h2><div class="figures">${figures(audit.figures)}</div>${timeline(audit, claims)}</section>
<section aria-labelledby="findings-head"><h2 id="findings-head">What the check found</h2>${findingsList(findings, claims)}</section>
${
  waived.length > 0 &&
  html`<section aria-labelledby="waived-head"><h2 id="waived-head">Waived</h2><ul class="list">${waived.map(
    ({ rule, claim, by, on: day, reason }) =>
      html`<li>${rule} on ${words(byAddress.get(claim ?? "")?.statement ?? claim ?? "the record")}<br><small>${words([by, day, reason].flatMap((part) => part ?? []).join(" · "))}</small></li>`,
  )}</ul></section>`
}`;
}

/** Claims that the article prints, also those that were withdrawn. */
function shownIn(claims: readonly ClaimAudit[]): readonly ClaimAudit[] {
  return claims.filter(({ inArticle }) => inArticle);
}

/** In the order of the text; those without a place after them, in the order of the record. */
function inTextOrder(claims: readonly ClaimAudit[]): readonly ClaimAudit[] {
  return [...inOrder(claims), ...claims.filter(({ span }) => !span)];
}

function legend(claims: readonly ClaimAudit[]): Html {
  const used = new Set(claims.map(({ sourcing }) => sourcing));
  return html`<ul class="legend">${SOURCINGS.filter((sourcing) => used.has(sourcing)).map(
    (sourcing) => html`<li><span class="key ${sourcing}">${SOURCING_WORDS[sourcing]}</span></li>`,
  )}${claims.some(({ against }) => against.length > 0) && html`<li><span class="against">⇄</span> disputed</li>`}${claims.some(({ status }) => status === "checked") && html`<li><span class="done">✓</span> checked</li>`}${claims.some(({ status }) => status === "recheck") && html`<li><span class="again">↻</span> to check again</li>`}</ul>`;
}

function figures(all: Figures): Html {
  const { attribution, sourcing, depth, status, denials, accusations, evidence, concentration } = all;
  const { index, equalRoots } = concentration;
  const rows = <Key extends string>(
    keys: readonly Key[],
    numbers: Readonly<Record<Key, number>>,
    labels: Readonly<Record<Key, string>>,
    toneOf: (key: Key) => string = () => "plain",
  ) => keys.map((key) => ({ label: labels[key], number: numbers[key], tone: toneOf(key) }));
  return html`${[
    bars(
      rows(ATTRIBUTED_TO, attribution, ATTRIBUTED_TO_WORDS, (kind) => ATTRIBUTION_TONES[kind]),
      "Attributed to",
    ),
    bars(
      rows(SOURCINGS, sourcing, SOURCING_WORDS, (kind) => kind),
      `Sourcing of ${count(all.checks.facts, "fact")}`,
    ),
    bars(
      rows(CHECK_STATUSES, status, STATUS_WORDS, (kind) => (kind === "checked" ? "done" : "plain")),
      `Checks of ${count(all.checks.facts, "fact")}`,
    ),
    bars(
      depth.map((number, links) => ({ label: depthWords(links), number })),
      "Attributed through",
    ),
    ...(denials.denials > 0
      ? [
          bars(
            rows(["full", "partial", "none", "unrecorded"], denials.responsive, RESPONSIVE_WORDS),
            `${count(denials.denials, "denial")} of ${count(denials.claims, "claim")}: do they answer it?`,
          ),
        ]
      : []),
    ...(Object.values(accusations).some((number) => number > 0)
      ? [
          bars(
            rows(["replied", "declined", "none", "pending", "not-sought"], accusations, REPLY_WORDS),
            "Those who are accused",
          ),
        ]
      : []),
  ]}<div><p>${
    index !== undefined &&
    html`Concentration of roots: ${index}, as much as ${equalRoots} roots with as many claims each would have. `
  }${count(evidence.pieces, "piece")} of evidence: ${printedNumber(evidence.primary)} primary, ${printedNumber(evidence.online)} on the web, ${printedNumber(evidence.archived)} archived or kept. ${
    all.quotations.texts > 0 &&
    html`The text has ${count(all.quotations.found, "quotation")}; no claim records ${printedNumber(all.quotations.unlogged)}. `
  }${all.coverage.statements > 0 && html`${coverageText(all.coverage)}.`}</p></div>`;
}

const STATUS_WORDS = {
  checked: "checked",
  recheck: "to check again",
  "in-progress": "check in progress",
  unchecked: "not checked yet",
} as const;

const ATTRIBUTION_TONES = {
  person: "named",
  organisation: "named",
  document: "named",
  outlet: "plain",
  unnamed: "unnamed",
  vague: "unknown",
  "own-voice": "own-voice",
  unrecorded: "unknown",
} as const;

function sourcesTable({ sources }: ArticleAudit): Html {
  if (sources.length === 0) return html`<p>No source is credited.</p>`;
  return html`<details><summary>The sources as a table</summary><table><thead><tr><th scope="col">source</th><th scope="col" class="number">claims</th><th scope="col" class="number">as root</th><th scope="col" class="number">in its words</th><th scope="col" class="number">denies</th><th scope="col" class="number">denied</th></tr></thead><tbody>${sources.map(
    ({ name, kind, of, claims, root, quoted, denies, denied }) =>
      html`<tr><th scope="row">${words(name)}${kind === "unnamed" && " (unnamed)"}${of !== undefined && html`<br><small>${words(of)}</small>`}</th>${[claims, root, quoted, denies, denied].map((number) => html`<td class="number">${printedNumber(number)}</td>`)}</tr>`,
  )}</tbody></table></details>`;
}
