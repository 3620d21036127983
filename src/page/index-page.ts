import type { ArticleAudit, Audit } from "../audit/audit.ts";
import type { Figures } from "../audit/figures.ts";
import { monthOf } from "../audit/grouped.ts";
import { count, printedNumber } from "../language/en/count.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { percent } from "../views/bar-of.ts";
import { restsOn } from "./answers.ts";
import { bars, round } from "./bars.ts";
import { documentOf } from "./document.ts";
import { type Html, html, words } from "./html.ts";

/**
 * The page that lists the audited articles of a desk, with what they come to over time.
 *
 * @param names of the articles' pages, as seen from this one
 * @param on the day of the audit
 */
export function indexPage({ desk, articles, total }: Audit, names: readonly string[], on: string): string {
  const title = `${desk ?? "onrecord"}: sourcing audit`;
  const body = html`<header>
<p class="kicker">Sourcing audit</p>
<h1 dir="auto">${desk ?? "All articles"}</h1>
<p class="meta">${count(articles.length, "article")} · ${count(total.claims, "claim")} · as of ${on}</p>
</header>
<main>
<section class="answers" aria-label="The three answers">
<div><h2>Who do they rest on?</h2>${restsOn(total)}</div>
<div><h2>Who contradicts them?</h2><p class="lead"><strong>${printedNumber(total.denials.claims)} of ${printedNumber(total.claims)}</strong> claims are denied.</p>${
    total.denials.denials > 0 &&
    bars(
      [
        { label: "in full", number: total.denials.responsive.full, tone: "named" },
        { label: "in part", number: total.denials.responsive.partial, tone: "plain" },
        { label: "not at all", number: total.denials.responsive.none, tone: "unknown" },
        { label: "not recorded", number: total.denials.responsive.unrecorded, tone: "own-voice" },
      ],
      `${count(total.denials.denials, "denial")}: do they answer the claim?`,
    )
  }</div>
<div><h2>What is unchecked?</h2><p class="lead"><strong>${printedNumber(total.checks.left)} of ${printedNumber(total.checks.facts)}</strong> facts are left to check.</p>${bars(
    [
      { label: "checked", number: total.status.checked, tone: "done" },
      { label: "to check again", number: total.status.recheck, tone: "plain" },
      { label: "check in progress", number: total.status["in-progress"], tone: "plain" },
      { label: "not checked yet", number: total.status.unchecked, tone: "unknown" },
    ],
    `Checks of ${count(total.checks.facts, "fact")}`,
  )}</div>
</section>
${overTime(articles)}
<section aria-labelledby="articles-head"><h2 id="articles-head">The articles</h2>${articlesTable(articles, names)}</section>
</main>
<footer><p>Made with onrecord. Nothing in this page is loaded from elsewhere, and it tells nobody that it is read.</p></footer>`;
  return documentOf(title, body);
}

const COLUMNS: readonly (readonly [
  head: string,
  of: (figures: Figures) => number | undefined,
  isShare: boolean,
])[] = [
  ["claims", ({ claims }) => claims, false],
  ["left to check", ({ checks }) => checks.left, false],
  [
    "unnamed or vague",
    ({ attribution, claims }) => share(attribution.unnamed + attribution.vague, claims),
    true,
  ],
  ["own voice", ({ attribution, claims }) => share(attribution["own-voice"], claims), true],
  [
    "one root or none",
    ({ checks, sourcing }) => share(checks.facts - sourcing.corroborated, checks.facts),
    true,
  ],
  ["denied", ({ denials }) => denials.claims, false],
  ["errors", ({ findings }) => findings.error, false],
];

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function articlesTable(articles: readonly ArticleAudit[], names: readonly string[]): Html {
  const publishers = [...new Set(articles.map(({ publisher }) => publisher ?? ""))].sort();
  return html`<form class="filters only-script" data-list="articles"><label>search<input type="search" name="search"></label><label>publisher<select name="publisher"><option value="">all</option>${publishers
    .filter((publisher) => publisher !== "")
    .map(
      (publisher) => html`<option value="${publisher}">${publisher}</option>`,
    )}</select></label><button type="reset">show all</button><output>${count(articles.length, "article")}</output></form>
<div class="wide"><table><thead><tr>${["article", "publisher", "published"].map((head, index) => heading(head, index, false))}${COLUMNS.map(([head], index) => heading(head, index + 3, true))}</tr></thead><tbody id="articles">${articles.map(
    ({ article, title, publisher = "", published = "", figures }, index) =>
      html`<tr data-item data-publisher="${publisher}"><th scope="row"><a href="${encodeURIComponent(names[index] ?? "")}">${words(title ?? article)}</a></th><td>${words(publisher)}</td><td class="date">${published}</td>${COLUMNS.map(
        ([, of, isShare]) => {
          const value = of(figures);
          return html`<td class="number" data-value="${value ?? -1}">${value === undefined ? "–" : isShare ? percent(value) : printedNumber(value)}</td>`;
        },
      )}</tr>`,
  )}</tbody></table></div>`;
}

function heading(head: string, column: number, isNumber: boolean): Html {
  return html`<th scope="col"${isNumber && html` class="number"`}><button type="button" class="sort" data-column="${column}">${head}</button></th>`;
}

/* In CSS pixels. */
const WIDTH = 640;
const HEIGHT = 120;
const LABELS = 16;

/** How many claims were published month by month, and how many of them are in the article's own voice or unnamed. */
function overTime(articles: readonly ArticleAudit[]): Html | undefined {
  const months = [...groupedBy(articles, ({ published }) => monthOf(published))]
    .flatMap(([month, those]) => (month === undefined ? [] : [{ month, ...sums(those) }]))
    .sort((one, other) => (one.month < other.month ? -1 : 1));
  if (months.length < 2) return undefined;
  const most = Math.max(...months.map(({ claims }) => claims), 1);
  const step = WIDTH / months.length;
  const bar = Math.min(step * 0.7, 40);
  const height = (number: number) => round(((HEIGHT - LABELS - 4) * number) / most);
  const every = Math.ceil(months.length / 10);
  return html`<section aria-labelledby="time-head"><h2 id="time-head">Over time</h2><p class="meta">Claims by the month in which their article was published: <span class="key named">from somebody named</span> <span class="key unnamed">unnamed or vague</span> <span class="key own-voice">own voice or not recorded</span></p><figure class="timeline"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Claims by month. The table below says the same.">${months.map(
    ({ month, claims, named, unnamed, own }, index) => {
      const x = round(index * step + (step - bar) / 2);
      let y = HEIGHT - LABELS;
      const part = (number: number, tone: string) => {
        y = round(y - height(number));
        return html`<g class="tone-${tone}"><rect class="fill" x="${x}" y="${y}" width="${round(bar)}" height="${height(number)}"/></g>`;
      };
      return html`<g><title>${month}: ${count(claims, "claim")}</title>${part(named, "named")}${part(unnamed, "unnamed")}${part(own, "own-voice")}</g>${index % every === 0 && html`<text class="label" x="${round(index * step + step / 2)}" y="${HEIGHT - 3}" text-anchor="middle">${month}</text>`}`;
    },
  )}</svg><details><summary>The months as a table</summary><table><thead><tr><th scope="col">month</th><th scope="col" class="number">articles</th><th scope="col" class="number">claims</th><th scope="col" class="number">named</th><th scope="col" class="number">unnamed or vague</th><th scope="col" class="number">own voice</th><th scope="col" class="number">left to check</th></tr></thead><tbody>${months.map(
    ({ month, articles: number, claims, named, unnamed, own, left }) =>
      html`<tr><th scope="row">${month}</th>${[number, claims, named, unnamed, own, left].map((value) => html`<td class="number">${printedNumber(value)}</td>`)}</tr>`,
  )}</tbody></table></details></figure></section>`;
}

function sums(articles: readonly ArticleAudit[]) {
  const sum = (of: (figures: Figures) => number) =>
    articles.reduce((all, { figures }) => all + of(figures), 0);
  const claims = sum((figures) => figures.claims);
  const unnamed = sum(({ attribution }) => attribution.unnamed + attribution.vague);
  const own = sum(({ attribution }) => attribution["own-voice"] + attribution.unrecorded);
  return {
    articles: articles.length,
    claims,
    unnamed,
    own,
    named: claims - unnamed - own,
    left: sum(({ checks }) => checks.left),
  };
}
