import type { ClaimAudit } from "../audit/claim-audit.ts";
import { counts, type Finding } from "../check/finding.ts";
import { count } from "../language/en/count.ts";
import { STATUS } from "./claim-card.ts";
import { findingBody } from "./finding-line.ts";
import { type Html, html, words } from "./html.ts";

const FILTERS = ["severity", "rule", "source", "status"] as const;

/** The findings of an article, gravest first, to be filtered by severity, rule, source and how far the claim is checked. */
export function findingsList(findings: readonly Finding[], claims: readonly ClaimAudit[]): Html {
  const byAddress = new Map(claims.map((claim) => [claim.address, claim]));
  const rows = findings
    .map((finding) => ({ finding, claim: byAddress.get(finding.claim ?? "") }))
    .map((row) => ({ ...row, by: keysOf(row.finding, row.claim) }))
    .sort((one, other) => ORDER.indexOf(one.by.severity) - ORDER.indexOf(other.by.severity));
  if (rows.length === 0) return html`<p>Nothing was found.</p>`;
  const notes = rows.filter(({ by }) => by.severity === "note");
  return html`<form class="filters only-script" data-list="findings">${FILTERS.map((filter) => {
    const values = [...new Set(rows.map(({ by }) => by[filter]))].filter((value) => value !== "");
    return html`<label>${filter}<select name="${filter}"><option value="">all</option>${values.map((value) => html`<option value="${value}">${value}</option>`)}</select></label>`;
  })}<button type="reset">show all</button><output>${count(rows.length, "finding")}</output></form><div id="findings"><ul class="list">${rows
    .filter((row) => !notes.includes(row))
    .map(listed)}</ul>${
    notes.length > 0 &&
    html`<details><summary>${count(notes.length, "note")}</summary><ul class="list">${notes.map(listed)}</ul></details>`
  }</div>`;
}

interface Row {
  readonly finding: Finding;
  readonly claim: ClaimAudit | undefined;
  readonly by: ReturnType<typeof keysOf>;
}

function listed({ finding, claim, by }: Row): Html {
  return html`<li data-item data-severity="${by.severity}" data-rule="${by.rule}" data-source="${by.source}" data-status="${by.status}">${findingBody(finding)}${
    claim && html`<a href="#claim-${claim.id}" data-claims="${claim.id}">${words(claim.statement)}</a>`
  }</li>`;
}

const ORDER: readonly string[] = ["error", "warning", "note", "waived", "known"];

function keysOf(
  finding: Finding,
  claim: ClaimAudit | undefined,
): Readonly<Record<(typeof FILTERS)[number], string>> {
  const { rule, severity, waiver } = finding;
  return {
    severity: counts(finding) ? severity : waiver ? "waived" : "known",
    rule,
    source: claim?.root.name ?? "",
    status: claim ? STATUS[claim.status] : "",
  };
}
