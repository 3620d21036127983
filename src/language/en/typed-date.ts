import { isDate } from "../../model/date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const TIME =
  /(?:\s+at\s+|[\sT,]+)\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

const DAY_MONTH_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i;
const MONTH_DAY_YEAR = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const MONTH_YEAR = /^([a-z]{3,9})\.?,?\s+(\d{4})$/i;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
/** With full stops, everybody has the day first. */
const WITH_STOPS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const WITH_SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/**
 * A date as somebody has typed it into a cell, or a spreadsheet has written it, in EDTF; a time of day is left out.
 *
 * @returns undefined where it is none, or could be two (04/05/2023)
 */
export function typedDate(typed: string): string | undefined {
  const text = typed.trim();
  // Most cells have none, and to find that out takes long.
  if (!/\d/.test(text)) return undefined;
  if (isDate(text)) return text;
  const date = text.replace(TIME, "").replace(WEEKDAY, "");
  const found = isDate(date) ? date : written(date);
  return found !== undefined && isDate(found) ? found : undefined;
}

function written(date: string): string | undefined {
  const [, day, monthName, year] = DAY_MONTH_YEAR.exec(date) ?? [];
  if (day !== undefined) return iso(year, monthOf(monthName), day);
  const [, name, dayAfter, yearAfter] = MONTH_DAY_YEAR.exec(date) ?? [];
  if (name !== undefined) return iso(yearAfter, monthOf(name), dayAfter);
  const [, alone, ofYear] = MONTH_YEAR.exec(date) ?? [];
  if (alone !== undefined) return iso(ofYear, monthOf(alone));
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) return iso(yearFirst[1], yearFirst[2], yearFirst[3]);
  const stops = WITH_STOPS.exec(date);
  if (stops) return iso(stops[3], stops[2], stops[1]);
  const [, first = "", second = "", last] = WITH_SLASHES.exec(date) ?? [];
  if (last === undefined) return undefined;
  if (Number(first) > 12 || Number(first) === Number(second)) return iso(last, second, first);
  return Number(second) > 12 ? iso(last, first, second) : undefined;
}

function iso(year = "", month: string | undefined, day?: string): string | undefined {
  if (month === undefined) return undefined;
  return [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}

/** "3", for March or Mar; no other word that begins like it. */
function monthOf(name = ""): string | undefined {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const whole = new Date(Date.UTC(2000, month, 1)).toLocaleString("en", { month: "long", timeZone: "UTC" });
  const isMonth = month >= 0 && (name.length <= 4 || whole.toLowerCase() === name.toLowerCase());
  return isMonth ? String(month + 1) : undefined;
}
