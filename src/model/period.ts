import * as z from "zod";
import { shownValue } from "./shown-value.ts";

const PERIOD = /^([1-9]\d{0,3}) (day|week|month|year)s?$/;

/** A stretch of time as people write it: `90 days`, `6 months`. */
export const period: z.ZodString = z.string().regex(PERIOD, {
  error: (issue) =>
    `${shownValue(issue.input)} is not a period of time. Write 90 days, 6 weeks, 3 months or 1 year.`,
});

/**
 * The moment that lies a period before another one, by the calendar: three months before May 31 is the end of February.
 *
 * @param moment milliseconds since 1970 (UTC), as is what is returned
 * @param written a period that the schema has let pass
 */
export function before(moment: number, written: string): number {
  const [, number = "0", unit = "day"] = PERIOD.exec(written) ?? [];
  const date = new Date(moment);
  const count = Number(number);
  if (unit === "day" || unit === "week") return moment - count * (unit === "week" ? 7 : 1) * 86_400_000;
  const months = date.getUTCMonth() - count * (unit === "year" ? 12 : 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), months + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return date.setUTCMonth(months);
}
