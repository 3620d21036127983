import type { Draws } from "./draws.ts";
import type { Piece } from "./pieces.ts";
import { MEASURES, MONTHS, PEOPLE_COUNTED } from "./words.ts";

const WORDS =
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety".split(
    " ",
  );
const ORDINALS = "first second third fourth fifth sixth seventh tenth".split(" ");
const FRACTIONS = [
  "half",
  "a third",
  "a quarter",
  "two thirds",
  "three quarters",
  "one in five",
  "nine out of ten",
  "a fifth",
];
const VAGUE = ["dozens", "hundreds", "thousands", "tens of thousands", "scores", "millions"];
const CURRENCIES = ["£", "$", "€"];

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** In one of the ways in which the same figure may be written here. */
function samely(text: string): string {
  return text
    .replace("per cent", "percent")
    .replace("one in five", "a fifth")
    .replace("double", "twice")
    .replace(/(?<=\d)m$/, " million")
    .replace(/(?<=\d)bn$/, " billion");
}

/** A figure, and some that differ from it in value. */
function figure(write: () => string, count = 3): Pick<Piece, "text" | "others"> {
  const text = write();
  const others: string[] = [];
  for (let tries = 0; tries < 30 && others.length < count; tries++) {
    const other = write();
    if (samely(other) !== samely(text) && !others.includes(other)) others.push(other);
  }
  return { text, others };
}

/** A number of people or things, without what is counted. */
export function count(draws: Draws): Pick<Piece, "text" | "others"> {
  return draws.pick([
    () => figure(() => grouped(100 + draws.below(900_000))),
    () => figure(() => String(11 + draws.below(88))),
    () => figure(() => draws.pick(WORDS)),
    () =>
      figure(
        () => `${draws.pick(["twenty", "thirty", "sixty"])}-${draws.pick(["two", "four", "seven", "nine"])}`,
      ),
    () => figure(() => `${2 + draws.below(7)},${draws.pick(["000", "500", "250"])}`),
    () => figure(() => `${draws.pick(WORDS.slice(0, 9))} ${draws.pick(["hundred", "thousand", "million"])}`),
    () => figure(() => `${1 + draws.below(9)}.${1 + draws.below(9)} million`),
    () => figure(() => draws.pick(VAGUE).replace(/$/, " of")),
    () => figure(() => `${2 + draws.below(20)}00`),
  ])();
}

/** Money, shares, ranges, dates, scores: figures that need nothing after them. */
export function amount(draws: Draws): Pick<Piece, "text" | "others"> {
  return draws.pick([
    () =>
      figure(
        () =>
          `${draws.pick(CURRENCIES)}${1 + draws.below(90)}${draws.pick([" million", "m", "bn", ",000", ".5 million", " billion"])}`,
      ),
    () => figure(() => `${2 + draws.below(80)} ${draws.pick(["percent", "per cent", "percentage points"])}`),
    () => figure(() => `${2 + draws.below(80)}%`),
    () => figure(() => `${draws.pick(WORDS)} ${draws.pick(["pounds", "dollars", "euros"])}`),
    () => figure(() => `between ${2 + draws.below(9)} and ${12 + draws.below(30)} percent`),
    () => figure(() => `${draws.pick(FRACTIONS)} of the budget`),
    () =>
      figure(() => `${draws.pick(["twice", "three times", "ten times", "double", "half"])} the usual sum`),
  ])();
}

export function when(draws: Draws): Pick<Piece, "text" | "others"> {
  return draws.pick([
    () => figure(() => `in ${1880 + draws.below(150)}`),
    () => figure(() => `on ${1 + draws.below(28)} ${draws.pick(MONTHS)}`),
    () => figure(() => `by ${draws.pick(MONTHS)} ${2021 + draws.below(12)}`),
    () =>
      figure(() => `at ${1 + draws.below(12)}.${draws.pick(["15", "30", "45"])} ${draws.pick(["am", "pm"])}`),
    () =>
      figure(() => `on ${draws.pick("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "))}`),
    () => figure(() => `for the ${draws.pick(ORDINALS)} time`),
    () =>
      figure(() =>
        draws.pick([
          "last year",
          "this week",
          "two days ago",
          "yesterday",
          "in the spring",
          "a decade ago",
          "overnight",
        ]),
      ),
    () => figure(() => `in the ${draws.pick(["1960s", "1970s", "1990s", "2010s"])}`),
  ])();
}

/** A length, a weight, a time with its unit, which may be translated. */
export function measure(
  draws: Draws,
): readonly [Pick<Piece, "text" | "others">, Pick<Piece, "text" | "others">] {
  const [one, other] = draws.pick(MEASURES);
  const number = draws.pick([
    () => figure(() => String(2 + draws.below(300))),
    () => figure(() => draws.pick(WORDS)),
  ])();
  return [number, { text: one, others: [other] }];
}

export function counted(draws: Draws): Pick<Piece, "text" | "others"> {
  const text = draws.pick(PEOPLE_COUNTED);
  return { text, others: PEOPLE_COUNTED.filter((other) => other !== text) };
}
