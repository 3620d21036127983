import { Composer, type CST, type Document, Lexer, Parser, YAMLParseError } from "yaml";

/** A file as the parser sees it, or where it nests deeper than is read (a UTF-16 offset). */
export type Composed = { readonly document: Document.Parsed } | { readonly tooDeepAt: number };

/** Deeper than any record, and far from the end of the stack. */
const DEEPEST = 64;

/**
 * Composes a YAML file. Both the parser and the composer call themselves for each level of nesting, and Node aborts
 * where a regular expression has to be compiled at the end of the stack: what nests too deeply is handed to neither.
 * What counts are the levels that the parser itself has open, not marks in the text, which can mean anything: it is
 * stopped at the first level too many, and what it has made is measured again before it is composed, because it also
 * puts what it has closed into new levels.
 */
export function compose(text: string): Composed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    // What follows so many is not read.
    if (errors >= MOST_ERRORS) break;
    // The types call both private; there is no other way to know before it is too late.
    if (parser["stack"].length > DEEPEST) return { tooDeepAt: Math.min(parser["offset"], text.length) };
  }
  for (const token of parser.end()) tokens.push(token);
  const tooDeepAt = deepToken(tokens);
  if (tooDeepAt !== undefined) return { tooDeepAt };
  return { document: firstDocument(tokens, text) };
}

/** The offset of a token that lies too deep; undefined where there is none. Without recursion, on purpose. */
function deepToken(tokens: readonly CST.Token[]): number | undefined {
  const left = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { token, depth } = next;
    if (depth > DEEPEST) return token.offset;
    if (token.type === "document" && token.value) left.push({ token: token.value, depth: depth + 1 });
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) {
      if (key) left.push({ token: key, depth: depth + 1 });
      if (value) left.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Nobody reads more errors than this, and each costs as much as a thousand characters. */
const MOST_ERRORS = 1000;

/** The first document. That there are more is an error of it, as in the package's own `parseDocument`. */
function firstDocument(tokens: readonly CST.Token[], text: string): Document.Parsed {
  const errors: YAMLParseError[] = [];
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, logLevel: "error" });
  // What the composer has of its own for this keeps every error; the types call it private.
  composer["onError"] = (
    source: ErrorSource,
    code: YAMLParseError["code"],
    message: string,
    isWarning?: boolean,
  ) => {
    if (!isWarning && errors.length < MOST_ERRORS)
      errors.push(new YAMLParseError(placeOf(source), code, message));
  };
  const [first, second] = composer.compose(tokens, true, text.length);
  if (second) {
    const [start, end] = second.range;
    errors.push(new YAMLParseError([start, end], "MULTIPLE_DOCS", "Source contains multiple documents"));
  }
  // With `forceDoc`, there is always one.
  const document = first as Document.Parsed;
  document.errors.push(...errors);
  return document;
}

/** What the composer finds fault with: an offset, two of them, or what stands there. */
type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: unknown };

function placeOf(source: ErrorSource): [start: number, end: number] {
  if (typeof source === "number") return [source, source + 1];
  if ("offset" in source) {
    const { offset, source: text } = source;
    return [offset, offset + (typeof text === "string" ? text.length : 1)];
  }
  const [start = 0, end = start + 1] = source;
  return [start, end];
}
