import manifest from "../../package.json" with { type: "json" };
import type { Finding, Related } from "../check/finding.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { cutAfterWord } from "../model/shown-value.ts";
import type { Rule } from "../rules/define.ts";
import { sourcesLine } from "../rules/page.ts";
import type { Range } from "../text/position.ts";
import { jsonText } from "../views/json-text.ts";
import type { View } from "../views/view.ts";
import type { Reporter } from "./reporter.ts";

/** SARIF 2.1.0 with Errata 01, an OASIS standard: what code scanning reads. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** The name of the folder that paths are told from; who reads the log knows where that is. */
const BASE = "%SRCROOT%";
/** The name of a fingerprint goes up when what it is made of changes. */
const FINGERPRINT = "onrecord/v1";

/** The result for code scanning, with all that is known of the rules. */
export const sarif: Reporter = ({ findings, rules, hasBaseline }, view) => {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const isSuppressing = findings.some(({ waiver }) => waiver !== undefined);
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: manifest.name, ...about(manifest), rules: rules.map(descriptor) } },
        originalUriBaseIds: { [BASE]: { description: { text: baseOf(view) } } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => ({
          ...resultOf(finding, indexes.get(finding.rule), view),
          // Where some are suppressed, a result says that it is not by an empty list.
          ...(isSuppressing && { suppressions: suppressionsOf(finding) }),
          ...(hasBaseline && { baselineState: finding.known ? "unchanged" : "new" }),
        })),
      },
    ],
  };
  return jsonText(log);
};

function baseOf({ repository }: View): string {
  return repository.isKnown ? "The root of the git repository." : "The folder where the check was run.";
}

function about({ version, homepage }: { readonly version: string; readonly homepage?: string }): object {
  return { version, semanticVersion: version, ...(homepage !== undefined && { informationUri: homepage }) };
}

function descriptor(rule: Rule): object {
  const { id, severity, summary, why, mode = "all" } = rule;
  const full = why?.trim();
  const more = `Comes from: ${sourcesLine(rule)}.\n\nRun \`onrecord explain ${id}\` for examples.`;
  const help = `${full ?? summary}\n\n${more}`;
  const address = addressOf(rule);
  return {
    id,
    shortDescription: { text: summary },
    ...(full !== undefined && { fullDescription: described(full) }),
    defaultConfiguration: { level: severity },
    help: { text: help, markdown: help },
    ...(address !== undefined && { helpUri: address }),
    properties: { group: id.slice(0, id.indexOf("/")), mode },
  };
}

/** GitHub takes no longer description of a rule; the help has all of it. */
const LONGEST_DESCRIPTION = 1024;

function described(why: string): object {
  const text = cutAfterWord(why, LONGEST_DESCRIPTION - 1);
  return { text, markdown: text };
}

/** The page of the guideline that says it most plainly. */
function addressOf({ guideline }: Rule): string | undefined {
  const all = [guideline].flat();
  return all.flatMap((one) => (typeof one === "object" && "address" in one ? [one.address] : []))[0];
}

function resultOf(finding: Finding, ruleIndex: number | undefined, view: View): object {
  const { rule, severity, message, file, range, claim, fingerprint, related } = finding;
  const fixes = fixesOf(finding, view);
  const name = claim?.slice(claim.lastIndexOf("/") + 1);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: severity,
    message: { text: plain(message) },
    locations: [
      {
        physicalLocation: physical({ file, range }, view),
        ...(claim !== undefined && { logicalLocations: [{ name, fullyQualifiedName: claim }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        message: { text: plain(other.message) },
        physicalLocation: physical(other, view),
      })),
    }),
    ...(fingerprint !== undefined && { partialFingerprints: { [FINGERPRINT]: fingerprint } }),
    ...(fixes.length > 0 && { fixes }),
  };
}

function suppressionsOf({ waiver }: Finding): readonly object[] {
  if (!waiver) return [];
  const justification = `${waiver.by}, ${waiver.on}: ${waiver.reason}`;
  return [{ kind: "inSource", status: "accepted", justification }];
}

function fixesOf({ suggestions }: Finding, view: View): readonly object[] {
  return suggestions
    .filter(({ edits }) => edits.length > 0)
    .map(({ message, edits }) => ({
      description: { text: plain(message) },
      artifactChanges: [...groupedBy(edits, ({ file }) => file)].map(([file, inFile]) => ({
        artifactLocation: artifact(file, view),
        replacements: inFile.map(({ range, text }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text },
        })),
      })),
    }));
}

function physical({ file, range }: Pick<Related, "file" | "range">, view: View): object {
  return { artifactLocation: artifact(file, view), region: regionOf(range) };
}

function artifact(file: string, view: View): object {
  const uri = view.repository
    .pathOf(file)
    .split("/")
    // Half a surrogate pair is no character, and cannot be encoded.
    .map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\uFFFD")))
    .join("/");
  return { uri, uriBaseId: BASE };
}

/** Lines and columns from 1; the end is excluded, as it is in a finding. */
function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** In a message, `[text](address)` is a link: what a record says must not become one. */
function plain(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, "\\[");
}
