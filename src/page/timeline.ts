import type { ArticleAudit } from "../audit/audit.ts";
import type { ClaimAudit } from "../audit/claim-audit.ts";
import { count } from "../language/en/count.ts";
import { bounds } from "../model/date.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { round } from "./bars.ts";
import { type Html, html } from "./html.ts";

/** Something that happened at a date, as the record writes it. */
interface Event {
  readonly what: "said" | "published" | "reply sought" | "checked";
  readonly date: string;
  readonly earliest: number;
  readonly latest: number;
  readonly claims: number;
}

const ROWS = ["said", "published", "reply sought", "checked"] as const;

const WIDTH = 640;
const LEFT = 90;
const ROW = 26;
const TOP = 22;

/** When claims were said, published and checked; nothing where there is but one date. */
export function timeline(audit: ArticleAudit, claims: readonly ClaimAudit[]): Html | undefined {
  const events = eventsOf(audit, claims);
  if (events.length < 2) return undefined;
  const rows = ROWS.filter((row) => events.some(({ what }) => what === row));
  const first = Math.min(...events.map(({ earliest }) => earliest));
  const last = Math.max(...events.map(({ latest }) => latest));
  const scale = (moment: number) =>
    LEFT + 10 + ((WIDTH - LEFT - 20) * (moment - first)) / Math.max(last - first, 1);
  const height = TOP + rows.length * ROW;
  const years = yearsBetween(first, last);
  return html`<figure class="timeline"><svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="When claims were said, published and checked. The table below says the same.">${years.map(
    ({ at, label }) =>
      html`<line class="year" x1="${round(scale(at))}" x2="${round(scale(at))}" y1="14" y2="${height}"/><text class="label" x="${round(scale(at))}" y="10" text-anchor="middle">${label}</text>`,
  )}${rows.map((row, index) => {
    const y = TOP + index * ROW + ROW / 2;
    return html`<text class="label" x="0" y="${y + 4}">${row}</text><line class="row" x1="${LEFT}" x2="${WIDTH}" y1="${y}" y2="${y}"/>${events
      .filter(({ what }) => what === row)
      .map((event) => {
        const [from, to] = [scale(event.earliest), scale(event.latest)];
        const size = Math.min(4 + 1.5 * Math.log2(event.claims), 10);
        return html`<rect class="event" x="${round(from - size)}" y="${round(y - size)}" width="${round(Math.max(to - from, 0) + 2 * size)}" height="${round(2 * size)}" rx="${round(size)}"><title>${event.date}: ${row}, ${count(event.claims, "claim")}</title></rect>`;
      })}`;
  })}</svg><details><summary>The dates as a table</summary><table><thead><tr><th scope="col">date</th><th scope="col">what</th><th scope="col">claims</th></tr></thead><tbody>${events.map(
    ({ date, what, claims: number }) =>
      html`<tr><td>${date}</td><td>${what}</td><td class="number">${number}</td></tr>`,
  )}</tbody></table></details></figure>`;
}

function eventsOf({ published, figures }: ArticleAudit, claims: readonly ClaimAudit[]): readonly Event[] {
  const dated = (what: Event["what"], dates: readonly (string | undefined)[]): readonly Event[] =>
    [...groupedBy(dates, (date) => date)].flatMap(([date, those]) => {
      const found = date === undefined ? undefined : bounds(date);
      if (date === undefined || !found || !Number.isFinite(found.earliest + found.latest)) return [];
      return [{ what, date, ...found, claims: those.length }];
    });
  const kept = claims.filter(({ withdrawn }) => !withdrawn);
  const events = [
    ...dated(
      "said",
      kept.flatMap(({ chain }) => chain.findLast(({ said }) => said !== undefined)?.said),
    ),
    ...dated("published", [published]).map((event) => ({ ...event, claims: figures.claims })),
    ...dated(
      "reply sought",
      kept.map(({ reply }) => reply?.sought),
    ),
    ...dated(
      "checked",
      kept.map(({ status, check }) => (status === "checked" ? check?.on : undefined)),
    ),
  ];
  return [...events].sort((one, other) => one.earliest - other.earliest || one.latest - other.latest);
}

/** Years, or months where it is about less than two years, a few of them. */
function yearsBetween(
  first: number,
  last: number,
): readonly { readonly at: number; readonly label: string }[] {
  const [from, to] = [new Date(first), new Date(last)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const isByYear = months >= 24;
  const steps = isByYear ? Math.ceil((months / 12 + 1) / 8) * 12 : Math.max(Math.ceil(months / 6), 1);
  const start = isByYear
    ? Date.UTC(from.getUTCFullYear(), 0)
    : Date.UTC(from.getUTCFullYear(), from.getUTCMonth());
  const marks: { at: number; label: string }[] = [];
  for (let step = 0; marks.length < 12; step += steps) {
    const date = new Date(start);
    date.setUTCMonth(date.getUTCMonth() + step);
    if (date.getTime() > last) break;
    if (date.getTime() >= first)
      marks.push({ at: date.getTime(), label: date.toISOString().slice(0, isByYear ? 4 : 7) });
  }
  return marks;
}
