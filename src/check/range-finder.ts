import type { DeskFile } from "../desk/desk.ts";
import type { Location } from "../rules/define.ts";
import { positions, type Range } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import { locate } from "../yaml/layout.ts";

/** Turns locations into ranges. Finds where the lines of each file begin when the first finding in it needs it. */
export function rangeFinder(): (location: Location) => Range {
  const opened = new Map<DeskFile, ReturnType<typeof positions>>();
  const positionIn = (file: DeskFile) => {
    const known = opened.get(file) ?? positions(file.content);
    opened.set(file, known);
    return known;
  };
  return ({ file, place }) => {
    const { start, end } = spanOf({ file, place });
    const positionOf = positionIn(file);
    return { start: positionOf(start), end: positionOf(end) };
  };
}

/** Where a location is: UTF-16 offsets into its file. */
export function spanOf({ file, place }: Location): Span {
  if ("span" in place) return place.span;
  return file.layout ? locate(file.layout, place.path, place.part) : { start: 0, end: 0 };
}
