import { bounds, isDate } from "../../model/date.ts";

/** A date that words give. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  /** EDTF, as exactly as the words say it: a day, a month, a year; of a week, the interval of its days. */
  readonly date: string;
  readonly printed: string;
}

/**
 * Reads the dates in some words of an article.
 *
 * @param words English; the spans are UTF-16 offsets into them
 * @param published when the article was published (EDTF); of "on Tuesday" nothing is said unless that is a day
 */
export type DateReader = (words: string, published: string | undefined) => readonly PrintedDate[];

/** UTF-16 code units; no statement of longer words has its dates read. */
const LONGEST = 5000;

/**
 * Loads what reads dates. Words that could be something else ("May", "March" without a day or a year), lengths of time
 * ("for three months") and what is only about so long ago ("two weeks ago") give no date.
 */
export async function dateReader(): Promise<DateReader> {
  const { casual } = await import("chrono-node/en");
  // Which day is meant is worked out below; here the words are only found.
  const any = { instant: new Date("2000-06-15T12:00:00Z"), timezone: 0 };
  return (words, published) => {
    if (words.length > LONGEST) return [];
    const isAhead = AHEAD.test(words);
    const found = casual.parse(words, any).flatMap(({ index, text, start, end }): readonly PrintedDate[] => {
      const parts = (one: typeof start): Parts => ({
        year: one.isCertain("year") ? one.get("year") : null,
        month: one.isCertain("month") ? one.get("month") : null,
        day: one.isCertain("day") ? one.get("day") : null,
        weekday: one.isCertain("weekday") ? one.get("weekday") : null,
      });
      const dateFor = (one: typeof start) =>
        dateOf(text.toLowerCase(), words.slice(0, index), parts(one), exactly(published), isAhead);
      const [first, last] = [dateFor(start), end ? dateFor(end) : undefined];
      const date = end ? first && last && `${first}/${last}` : first;
      return date !== undefined && isDate(date)
        ? [{ start: index, end: index + text.length, date, printed: text }]
        : [];
    });
    const years = [...words.matchAll(YEAR_ALONE)].flatMap(({ index, 0: text, 1: date = "" }) => {
      const at = index + text.length - date.length;
      const isKnown = found.some(({ start, end }) => start < at + date.length && end > at);
      return isKnown ? [] : [{ start: at, end: at + date.length, date, printed: date }];
    });
    return [...found, ...years].sort((one, other) => one.start - other.start);
  };
}

/** What the words say of a date; null for what they do not. */
interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** From 0, Sunday. */
  readonly weekday: number | null;
}

/** "in 2022"; a number of four digits with a noun behind it is mostly one of something. */
const YEAR_ALONE =
  /\b(?:in|since|during|until|till|before|after|from|early|late|throughout|end of|year|of) ((?:19|20)\d\d)(?![\d,.]\d|[\p{L}\d%-]| (?:people|men|women|troops|soldiers|cases|jobs|homes|houses|euros|dollars|pounds|miles|metres|meters|tonnes|tons)\b)/giu;

/** The words speak of what is to come, so that a bare "Tuesday" is the next one. */
const AHEAD =
  /\b(?:will|shall|would|going to|(?:is|are|was|were|be) (?:due|expected|set|scheduled|planned|to)\b|plan(?:s|ned)? to|intends? to|hopes? to|by the end of|until|upcoming|from (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|(?:’|')ll\b/i;

/** A length of time, or a time that is only about so long ago or ahead. */
const ROUGH =
  /^(?:for|within|over|during)\b|\b(?:few|several|couple)\b|\b(?:past|last|next|coming)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\b(?:weeks?|months?|years?|fortnights?|quarters?) (?:ago|earlier|later|from now)\b|^in\b.*\b(?:weeks?|months?|years?)\b|\bspring|summer|autumn|winter|quarter|\d{1,2}[/.]\d{1,2}/;

/** A month's name that is a word or a name, too, unless something says that it is one. */
const MONTH_ALONE = /^(?:may|march|mar|august|april|june|sun|sat|mon|wed|dec|jan)\.?$/;
const WITH_MONTH =
  /\b(?:in|since|until|till|by|before|after|from|of|during|early|late|mid|last|next|this|to)[ -]$/i;

function dateOf(
  text: string,
  before: string,
  said: Parts,
  published: Published | undefined,
  isAhead: boolean,
): string | undefined {
  if (ROUGH.test(text) || text === "now" || (MONTH_ALONE.test(text) && !WITH_MONTH.test(before)))
    return undefined;
  const isWritten = /\b\d{4}\b/.test(text);
  // "the end of June" is in June, and no more exact than that.
  const day = /^(?:the )?(?:end|beginning|start|middle) of\b/.test(text) ? null : said.day;
  if (isWritten) return said.year === null ? undefined : edtf(said.year, said.month, day);
  if (!published) return undefined;
  const { first, last, unit } = published;
  const [, which = ""] = /^(last|past|previous|this|next|following|coming)\b/.exec(text) ?? [];
  const step = /^(?:last|past|previous)$/.test(which) ? -1 : which === "this" || which === "" ? 0 : 1;
  if (/\byear$/.test(text)) return which === "" ? undefined : String(first.getUTCFullYear() + step);
  if (/\bmonth$/.test(text)) {
    if (which === "" || unit === "year") return undefined;
    const month = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + step, 1));
    return edtf(month.getUTCFullYear(), month.getUTCMonth() + 1, null);
  }
  if (/\bweek$/.test(text)) {
    // From Monday to Sunday.
    const monday = moved(first, -((first.getUTCDay() + 6) % 7) + 7 * step);
    return which === "" || unit !== "day" ? undefined : `${dayOf(monday)}/${dayOf(moved(monday, 6))}`;
  }
  if (said.month !== null && said.weekday === null && !RELATIVE_DAY.test(text)) {
    return unit === "year" ? undefined : nearest(said.month, day, published, isAhead);
  }
  if (unit !== "day") return undefined;
  if (said.weekday !== null && said.month !== null && day !== null && !RELATIVE_DAY.test(text))
    return nearest(said.month, day, published, isAhead);
  if (said.weekday !== null && !RELATIVE_DAY.test(text)) return weekdayOf(said.weekday, which, last, isAhead);
  const [shift] = RELATIVE.flatMap(([pattern, days]) => (pattern.test(text) ? [days] : []));
  const [, number] =
    /^(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) days? ago$/.exec(text) ?? [];
  const days = number === undefined ? shift : -daysIn(number);
  return days === undefined || Number.isNaN(days) ? undefined : dayOf(moved(first, days));
}

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\bday before yesterday\b/, -2],
  [/\byesterday\b|\blast night\b/, -1],
  [/\bday after tomorrow\b/, 2],
  [/\btomorrow\b/, 1],
  [/\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b/, 0],
];
const RELATIVE_DAY =
  /\b(?:yesterday|today|tomorrow|tonight|ago|last night|this (?:morning|afternoon|evening))\b/;
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function daysIn(number: string): number {
  return /^an?$/.test(number) ? 1 : NUMBERS.indexOf(number) + 1 || Number(number);
}

/** When an article was published: a day, a month or a year. */
interface Published {
  readonly first: Date;
  readonly last: Date;
  readonly unit: "day" | "month" | "year";
}

/** Undefined for a date with a mark of doubt, an interval or a season: from it nothing can be counted. */
function exactly(published: string | undefined): Published | undefined {
  const [plain, month, day] = /^\d{4}(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/.exec(published ?? "") ?? [];
  const within = plain === undefined ? undefined : bounds(plain);
  if (!within) return undefined;
  const unit = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  return { first: new Date(within.earliest), last: new Date(within.latest), unit };
}

/** The year of a month (and day) without one: the last before the article, or the next where the words look ahead. */
function nearest(month: number, day: number | null, { first, last }: Published, isAhead: boolean): string {
  const year = first.getUTCFullYear();
  const at = (one: number) => Date.UTC(one, month - 1, day ?? 1);
  const ofMonth = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1);
  if (isAhead)
    return edtf(at(year) < (day === null ? ofMonth : first.getTime()) ? year + 1 : year, month, day);
  return edtf(at(year) > last.getTime() ? year - 1 : year, month, day);
}

/** "On Tuesday" is the last one, the article's own day included; the next one where the words look ahead. */
function weekdayOf(weekday: number, which: string, published: Date, isAhead: boolean): string {
  const back = (published.getUTCDay() - weekday + 7) % 7;
  if (/^(?:next|following|coming)$/.test(which) || (which === "" && isAhead))
    return dayOf(moved(published, 7 - back));
  return dayOf(moved(published, -(/^(?:last|past|previous)$/.test(which) && back === 0 ? 7 : back)));
}

function moved(date: Date, days: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + days));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function edtf(year: number, month: number | null, day: number | null): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return [
    String(year).padStart(4, "0"),
    ...(month === null ? [] : [two(month), ...(day === null ? [] : [two(day)])]),
  ].join("-");
}
