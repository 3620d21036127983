import { expect, test } from "vitest";
import { isOtherUnit, readFigure } from "../../src/text/printed-figure.ts";

test.each<[printed: string | undefined, recorded: string | undefined]>([
  ["EUR", "USD"],
  ["USD", "EUR"],
  ["GBP", "USD"],
  ["percent", "percentage points"],
  ["percent", "pp"],
  ["percent", "ppts"],
  ["percent", "Point"],
  ["percent", "USD"],
  ["percentage points", "%"],
  ["percentage points", "percent"],
  ["percentage points", "Per cent"],
  ["percentage points", "per-cent"],
  ["percentage points", "pct"],
])("printed as %s, %s is another unit", (printed, recorded) => {
  expect(isOtherUnit(printed, recorded)).toBe(true);
});

test.each<[printed: string | undefined, recorded: string | undefined]>([
  ["EUR", "EUR"],
  ["USD", "CAD"],
  ["MXN", "BRL"],
  ["GBP", "EGP"],
  ["JPY", "CNY"],
  ["INR", "PKR"],
  ["RUB", "BYN"],
  ["EUR", "men"],
  ["men", "USD"],
  ["men", "percent"],
  ["percent", "percent of men"],
  ["percent", "supporting"],
  ["percentage points", "pct points"],
  ["percentage points", "percentage points"],
  ["percentage points", "% point"],
  ["percentage points", "of percent"],
  [undefined, "USD"],
  ["EUR", undefined],
])("printed as %s, %s may be the same unit", (printed, recorded) => {
  expect(isOtherUnit(printed, recorded)).toBe(false);
});

test.each<[printed: string, language: string | undefined, value: number | undefined]>([
  ["12", "de", 12],
  ["12 Mann", "de", 12],
  ["1.234", "de", undefined],
  ["1.234", "en", 1.234],
  ["zwölf", "de", undefined],
  ["twelve", "en", 12],
  ["twelve", "de", undefined],
  ["twelve", undefined, 12],
  ["12 pounds", "en", 12],
  ["12p", "en", undefined],
  ["12 c", "en", undefined],
  ["12¢", "en", undefined],
  ["12 ¢", "en", undefined],
  ["12 cars", "en", 12],
  [`12 cars${" ".repeat(993)}14 cars`, "en", 12],
  [`12 cars${" ".repeat(990)}14 cars`, "en", undefined],
])("%s in %s is %s", (printed, language, value) => {
  expect(readFigure(printed, language)?.value).toBe(value);
});
