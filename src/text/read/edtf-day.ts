import { isDate } from "../../model/date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const ISO = /^(\d{4}(?:-\d\d){0,2})(?:[T ]|$)/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T|$)/;

/**
 * The day that a time stamp or an English date names, in EDTF: the day where it was printed, whatever its offset from
 * UTC. Undefined where it names none or could name two (04/05/2023).
 */
export function edtfDay(printed: string): string | undefined {
  const text = printed.trim().slice(0, 100);
  const found = ISO.exec(text)?.[1] ?? COMPACT.exec(text)?.slice(1).join("-") ?? inWords(text);
  return found !== undefined && isDate(found) ? found : undefined;
}

function inWords(text: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return written(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? written(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function written(year = "", monthName = "", day = ""): string | undefined {
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
