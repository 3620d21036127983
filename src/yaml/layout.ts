import { isScalar, type Node } from "yaml";
import type { Span } from "../text/span.ts";
import type { Path } from "./problem.ts";

/**
 * Where the values of a YAML file stand, in little room: a file is parsed once, and any of its values may be asked for.
 * Entries follow each other as the values do in the file, each map or list before what is in it.
 */
export interface Layout {
  /** For each entry: its key's start and end, its value's start and end (UTF-16 offsets), and the entry after what is in it. */
  readonly spans: Int32Array;
  /** The keys; undefined for an item of a list. */
  readonly keys: readonly (string | undefined)[];
}

const FIELDS = 5;

/** Collects a layout while a file is read from its beginning to its end. */
export class LayoutBuilder {
  private readonly spans: number[] = [];
  private readonly keys: (string | undefined)[] = [];

  /**
   * Begins an entry; what is opened before it is closed is in it.
   *
   * @param value the value's node; a map or a list is shown by its key, so that its own stretch is not kept
   * @returns what closes it
   */
  open(key: string | undefined, keySpan: Span, value: unknown): () => void {
    const at = this.spans.length;
    const own = isScalar(value)
      ? rangeOf(value)
      : key === undefined
        ? rangeOf(value as Node | null)
        : keySpan;
    this.spans.push(keySpan.start, keySpan.end, own.start, own.end, 0);
    this.keys.push(key);
    return () => {
      this.spans[at + FIELDS - 1] = this.keys.length;
    };
  }

  /** Begins an entry whose value's place is not known yet. */
  begin(key: string | undefined, keySpan: Span): number {
    const at = this.spans.length;
    this.spans.push(keySpan.start, keySpan.end, 0, 0, 0);
    this.keys.push(key);
    return at;
  }

  /** @param own where it is shown: the value's own stretch, or the key's */
  end(at: number, own: Span): void {
    this.spans[at + 2] = own.start;
    this.spans[at + 3] = own.end;
    this.spans[at + FIELDS - 1] = this.keys.length;
  }

  build(): Layout {
    return { spans: Int32Array.from(this.spans), keys: this.keys };
  }
}

function rangeOf(node: Node | null): Span {
  const [start = 0, end = start] = node?.range ?? [];
  return { start, end };
}

/**
 * Where the value at a path stands, or its key; where it does not exist, the nearest thing around it that does. A map
 * or a list is shown by its key: its own stretch can be the whole file.
 */
export function locate(layout: Layout, path: Path, part?: "key" | "value"): Span {
  let found: number | undefined;
  for (const step of path) {
    const next = child(layout, found, step);
    if (next === undefined) return found === undefined ? { start: 0, end: 0 } : spanAt(layout, found, "key");
    found = next;
  }
  return found === undefined ? { start: 0, end: 0 } : spanAt(layout, found, part ?? "value");
}

function spanAt({ spans }: Layout, entry: number, part: "key" | "value"): Span {
  const at = entry * FIELDS + (part === "key" ? 0 : 2);
  return { start: spans[at] ?? 0, end: spans[at + 1] ?? 0 };
}

/** Below so many values, to look at each is quicker than to keep a list of them. */
const FEW = 32;

function child(layout: Layout, parent: number | undefined, step: string | number): number | undefined {
  const known = childrenKnown.get(layout)?.get(parent);
  if (known) return known.get(step);
  let index = 0;
  for (const entry of childrenOf(layout, parent)) {
    if (index >= FEW) return allChildren(layout, parent).get(step);
    if ((layout.keys[entry] ?? index) === step) return entry;
    index += 1;
  }
  return undefined;
}

function allChildren(layout: Layout, parent: number | undefined): ReadonlyMap<string | number, number> {
  const children = new Map<string | number, number>();
  let index = 0;
  for (const entry of childrenOf(layout, parent)) {
    const key = layout.keys[entry] ?? index;
    if (!children.has(key)) children.set(key, entry);
    index += 1;
  }
  const ofLayout = childrenKnown.get(layout) ?? new Map();
  childrenKnown.set(layout, ofLayout.set(parent, children));
  return children;
}

/** A record can have thousands of claims, and findings ask for the place of each. */
const childrenKnown = new WeakMap<Layout, Map<number | undefined, ReadonlyMap<string | number, number>>>();

function* childrenOf({ spans, keys }: Layout, parent: number | undefined): Iterable<number> {
  const end = parent === undefined ? keys.length : (spans[parent * FIELDS + FIELDS - 1] ?? 0);
  for (let entry = parent === undefined ? 0 : parent + 1; entry < end; ) {
    yield entry;
    entry = spans[entry * FIELDS + FIELDS - 1] ?? end;
  }
}
