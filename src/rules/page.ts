import type { Guideline, House, Rule } from "./define.ts";
import { exampleFiles } from "./example.ts";

const HOUSES: Readonly<Record<House, string>> = { ap: "AP", bbc: "BBC", npr: "NPR", reuters: "Reuters" };

/** A rule's page, as Markdown: what it catches, why, examples that a test runs, and where it comes from. */
export function rulePage(rule: Rule): string {
  const { id, summary, why, examples } = rule;
  return `# ${id}

${summary}

${facts(rule)}

${why}

## Reported

${exampleText(examples.failing)}

## Not reported

${exampleText(examples.passing)}

## Comes from

${guidelinesOf(rule)
  .map((guideline) => `- ${guidelineText(guideline)}`)
  .join("\n")}
`;
}

/** What a table would say of a rule, as sentences. */
function facts({ severity, exception, mode, houses = {}, fixed }: Rule): string {
  const kinds = { error: "An error", warning: "A warning", note: "A note" };
  const kind = kinds[severity];
  const other = exception ? `; ${kinds[exception.severity].toLowerCase()} where ${exception.where}` : "";
  const where = mode === "in-house" ? "in the desk's own drafts (`mode: in-house`)" : "in every article";
  const raised = (Object.keys(HOUSES) as House[]).flatMap((house) => {
    const clause = houses[house];
    if (clause === undefined) return [];
    const weight = severity === "error" ? "" : `An error in the profile \`${house}\`: `;
    return [`${weight}${HOUSES[house]}'s code says that ${clause}`];
  });
  return [
    `${kind}, ${where}${other}.`,
    ...(fixed ? ["Its severity cannot be changed: what cannot be read cannot be judged."] : []),
    ...raised.map((sentence) => `${sentence}${sentence.endsWith(".") ? "" : "."}`),
  ].join(" ");
}

function exampleText(example: Rule["examples"]["passing"]): string {
  return exampleFiles(example)
    .map(
      ({ path, content }) =>
        `\`${path}\`\n\n\`\`\`${languageOf(path)}\n${content.replace(/^\n+|\s+$/g, "")}\n\`\`\``,
    )
    .join("\n\n");
}

function languageOf(path: string): string {
  if (path.endsWith(".yaml")) return "yaml";
  return path.endsWith(".lock") || path.endsWith(".json") ? "json" : "text";
}

/** The standards that a rule comes from. */
export function guidelinesOf({ guideline }: Rule): readonly Guideline[] {
  return isList(guideline) ? guideline : [guideline];
}

/** Array.isArray does not narrow a readonly array. */
function isList(guideline: Rule["guideline"]): guideline is readonly Guideline[] {
  return Array.isArray(guideline);
}

function guidelineText(guideline: Guideline): string {
  if (typeof guideline === "string")
    return "Editorial logic: no published guideline that we have read says this in so many words.";
  const { publisher, title, address, copy } = guideline;
  const text = `${publisher}, ${title}`;
  return address === undefined
    ? text
    : `[${text}](${address})${copy ? " (a copy, or quoted by a third party)" : ""}`;
}

/** Where a rule comes from, in a line: the publishers and titles. */
export function sourcesLine(rule: Rule): string {
  return guidelinesOf(rule)
    .map((guideline) =>
      typeof guideline === "string" ? guideline : `${guideline.publisher}, ${guideline.title}`,
    )
    .join("; ");
}

/** Of the reasons on a rule's page, the first says what a reader or the desk would lose without it. */
function firstSentence(why: string): string {
  const [first = ""] = why.replace(/\s+/g, " ").split(/(?<=[.?!]) (?=\p{Lu}|`)/u);
  return first;
}

/** The table of rules, as Markdown: `docs/rules.md`. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const { id, severity, exception, mode = "all", summary, houses = {} } = rule;
    const both = exception ? `${severity}; ${exception.severity} where ${exception.where}` : severity;
    const raising = Object.keys(houses).join(", ");
    return `| [${id}](rules/${id}.md) | ${both} | ${mode} | ${raising} | ${summary} | ${firstSentence(rule.why)} | ${sourcesLine(rule)} |`;
  });
  return `# The rules

Errors make \`onrecord check\` fail; warnings and notes do so only if \`--fail-on\` says so. A rule for "all" articles
checks every article, an "in-house" rule only the desk's own drafts. Profiles listed under "error in" raise the rule to an
error, because that newsroom's code requires it. The profile \`strict\` turns every warning into an error and every note
into a warning. [How often a finding is worth reading](precision.md) was measured for the rules that read the text.

| rule | default | articles | error in | catches | why it is worth an interruption | comes from |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

The examples on the rules' pages are made up, and a test runs them. Where an example shows only claims, they come after this
article and these sources:

${exampleText({ claims: "" })}
`;
}
