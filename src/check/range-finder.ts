import type { DeskFile } from "../desk/desk.ts";
import { locator } from "../desk/parse.ts";
import type { Location } from "../rules/define.ts";
import { positions, type Range } from "../text/position.ts";

/** As many files as findings jump between; a parsed file takes many times the memory of its text. */
const FILES_KEPT = 16;

interface Opened {
  readonly locate: ReturnType<typeof locator>;
  readonly positionOf: ReturnType<typeof positions>;
}

/** Turns locations into ranges. Opens each file when the first finding in it needs it, and keeps the latest few. */
export function rangeFinder(): (location: Location) => Range {
  const opened = new Map<DeskFile, Opened>();
  const open = (file: DeskFile): Opened => {
    const known = opened.get(file) ?? {
      locate: lazily(() => locator(file.content)),
      positionOf: positions(file.content),
    };
    // Put at the end: the first in the map is the one that was used longest ago.
    opened.delete(file);
    opened.set(file, known);
    const [oldest] = opened.keys();
    if (opened.size > FILES_KEPT && oldest) opened.delete(oldest);
    return known;
  };
  return ({ file, place }) => {
    const { locate, positionOf } = open(file);
    const { start, end } = "span" in place ? place.span : locate(place.path, place.part);
    return { start: positionOf(start), end: positionOf(end) };
  };
}

/** A text file has positions, too, and is never parsed as YAML. */
function lazily(make: () => Opened["locate"]): Opened["locate"] {
  let made: Opened["locate"] | undefined;
  return (path, part) => {
    made ??= make();
    return made(path, part);
  };
}
