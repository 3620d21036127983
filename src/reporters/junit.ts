import type { CheckResult } from "../check/check-desk.ts";
import type { Finding } from "../check/finding.ts";
import { SETTINGS_FILE } from "../desk/find.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { waivedBy } from "../views/shown.ts";
import type { View } from "../views/view.ts";
import { escapeXml } from "../views/xml.ts";
import type { Reporter } from "./reporter.ts";

/** A test: a claim, or what is left of a file beside its claims. */
interface Case {
  readonly name: string;
  readonly classname: string;
  readonly findings: readonly Finding[];
}

interface Suite {
  readonly file: string;
  readonly cases: readonly Case[];
}

/**
 * The result as a test report, which most CI services show: a file is a suite, a claim a test, and what makes the check
 * fail a failure. All other findings are output of their test.
 */
export const junit: Reporter = (result, view) => {
  const suites = suitesOf(result);
  const time = (result.milliseconds / 1000).toFixed(3);
  const lines = suites.flatMap((suite) => suiteLines(suite, result, view));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="onrecord" ${countsOf(all, result)} time="${time}">`,
    ...lines,
    "</testsuites>",
  ].join("\n");
};

function suitesOf({ findings, claims }: CheckResult): readonly Suite[] {
  const claimsIn = groupedBy(claims, ({ file }) => file);
  const findingsIn = groupedBy(findings, ({ file }) => file);
  const files = [...new Set([...claimsIn.keys(), ...findingsIn.keys()])].sort();
  return files.map((file) => {
    const found = findingsIn.get(file) ?? [];
    const ofClaims = groupedBy(
      found.filter(({ claim }) => claim !== undefined),
      ({ claim = "" }) => claim,
    );
    const outside = found.filter(({ claim }) => claim === undefined);
    const addresses = new Set([
      ...(claimsIn.get(file) ?? []).map(({ address }) => address),
      ...ofClaims.keys(),
    ]);
    const name = file === SETTINGS_FILE ? "settings" : "record";
    return {
      file,
      cases: [
        ...(outside.length > 0 ? [{ name, classname: file, findings: outside }] : []),
        ...[...addresses].map((address) => {
          const slash = address.lastIndexOf("/");
          return {
            name: address.slice(slash + 1),
            classname: address.slice(0, Math.max(slash, 0)),
            findings: ofClaims.get(address) ?? [],
          };
        }),
      ],
    };
  });
}

function suiteLines({ file, cases }: Suite, result: CheckResult, view: View): readonly string[] {
  return [
    `  <testsuite name="${escapeXml(view.pathOf(file))}" ${countsOf(cases, result)} time="0">`,
    ...cases.flatMap((one) => caseLines(one, result, view)),
    "  </testsuite>",
  ];
}

function caseLines(
  { name, classname, findings }: Case,
  { fails }: CheckResult,
  view: View,
): readonly string[] {
  const head = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(classname)}" time="0"`;
  if (findings.length === 0) return [`${head}/>`];
  const failures = findings.filter(fails);
  const others = findings.filter((finding) => !fails(finding));
  const output = others.map((finding) => escapeXml(line(finding, view))).join("\n");
  return [
    `${head}>`,
    ...failures.map((finding) => {
      const { rule, message } = finding;
      return `      <failure type="${escapeXml(rule)}" message="${escapeXml(message)}">${escapeXml(line(finding, view))}</failure>`;
    }),
    ...(others.length > 0 ? [`      <system-out>${output}</system-out>`] : []),
    "    </testcase>",
  ];
}

/** "claims/ferry.yaml:12:3 warning quote/form The quote … (waived by AB on 2026-11-24: the layout)" */
function line(finding: Finding, view: View): string {
  const { file, range, severity, rule, message } = finding;
  const mark = waivedBy(finding) ?? (finding.known ? "in the baseline" : undefined);
  const place = `${view.pathOf(file)}:${range.start.line}:${range.start.column}`;
  return `${place} ${severity} ${rule} ${message}${mark === undefined ? "" : ` (${mark})`}`;
}

/** A test fails once, however many failures it has. */
function countsOf(cases: readonly Case[], { fails }: CheckResult): string {
  const failures = cases.filter(({ findings }) => findings.some(fails)).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
}
