import { counts, type Finding } from "../check/finding.ts";
import { knownRule } from "../rules/choose.ts";
import { guidelinesOf } from "../rules/page.ts";
import { type Html, html, link, words } from "./html.ts";

/** What was found: how grave, what, by which rule and guideline, and whether it was waived. */
export function findingBody(finding: Finding): Html {
  const { rule, severity, message, waiver, known } = finding;
  return html`<span class="severity ${counts(finding) ? severity : "waived"}">${counts(finding) ? severity : waiver ? "waived" : "known"}</span> ${words(message)} <span class="rule">${rule}${guidelines(rule)}</span>${
    waiver &&
    html`<span class="waiver">Waived by ${words(waiver.by)}, ${waiver.on}: ${words(waiver.reason)}</span>`
  }${known && !waiver && html`<span class="waiver">Known since the baseline was written.</span>`}`;
}

function guidelines(id: string): Html | undefined {
  const rule = knownRule(id);
  const published = (rule ? guidelinesOf(rule) : []).flatMap((guideline) =>
    typeof guideline === "string" ? [] : [guideline],
  );
  const [first] = published;
  // The first is the one that says it most plainly.
  return first && html` · ${link(first.address, `${first.publisher}, ${first.title}`)}`;
}
