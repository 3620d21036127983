import { Lexer } from "yaml";
import type { Span } from "../text/span.ts";

/** Marks of the lexer's own that do not stand in the text: a document begins, a flow collection ends, a scalar follows. */
const DOCUMENT = "\u0002";
const FLOW_END = "\u0018";
const SCALAR = "\u001f";

/** Where the comments of a YAML file stand, each from its # to the end of its line. */
export function commentsIn(text: string): readonly Span[] {
  const comments: Span[] = [];
  let at = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === DOCUMENT || lexeme === FLOW_END || lexeme === SCALAR) {
      isScalar = lexeme === SCALAR;
      continue;
    }
    if (lexeme.startsWith("#") && !isScalar) comments.push({ start: at, end: at + lexeme.length });
    at += lexeme.length;
    isScalar = false;
  }
  return comments;
}

/** The comments of a YAML file, in their order. */
export function commentTexts(text: string): readonly string[] {
  return commentsIn(text).map(({ start, end }) => text.slice(start, end).trimEnd());
}
