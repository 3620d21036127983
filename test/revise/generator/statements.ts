import type { Draws } from "./draws.ts";
import { amount, count, counted, measure, when } from "./figures.ts";
import type { Piece, Slot } from "./pieces.ts";
import {
  ADJECTIVES,
  BODIES,
  CONDITIONS,
  FACILITIES,
  FIRMS,
  FIRST_NAMES,
  HEDGES,
  LIMITS,
  MODALS,
  OBJECTS,
  PLACES,
  REASONS,
  STATES,
  SURNAMES,
  VERBS,
} from "./words.ts";

type Part = Omit<Piece, "inQuote">;

const plain = (text: string): Part => ({ text, slot: "plain" });
const slotted = (slot: Slot, { text, others }: Pick<Piece, "text" | "others">): Part => ({
  text,
  slot,
  ...(others && { others }),
});

/** Words that qualify, or nothing; and what may be in their place, nothing among it. */
function qualifier(draws: Draws, words: readonly string[], share = 0.5, mayBeNothing = true): Part {
  const text = mayBeNothing && !draws.chance(share) ? "" : draws.pick(words);
  const others = [...(mayBeNothing ? [""] : []), ...words].filter((other) => other !== text);
  return { text, slot: "qualifier", others };
}

function either(draws: Draws, [affirmed, denied]: readonly [string, readonly string[]]): Part {
  const isDenied = draws.chance(0.3);
  const text = isDenied ? draws.pick(denied) : affirmed;
  return { text, slot: "polarity", others: isDenied ? [affirmed] : denied };
}

function named(draws: Draws, names: readonly string[]): Part {
  const text = draws.pick(names);
  return { text, slot: "name", others: names.filter((other) => other !== text) };
}

export function person(draws: Draws): string {
  return `${draws.pick(FIRST_NAMES)} ${draws.pick(SURNAMES)}`;
}

/** A made-up statement: a clause that begins with a small letter or a name, and has no full stop. */
export function statement(draws: Draws): readonly Part[] {
  return draws.pick(KINDS)(draws);
}

const KINDS: readonly ((draws: Draws) => readonly Part[])[] = [
  // Modality
  (draws) => [
    plain(`${draws.pick(FACILITIES)} in `),
    named(draws, PLACES),
    plain(" "),
    qualifier(draws, MODALS, 1, false),
    plain(` close to ${draws.pick(["lorries", "visitors", "traffic", "ships"])}`),
    qualifier(draws, CONDITIONS, 0.3),
    plain(draws.pick(REASONS)),
  ],
  // A count
  (draws) => [
    qualifier(draws, LIMITS, 0.5),
    slotted("number", count(draws)),
    plain(" "),
    slotted("number", counted(draws)),
    plain(" "),
    qualifier(draws, HEDGES, 0.2),
    plain(`${draws.pick(["were moved", "were left without water", "were registered", "were turned away"])} `),
    slotted("number", when(draws)),
    plain(draws.pick(REASONS)),
  ],
  // Money
  (draws) => [
    plain(`${draws.pick(OBJECTS)} cost the `),
    named(draws, BODIES),
    plain(" "),
    qualifier(draws, LIMITS.slice(0, 12), 0.5),
    slotted("number", amount(draws)),
    qualifier(draws, CONDITIONS, 0.15),
  ],
  // Polarity
  (draws) => [
    plain("the "),
    named(draws, BODIES),
    plain(" "),
    qualifier(draws, HEDGES, 0.2),
    either(draws, draws.pick(VERBS)),
    plain(` ${draws.pick(OBJECTS)} `),
    slotted("number", when(draws)),
    plain(draws.pick(REASONS)),
  ],
  (draws) => [
    slotted("name", { text: person(draws), others: [person(draws), person(draws)] }),
    plain(" "),
    either(draws, draws.pick(VERBS)),
    plain(" "),
    plain(`${draws.pick(OBJECTS)} with `),
    named(draws, FIRMS),
  ],
  // States
  (draws) => [
    plain(`${draws.pick(FACILITIES)} is `),
    qualifier(draws, HEDGES, 0.25),
    either(draws, draws.pick(STATES)),
    plain(`, even ${draws.pick(["in winter", "at low tide", "after the storm"])}`),
    qualifier(draws, CONDITIONS, 0.2),
  ],
  // Measures
  (draws) => {
    const [number, unit] = measure(draws);
    return [
      plain(`${draws.pick(FACILITIES)} lies `),
      qualifier(draws, LIMITS.slice(0, 14), 0.4),
      slotted("number", number),
      plain(" "),
      slotted("measure", unit),
      plain(" from what "),
      named(draws, FIRMS),
      plain(" had drawn up"),
    ];
  },
  // Change
  (draws) => [
    plain(
      `the ${draws.pick(["price of bread", "number of accidents", "rate of sick leave", "level of the river"])} ${draws.pick(["rose", "fell", "has risen", "went up"])} by `,
    ),
    qualifier(draws, LIMITS.slice(0, 12), 0.4),
    slotted("number", amount(draws)),
    plain(" "),
    slotted("number", when(draws)),
  ],
  (draws) => [
    plain("an "),
    qualifier(draws, ADJECTIVES, 0.6),
    plain(" agreement between "),
    named(draws, FIRMS),
    plain(" and the "),
    named(draws, BODIES),
    plain(` covers ${draws.pick(OBJECTS)}`),
    qualifier(draws, CONDITIONS, 0.3),
  ],
  (draws) => [
    qualifier(
      draws,
      [
        "all ",
        "most ",
        "some ",
        "many ",
        "several ",
        "few ",
        "a handful of ",
        "none of ",
        "a majority of ",
        "both of ",
      ],
      1,
      false,
    ),
    plain(
      `the ${draws.pick(["pumps", "sluices", "drivers", "beds", "records", "sirens"])} ${draws.pick(["were out of service", "had been replaced", "came from abroad"])}`,
    ),
    plain(draws.pick(REASONS)),
  ],
  // Range and clock
  (draws) => [
    plain(
      `the ${draws.pick(["shift", "crossing", "hearing", "journey"])} took from ${2 + draws.below(4)} to `,
    ),
    slotted("number", { text: String(7 + draws.below(5)), others: ["13", "17", "24"] }),
    plain(` o’clock${draws.pick([" — longer than planned", "", " and left the crew exhausted"])}`),
  ],
  (draws) => [
    plain(
      `${draws.pick(["nobody", "not one of the guards", "no inspector"])} had looked at ${draws.pick(FACILITIES)} since `,
    ),
    named(draws, FIRMS),
    plain(" sold it to "),
    named(draws, PLACES),
    plain(" for "),
    slotted("number", amount(draws)),
  ],
  (draws) => [
    plain(`residents got their ${draws.pick(["water", "mail", "pensions"])} `),
    qualifier(draws, HEDGES, 0.3),
    slotted("number", when(draws)),
    plain(", and its share of the cost is borne by "),
    named(draws, FIRMS),
  ],
  // Two names, each of which could be in the other's place
  (draws) => [
    named(draws, FIRMS),
    plain(` ${draws.pick(["sued", "bought", "outbid", "took over from", "lent money to"])} `),
    slotted("name", { text: person(draws), others: [person(draws), person(draws)] }),
    plain(" "),
    slotted("number", when(draws)),
  ],
  // Words in inner marks
  (draws) => [
    plain(
      `the ${draws.pick(["inquiry", "auditor", "court"])} spoke of a ⟪${draws.pick(["partial", "great", "planned"])}⟫ success in `,
    ),
    named(draws, PLACES),
    plain(" and of "),
    qualifier(draws, LIMITS.slice(0, 12), 0.4),
    slotted("number", count(draws)),
    plain(" "),
    slotted("number", counted(draws)),
  ],
  (draws) => [
    plain("Mr "),
    named(draws, SURNAMES),
    plain(", a "),
    qualifier(draws, ADJECTIVES.slice(0, 8), 0.6),
    plain(` partner, ${draws.pick(["flew", "drove", "wrote"])} to `),
    named(draws, PLACES),
    plain(" "),
    slotted("number", when(draws)),
    plain(" and "),
    either(draws, draws.pick(VERBS)),
    plain(` ${draws.pick(OBJECTS)}`),
  ],
  (draws) => [
    plain("the U.S. and the EU "),
    qualifier(draws, MODALS, 1, false),
    plain(` pay ${draws.pick(["Karvik", "Sarn"])} `),
    slotted("number", amount(draws)),
    plain(", No. 3 on the list"),
    qualifier(draws, CONDITIONS, 0.3),
  ],
];
