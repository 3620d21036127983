import { auditDesk } from "../../src/audit/audit-desk.ts";
import { compareWith, parseBaseline } from "../../src/check/baseline.ts";
import { checkDesk } from "../../src/check/check-desk.ts";
import type { Finding } from "../../src/check/finding.ts";
import { fixed } from "../../src/check/fix.ts";
import { verifyRecord } from "../../src/check/verify.ts";
import { concealer } from "../../src/confidential/conceal.ts";
import { buildDesk } from "../../src/desk/build.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { ReadDesk, ReadFile } from "../../src/desk/files.ts";
import { SETTINGS_FILE } from "../../src/desk/find.ts";
import type { OpenedDesk } from "../../src/desk/open.ts";
import { draftOf } from "../../src/draft/draft-of.ts";
import { articlePage } from "../../src/page/article-page.ts";
import { FORMAT_NAMES, reporters } from "../../src/reporters/index.ts";
import { sha256 } from "../../src/text/lock.ts";
import { articleLines } from "../../src/views/audit-lines.ts";
import { painter } from "../../src/views/paint.ts";
import type { Case } from "./cases.ts";
import { openDeskView } from "./view.ts";

/** A record with one fault of its own, to see that it is checked whatever its neighbour is like. */
const NEIGHBOUR = {
  path: "claims/neighbour.yaml",
  content: `article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external, qqq: x }
`,
};

const REPORTERS = await Promise.all(FORMAT_NAMES.map((name) => reporters[name].load()));
const TODAY = new Date(Date.UTC(2024, 8, 1));

function read(path: string, content: string): ReadFile {
  return { path, content, sha256: sha256(content) };
}

function deskOf({ record, text, settings, lock }: Case): Desk {
  const files: ReadDesk = {
    settings: read(SETTINGS_FILE, settings),
    records: [
      {
        record: read("claims/example.yaml", record),
        text: text === undefined ? undefined : read("claims/example.txt", text),
        lock: lock === undefined ? undefined : read("claims/example.lock", lock),
      },
      { record: read(NEIGHBOUR.path, NEIGHBOUR.content) },
    ],
    strays: [],
    evidenceFile: () => ({ missing: "There is no such file." }),
  };
  // The neighbour is the same each time, and is read once.
  const desk = buildDesk(files, before);
  before ??= desk;
  return desk;
}

let before: Desk | undefined;

/**
 * Checks a desk in all ways, and makes sure of what must hold whatever is in it.
 *
 * @param index decides which format is reported in
 * @throws where it does not hold
 */
export function tryCase(one: Case, index: number): void {
  const desk = deskOf(one);
  const opened = { root: "/made-up", desk };
  const result = checkDesk(opened, { ignoreBaseline: true, fingerprints: index % 3 === 0, today: TODAY });
  const shown = concealer(desk);
  const files = new Map([...desk.files].map(([path, { content }]) => [shown(path), content]));
  for (const finding of result.findings) {
    expectInside(finding, files);
    expectSaid(finding, files);
  }
  expectNeighbour(result.findings, shown);
  const baseline = one.baseline === undefined ? undefined : parseBaseline(one.baseline);
  const printed = result.findings.map(({ fingerprint = "", ...rest }) => ({ ...rest, fingerprint }));
  const compared = baseline && "findings" in baseline ? compareWith(printed, baseline) : result;
  if (index % 5 === 1) expectPages(opened);
  if (index % 5 === 2) for (const { text } of desk.records) if (text) draftOf(text.content);
  if (index % 3 !== 0) return;
  REPORTERS[index % REPORTERS.length]?.({ ...result, ...compared }, openDeskView(opened));
  for (const record of desk.records) verifyRecord(record);
  fixed(desk, result.findings);
}

/** The audit of each article is a page with nothing in it but its own script and its own pictures. */
function expectPages(opened: OpenedDesk): void {
  const audit = auditDesk(opened, { today: TODAY, ignoreBaseline: true });
  for (const article of audit.articles) {
    articleLines(article, painter(false));
    const page = articlePage({
      ...audit.detailsOf(article),
      desk: audit.desk,
      audit: article,
      on: "2024-09-01",
    });
    const foreign = /<(?:img|iframe|object|embed|base|link|form(?! class="filters)|script)\b/g;
    const found = page.match(foreign) ?? [];
    if (found.join() !== "<script") throw new Error(`The page has ${found.join(", ")}.`);
    const [odd] = /="[^"]*(?:NaN|Infinity)[^"]*"/.exec(page.replace(/<style>.*?<\/style>/s, "")) ?? [];
    if (odd !== undefined && !opened.desk.records.some(({ content }) => /NaN|Infinity/.test(content)))
      throw new Error(`The page has ${odd.slice(0, 200)}.`);
  }
}

/** Files as they are shown: a path, too, can say who somebody is. */
type Shown = ReadonlyMap<string, string>;

/** Every range is inside its file. */
function expectInside({ file, range, related, suggestions, rule }: Finding, files: Shown): void {
  for (const place of [{ file, range }, ...related, ...suggestions.flatMap(({ edits }) => edits)]) {
    const { start, end } = place.range;
    const length = files.get(place.file)?.length ?? 0;
    const isInside = start.offset >= 0 && start.offset <= end.offset && end.offset <= length;
    if (!isInside || start.line < 1 || start.column < 1)
      throw new Error(`${rule} points outside of ${place.file} (${length}): ${JSON.stringify(place.range)}`);
  }
}

/** What a message says is what somebody wrote, and not what JavaScript makes of it. */
function expectSaid({ message, rule }: Finding, files: Shown): void {
  if (message.length > 1001) throw new Error(`${rule} says ${message.length} characters.`);
  if (/^[█\s]*$/.test(message)) throw new Error(`${rule} says nothing, or concealing failed: ${message}`);
  const [word] = /\[object |\bundefined\b|\bNaN\b/.exec(message) ?? [];
  const isWritten = [...files.values()].some((content) => word !== undefined && content.includes(word));
  if (word !== undefined && !isWritten) throw new Error(`${rule} says: ${message.slice(0, 300)}`);
}

/** @param shown a word of a file that cannot be read may be hidden wherever it stands, even in a path or a rule's id */
function expectNeighbour(findings: readonly Finding[], shown: (text: string) => string): void {
  const [path, id] = [shown(NEIGHBOUR.path), shown("record/unknown-key")];
  if (!findings.some(({ file, rule }) => file === path && shown(rule) === id))
    throw new Error("The other record was not checked.");
}
