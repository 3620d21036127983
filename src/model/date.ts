import { createRequire } from "node:module";

/** The first and the last moment that a date admits, in milliseconds since 1970 (UTC). */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

const COMMON = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;

/**
 * What an EDTF date (level 1, ISO 8601-2) admits; undefined where it is not one. The common forms (year, month,
 * day, with or without a mark of doubt) are read here, all others by the `edtf` package, which takes 20 ms to
 * load and 0.1 ms a date: a desk that has only common dates never loads it.
 *
 * A mark of doubt (`~`, `?`, `%`) does not widen the bounds: EDTF does not say by how much it should.
 */
export function bounds(date: string): Bounds | undefined {
  if (known.has(date)) return known.get(date);
  const found = boundsOf(date);
  if (known.size < MOST_KNOWN) known.set(date, found);
  return found;
}

/** The dates of a desk are few, and are asked for with every claim. */
const known = new Map<string, Bounds | undefined>();
const MOST_KNOWN = 10_000;

function boundsOf(date: string): Bounds | undefined {
  const common = COMMON.exec(date);
  if (!common) return uncommonBounds(date);
  const [, year = "", month, day] = common;
  return calendarBounds(Number(year), month, day);
}

export function isDate(text: string): boolean {
  return bounds(text) !== undefined;
}

/** The last moment of the day that it is now in the time zone that is furthest ahead (UTC+14). */
export function endOfToday(now: Date): number {
  const ahead = new Date(now.getTime() + 14 * 3_600_000);
  return Date.UTC(ahead.getUTCFullYear(), ahead.getUTCMonth(), ahead.getUTCDate() + 1) - 1;
}

/** The day that it is here now: 2026-11-24. */
export function today(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

function calendarBounds(year: number, month?: string, day?: string): Bounds | undefined {
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  const first = utc(year, m - 1, d);
  const start = new Date(first);
  // A month or day that the calendar does not have rolls over; a "month" from 21 on is a season.
  if (start.getUTCMonth() !== m - 1 || start.getUTCDate() !== d) {
    return m > 12 && !day ? uncommonBounds(`${year}-${month}`) : undefined;
  }
  const next = day ? utc(year, m - 1, d + 1) : month ? utc(year, m, 1) : utc(year + 1, 0, 1);
  return { earliest: first, latest: next - 1 };
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear does not. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** The part of the `edtf` package that is used; it comes without types. An unknown end of an interval is null. */
type Edtf = (
  text: string,
  options: { level: number },
) => { readonly min: number | null; readonly max: number | null };

/** Longer than any date; the package's parser slows down with length. */
const LONGEST = 64;

let edtf: Edtf | undefined;

function uncommonBounds(text: string): Bounds | undefined {
  if (text.length > LONGEST) return undefined;
  // Loaded synchronously, so that reading a record stays an ordinary function.
  edtf ??= (createRequire(import.meta.url)("edtf") as { default: Edtf }).default;
  try {
    const { min, max } = edtf(text, { level: 1 });
    const earliest = min ?? Number.NEGATIVE_INFINITY;
    const latest = max ?? Number.POSITIVE_INFINITY;
    return Number.isNaN(earliest) || Number.isNaN(latest) ? undefined : { earliest, latest };
  } catch {
    return undefined;
  }
}
