import type { ClaimAudit } from "../audit/claim-audit.ts";
import { type Finding, isAbout } from "../check/finding.ts";
import { ATTRIBUTED_TO_WORDS, SOURCING_WORDS } from "../language/en/audit-words.ts";
import { count } from "../language/en/count.ts";
import { UNDISCLOSED } from "../model/address.ts";
import type { Opposing } from "../provenance/opposition.ts";
import { knownRule } from "../rules/choose.ts";
import { rootText } from "../views/root-text.ts";
import { findingBody } from "./finding-line.ts";
import { type Html, html, link, words } from "./html.ts";

type Voice = ClaimAudit["chain"][number];

/** All that the desk knows of a claim, for the panel beside the text. */
export function claimCard(claim: ClaimAudit, findings: readonly Finding[]): Html {
  const { id, statement, quote, labels, sourcing, attributedTo, withdrawn, inArticle } = claim;
  // What is left to do is said under "Check".
  const found = findings.filter(
    (finding) => isAbout(finding, claim.address) && knownRule(finding.rule)?.todo !== true,
  );
  return html`<article class="card" id="claim-${id}" tabindex="-1">
<h3>${words(statement)}</h3>
<blockquote class="quote ${sourcing}" dir="auto">${quote}</blockquote>
<p class="tags"><span class="key ${sourcing}">${SOURCING_WORDS[sourcing]}</span>${labels.map((label) => html` <span>${label}</span>`)}${!inArticle && html` <span>not in the article</span>`}</p>
${withdrawn && section("Withdrawn", html`<p>${words(withdrawn.reason)} (${words(withdrawn.by)}, ${withdrawn.on})</p>`)}
${section("Comes from", chainOf(claim))}
${claim.against.length > 0 && section("Against it", html`<ul>${claim.against.map((one) => html`<li>${opposing(one)}</li>`)}</ul>`)}
${claim.support.length > 0 && section("For it", html`<ul>${claim.support.map((one) => html`<li>${supporting(one)}</li>`)}</ul>`)}
${claim.evidence.length > 0 && section("Evidence", html`<ul>${claim.evidence.map((one) => html`<li>${evidence(one)}</li>`)}</ul>`)}
${claim.figures.length > 0 && section("Figures", html`<ul>${claim.figures.map((one) => html`<li>${figure(one)}</li>`)}</ul>`)}
${reply(claim)}
${section("Check", checkOf(claim))}
${found.length > 0 && section("Findings", html`<ul class="findings">${found.map((finding) => html`<li>${findingBody(finding)}</li>`)}</ul>`)}
<p class="address">${claim.address} · attributed to ${ATTRIBUTED_TO_WORDS[attributedTo]}</p>
</article>`;
}

function section(head: string, body: Html): Html {
  return html`<section><h4>${head}</h4>${body}</section>`;
}

function chainOf({ chain, root }: ClaimAudit): Html {
  const last = chain.at(-1);
  const isDrawn = last !== undefined && (last.name === root.name || last.source === root.source);
  const end =
    root.kind === "undisclosed"
      ? html`<li class="hidden">${words(root.name ?? "the article")} does not name its source</li>`
      : !isDrawn && html`<li class="end">${words(rootText(root))}</li>`;
  return html`<ol class="chain">${chain.filter(({ source }) => source !== UNDISCLOSED).map(voice)}${end}</ol>`;
}

function voice({ name, of, role, cue, terms, said, venue, url, isJoint }: Voice): Html {
  const details = [of, role, terms, said, venue].flatMap((part) => part ?? []);
  return html`<li>${isJoint && "with "}<strong>${link(url, words(name))}</strong>${cue !== undefined && html` “${words(cue)}”`}${details.length > 0 && html`<br><small>${words(details.join(" · "))}</small>`}</li>`;
}

function opposing(one: Opposing): Html {
  const named = one.what === "claim" ? one.voices.filter(({ source }) => source !== UNDISCLOSED) : [];
  const source = one.what === "claim" ? (named.at(-1)?.name ?? "") : (one.source ?? one.what);
  const through = named.slice(0, -1).map(({ name }) => name);
  const verb = one.what === "claim" ? VERBS[one.relation] : "contradicts it";
  const responsive =
    one.what === "claim" && one.responsive !== undefined ? RESPONSIVE[one.responsive] : undefined;
  return html`<strong>${words(source === "" ? "nobody on record" : source)}</strong>${through.length > 0 && html`, through ${words(through.join(", "))},`} ${verb}: ${words(one.statement ?? "")}${
    one.what === "claim" && one.scope !== undefined && html`<br><small>Covers: ${words(one.scope)}</small>`
  }${responsive !== undefined && html`<br><small class="responsive">${responsive}</small>`}${
    one.what !== "claim" &&
    html`<br><small>${one.locator !== undefined && html`${words(one.locator)} `}${link(one.url, one.url ?? "")}</small>`
  }`;
}

const VERBS = {
  denies: "denies it",
  corrects: "corrects it",
  contradicts: "contradicts it",
  confirms: "confirms it",
  repeats: "repeats it",
} as const;

const RESPONSIVE = {
  full: "Answers the claim in full.",
  partial: "Answers part of the claim.",
  none: "Does not answer the claim.",
} as const;

function supporting({ what, statement, source, independent, reason }: ClaimAudit["support"][number]): Html {
  return html`${source !== undefined && html`<strong>${words(source)}</strong>, `}${what}${statement !== undefined && html`: ${words(statement)}`}<br><small>${INDEPENDENT[independent]}: ${words(reason)}</small>`;
}

const INDEPENDENT = {
  yes: "Independent",
  no: "Not independent",
  unknown: "Not known to be independent",
} as const;

function evidence(one: ClaimAudit["evidence"][number]): Html {
  const { kind, source, shows, quote, locator, url, archived, accessed, file, primary, root } = one;
  const details = [
    locator,
    primary === undefined ? undefined : primary ? "primary" : "second-hand",
    root !== undefined && `its source: ${root}`,
    accessed !== undefined && `looked at ${accessed}`,
    file !== undefined && `kept as ${file}`,
  ].flatMap((part) => (typeof part === "string" ? [part] : []));
  return html`<strong>${SHOWS[shows]}</strong>: ${kind}${source !== undefined && html`, ${words(source)}`}${quote !== undefined && html` “${words(quote)}”`}<br><small>${words(details.join(" · "))}${url !== undefined && html` ${link(url, "page")}`}${archived !== undefined && html` ${link(archived, "archived copy")}`}</small>`;
}

const SHOWS = {
  supports: "Supports it",
  contradicts: "Contradicts it",
  said: "Shows that it was said",
  context: "Context",
} as const;

function figure({ value, unit, printed, derived, about }: ClaimAudit["figures"][number]): Html {
  const range = typeof value === "number" ? String(value) : `${value.from} to ${value.to}`;
  const details = [about, derived !== undefined && `= ${derived}`].flatMap((part) =>
    typeof part === "string" ? [part] : [],
  );
  return html`“${words(String(printed))}”: ${range}${unit !== undefined && html` ${words(unit)}`}${details.length > 0 && html`<br><small>${words(details.join(" · "))}</small>`}`;
}

function reply({ accuses, reply: asked }: ClaimAudit): Html | undefined {
  if (accuses.length === 0 && !asked) return undefined;
  const told = asked
    ? [
        asked.put !== undefined && `Put: ${asked.put}`,
        asked.to.length > 0 && `to ${asked.to.join(", ")}`,
        asked.sought !== undefined && `asked ${asked.sought}`,
        asked.deadline !== undefined && `deadline ${asked.deadline}`,
        `outcome: ${asked.outcome ?? "none yet"}`,
      ].flatMap((part) => (typeof part === "string" ? [part] : []))
    : ["No reply was sought."];
  return section(
    "Right of reply",
    html`${accuses.length > 0 && html`<p>Accuses ${words(accuses.join(", "))}.</p>`}<p>${words(told.join(" · "))}</p>`,
  );
}

function checkOf({ status, checked, check }: ClaimAudit): Html {
  const what = [
    checked.attribution && "that the source said it",
    checked.statement && "that it is true",
  ].filter((part) => part !== false);
  const { verdict, was, changed, explanation, missing, by, on } = check ?? {};
  const signed = [by, on].flatMap((part) => part ?? []).join(", ");
  return html`<p><strong>${status === "checked" ? `Checked: ${what.join(", and ")}` : STATUS[status]}</strong>${signed !== "" && html` (${words(signed)})`}</p>${
    verdict !== undefined && html`<p>Verdict: <strong>${words(verdict)}</strong></p>`
  }${was !== undefined && html`<p>Verdict before: <strong>${words(was)}</strong></p>`}${changed !== undefined && html`<p>Changed since: ${words(changed)}</p>`}${explanation !== undefined && html`<p>${words(explanation)}</p>`}${missing !== undefined && html`<p>Still missing: ${words(missing)}</p>`}`;
}

export const STATUS = {
  unchecked: "Not checked yet",
  "in-progress": "Check in progress",
  recheck: "To check again",
  checked: "Checked",
} as const;

/** "4 denials", for a claim that has any. */
export function againstCount({ against }: ClaimAudit): string {
  return against.every(({ relation }) => relation === "denies")
    ? count(against.length, "denial")
    : `${against.length} against it`;
}
