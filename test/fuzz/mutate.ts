import { isScalar, parseDocument, visit } from "yaml";
import { MARKS, ODD_VALUES } from "./odd-pieces.ts";
import type { Random } from "./random.ts";

/**
 * A text with something done to it that nobody would do on purpose; often more than once.
 *
 * @param places what can be replaced by something odd: the values and keys of a file that is YAML
 */
export function mutated(text: string, random: Random, places: readonly Place[] = []): string {
  let result = text;
  if (places.length > 0 && random.onceIn(3)) {
    const [start, end] = random.oneOf(places);
    result = text.slice(0, start) + random.oneOf(ODD_VALUES) + text.slice(end);
    if (random.onceIn(2)) return result;
  }
  do result = random.oneOf(MUTATIONS)(result, random);
  while (random.onceIn(2) && result.length < LONGEST);
  return result;
}

/** Mutations of mutations stop here, in UTF-16 code units; what is long on purpose is longer. */
const LONGEST = 20_000;
/** As much of one piece after the other; megabytes are a case of their own. */
const LONGEST_REPEATED = 5_000;

type Mutation = (text: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  insertMark,
  insertMark,
  cutOut,
  cutOut,
  doubled,
  swapLines,
  indentLine,
  cutShort,
  manyTimes,
  oneCharacter,
  moved,
];

function at(text: string, random: Random): number {
  return random.below(text.length + 1);
}

function insertMark(text: string, random: Random): string {
  const place = at(text, random);
  return text.slice(0, place) + random.oneOf(MARKS) + text.slice(place);
}

function stretch(text: string, random: Random): readonly [start: number, end: number] {
  const start = at(text, random);
  return [start, Math.min(start + random.below(random.onceIn(4) ? 400 : 12), text.length)];
}

function cutOut(text: string, random: Random): string {
  const [start, end] = stretch(text, random);
  return text.slice(0, start) + text.slice(end);
}

function doubled(text: string, random: Random): string {
  const [start, end] = stretch(text, random);
  return text.slice(0, end) + text.slice(start);
}

function moved(text: string, random: Random): string {
  const [start, end] = stretch(text, random);
  const rest = text.slice(0, start) + text.slice(end);
  const place = at(rest, random);
  return rest.slice(0, place) + text.slice(start, end) + rest.slice(place);
}

function swapLines(text: string, random: Random): string {
  const lines = text.split("\n");
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  [lines[one], lines[other]] = [lines[other] ?? "", lines[one] ?? ""];
  return lines.join("\n");
}

function indentLine(text: string, random: Random): string {
  const lines = text.split("\n");
  const index = random.below(lines.length);
  const line = lines[index] ?? "";
  lines[index] = random.onceIn(2) ? `${random.oneOf([" ", "  ", "\t", "- "])}${line}` : line.slice(1);
  return lines.join("\n");
}

function cutShort(text: string, random: Random): string {
  return random.onceIn(4) ? text.slice(0, at(text, random)) : insertMark(text, random);
}

function manyTimes(text: string, random: Random): string {
  const place = at(text, random);
  const piece = random.onceIn(2) ? random.oneOf(MARKS) : text.slice(...stretch(text, random));
  const most = Math.max(LONGEST_REPEATED / Math.max(piece.length, 1), 2);
  const times = 1 + random.below(random.onceIn(8) ? most : Math.min(most, 20));
  return text.slice(0, place) + piece.repeat(times) + text.slice(place);
}

function oneCharacter(text: string, random: Random): string {
  const place = at(text, random);
  const character = String.fromCharCode(random.below(random.onceIn(2) ? 128 : 65536));
  return text.slice(0, place) + character + text.slice(place + 1);
}

const known = new Map<string, readonly Place[]>();

type Place = readonly [start: number, end: number];

/** Where the scalars of a YAML text stand, keys among them. Each text is parsed once: only few are asked for. */
export function scalarsOf(text: string): readonly Place[] {
  const places: Place[] = [];
  if (known.has(text)) return known.get(text) ?? [];
  visit(parseDocument(text, { logLevel: "silent" }), (_, node) => {
    if (isScalar(node) && node.range && node.range[1] > node.range[0])
      places.push([node.range[0], node.range[1]]);
  });
  known.set(text, places);
  return places;
}
