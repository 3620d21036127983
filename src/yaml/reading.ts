import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { shownValue } from "../model/shown-value.ts";
import type { Span } from "../text/span.ts";
import { LayoutBuilder } from "./layout.ts";
import type { Problem } from "./problem.ts";

/** A problem that is found by its place in the text. */
export type SpannedProblem = Problem & { readonly place: { readonly span: Span } };

/** As much of a comment as is shown. */
const LONGEST_CUT = 200;

/** Turns the parser's nodes to plain values, and collects what a record may not hold and where its values stand. */
export class YamlReading {
  readonly problems: SpannedProblem[] = [];
  readonly layout: LayoutBuilder = new LayoutBuilder();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** @param within the key that the node stands under */
  valueOf(node: unknown, depth: number, within?: string): unknown {
    if (node === null || node === undefined) return undefined;
    if (isAlias(node)) {
      return this.refuse(
        node,
        "Text that begins with * is read as an alias, which a record cannot contain. Put text in quotation marks; write out anything repeated.",
      );
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
    if (node.anchor !== undefined) {
      this.refuseMark(
        "&",
        node,
        "Text that begins with & is read as an anchor, which a record cannot contain. Put it in quotation marks.",
      );
    }
    if (node.tag !== undefined) {
      this.refuseMark(
        "!",
        node,
        "Text that begins with ! is read as a tag, which a record cannot contain. Put it in quotation marks.",
      );
    }
    if (isScalar(node)) return this.textOf(node);
    if (isSeq(node)) {
      return node.items.map((item) => {
        const { start } = spanOf(item as Node);
        const close = this.layout.open(undefined, { start, end: start }, item);
        const value = this.valueOf(item, depth + 1);
        close();
        return value;
      });
    }
    return this.mapOf(node.items, depth, within);
  }

  /** "the #1 priority" ends before the #, unless it is in quotation marks: nobody who writes it knows. */
  private textOf(node: Scalar): string {
    const [, end = 0] = node.range ?? [];
    const cut =
      node.type === "PLAIN" ? /^[ \t]+(#[^\s#][^\r\n]*)/.exec(this.text.slice(end, end + LONGEST_CUT)) : null;
    if (cut) {
      const [all, comment = ""] = cut;
      this.problems.push({
        kind: "schema",
        message:
          "What follows the # is read as a comment, not as part of the value. " +
          "If it belongs to the text, put all of the text in quotation marks; if it is a comment, write a space after the #.",
        place: { span: { start: end + all.length - comment.length, end: end + all.length } },
      });
    }
    return String(node.value ?? "");
  }

  private mapOf(pairs: readonly Pair[], depth: number, within?: string): Record<string, unknown> {
    const defines = depth === 1 && (within === "claims" || within === "sources") ? within : undefined;
    // Without a prototype, "__proto__" and "constructor" are keys like others.
    const value: Record<string, unknown> = Object.create(null);
    const keys = new Map<string, Scalar>();
    for (const pair of pairs) {
      const key = keyText(pair);
      if (key === undefined || !isScalar(pair.key)) {
        this.refuse(pair.key, "A key must be plain text followed by a colon. This is not.");
        continue;
      }
      const first = keys.get(key);
      if (first) {
        this.problems.push(duplicate(key, first, pair.key, defines));
        continue;
      }
      keys.set(key, pair.key);
      const close = this.layout.open(key, spanOf(pair.key), pair.value);
      value[key] = this.valueOf(pair.value, depth + 1, key);
      close();
    }
    return value;
  }

  /** The mark stands before the node that it belongs to. */
  private refuseMark(mark: string, node: Node, message: string): void {
    const { start, end } = spanOf(node);
    const at = this.text.lastIndexOf(mark, start);
    this.problems.push({ kind: "syntax", message, place: { span: { start: at === -1 ? start : at, end } } });
  }

  private refuse(node: unknown, message: string): undefined {
    // Whatever the parser composed has a range.
    this.problems.push({ kind: "syntax", message, place: { span: spanOf(node as Node) } });
  }
}

function duplicate(
  key: string,
  first: Scalar,
  second: Scalar,
  defines?: "claims" | "sources",
): SpannedProblem {
  const related = [{ message: "the first one", place: { span: spanOf(first) } }];
  const place = { span: spanOf(second) };
  if (defines === undefined) {
    return {
      kind: "syntax",
      message: `The key ${shownValue(key)} is repeated here. Keep only one.`,
      place,
      related,
    };
  }
  const what = defines === "claims" ? "claim" : "source";
  const message = `The ${what} id ${shownValue(key)} is used twice in this file. Give one of them a new id.`;
  return { kind: "duplicate-id", message, place, related };
}

/** Where a node stands. What the parser composed has a range. */
export function spanOf(node: Node): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end };
}

/** A key as it is written; undefined for a key that is a map or a list. */
function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}
