import { ATTRIBUTED_TO } from "../audit/attributed-to.ts";
import type { ArticleAudit } from "../audit/audit.ts";
import type { Figures } from "../audit/figures.ts";
import type { Group } from "../audit/grouped.ts";
import type { SourceUse } from "../audit/source-mix.ts";
import { SOURCINGS } from "../audit/sourcing.ts";
import { printedNumber } from "../language/en/count.ts";
import { percent } from "./bar-of.ts";
import type { Paint } from "./paint.ts";
import { printableName } from "./printable-name.ts";
import { table } from "./table.ts";

/** A line of figures for each article or group, those that tell most; the CSV has all of them. */
export function figuresTable(
  head: string,
  rows: readonly { readonly name: string | undefined; readonly figures: Figures }[],
  paint: Paint,
  columns: number | undefined,
): string {
  const heads = ["claims", "left", "unnamed", "own voice", "one root", "denied", "errors", head];
  return table(
    heads,
    rows.map(({ name, figures }) => {
      const { claims, checks, attribution, sourcing, denials, findings } = figures;
      const share = (part: number, whole: number) => (whole === 0 ? "-" : percent(part / whole));
      return [
        printedNumber(claims),
        printedNumber(checks.left),
        share(attribution.unnamed + attribution.vague, claims),
        share(attribution["own-voice"], claims),
        share(checks.facts - sourcing.corroborated, checks.facts),
        printedNumber(denials.claims),
        printedNumber(findings.error),
        printableName(name ?? "not recorded"),
      ];
    }),
    paint,
    columns,
  );
}

/** Who is quoted how often. */
export function sourcesTable(
  sources: readonly SourceUse[],
  paint: Paint,
  columns: number | undefined,
): string {
  return table(
    ["claims", "root", "quoted", "denies", "denied", "articles", "source"],
    sources.map(({ claims, root, quoted, denies, denied, articles, name, kind }) => [
      ...[claims, root, quoted, denies, denied, articles].map(printedNumber),
      kind === "unnamed" ? `${name} (unnamed)` : name,
    ]),
    paint,
    columns,
  );
}

/** What stands above the columns of the CSV of figures, with what is below it. */
const COLUMNS: readonly (readonly [head: string, of: (figures: Figures) => number | undefined])[] = [
  ["articles", ({ articles }) => articles],
  ["claims", ({ claims }) => claims],
  ["facts", ({ checks }) => checks.facts],
  ["left to check", ({ checks }) => checks.left],
  ["attribution checked", ({ checks }) => checks.attribution],
  ["statement checked", ({ checks }) => checks.statement],
  ...ATTRIBUTED_TO.map(
    (kind) => [`attributed to: ${kind}`, ({ attribution }: Figures) => attribution[kind]] as const,
  ),
  ["roots", ({ roots }) => roots.filter(({ kind }) => kind !== "unrecorded").length],
  ["concentration", ({ concentration }) => concentration.index],
  ...SOURCINGS.map((kind) => [`sourcing: ${kind}`, ({ sourcing }: Figures) => sourcing[kind]] as const),
  ["denied claims", ({ denials }) => denials.claims],
  ["denials", ({ denials }) => denials.denials],
  ...(["full", "partial", "none", "unrecorded"] as const).map(
    (kind) => [`denials, responsive: ${kind}`, ({ denials }: Figures) => denials.responsive[kind]] as const,
  ),
  ["denials to weigh", ({ denials }) => denials.toWeigh],
  ["denials weighed", ({ denials }) => denials.weighed],
  ...(["replied", "declined", "none", "pending", "not-sought"] as const).map(
    (kind) => [`accusations: ${kind}`, ({ accusations }: Figures) => accusations[kind]] as const,
  ),
  ["figures", ({ figures }) => figures.recorded],
  ["figures checked", ({ figures }) => figures.checked],
  ["sums", ({ figures }) => figures.sums],
  ["evidence", ({ evidence }) => evidence.pieces],
  ["evidence, primary", ({ evidence }) => evidence.primary],
  ["evidence on the web", ({ evidence }) => evidence.online],
  ["evidence archived", ({ evidence }) => evidence.archived],
  ["quotations", ({ quotations }) => (quotations.texts === 0 ? undefined : quotations.found)],
  ["quotations not logged", ({ quotations }) => (quotations.texts === 0 ? undefined : quotations.unlogged)],
  ["attributed statements", ({ coverage }) => coverage.statements],
  ["attributed statements not logged", ({ coverage }) => coverage.unlogged],
  ...(["error", "warning", "note", "waived", "known"] as const).map(
    (kind) => [`findings: ${kind}`, ({ findings }: Figures) => findings[kind]] as const,
  ),
];

/** All figures of articles, as the rows of a table for a spreadsheet. */
export function articleRows(audits: readonly ArticleAudit[]): readonly (readonly string[])[] {
  const heads = ["article", "publisher", "published", "title", ...COLUMNS.map(([head]) => head)];
  return [
    heads,
    ...audits.map(({ article, publisher = "", published = "", title = "", figures }) => [
      article,
      publisher,
      published,
      title,
      ...cellsOf(figures),
    ]),
  ];
}

/** All figures of groups of articles or claims. */
export function groupRows(by: string, groups: readonly Group[]): readonly (readonly string[])[] {
  return [
    [by, ...COLUMNS.map(([head]) => head)],
    ...groups.map(({ group = "", figures }) => [group, ...cellsOf(figures)]),
  ];
}

/** The source mix. */
export function sourceRows(sources: readonly SourceUse[]): readonly (readonly string[])[] {
  return [
    ["source", "name", "kind", "of", "articles", "claims", "root", "quoted", "denies", "denied"],
    ...sources.map(({ source, name, kind, of = "", articles, claims, root, quoted, denies, denied }) => [
      source,
      name,
      kind,
      of,
      ...[articles, claims, root, quoted, denies, denied].map(String),
    ]),
  ];
}

function cellsOf(figures: Figures): readonly string[] {
  return COLUMNS.map(([, of]) => String(of(figures) ?? ""));
}
