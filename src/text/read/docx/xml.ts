import { createRequire } from "node:module";
import { attributeName, elementName, emptyScope, scopeInside } from "./namespaces.ts";
import { NotReadable } from "./not-readable.ts";

/** Elements inside each other. Word's own documents have a few dozen. */
const DEEPEST = 1_000;

export type Attributes = ReadonlyMap<string, string>;

/** What is told of a part as it is read, in its order; names as `namespaces.ts` gives them: "w:p". */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (words: string) => void;
  readonly close?: (name: string) => void;
}

let htmlparser2: typeof import("htmlparser2") | undefined;

const NO_ATTRIBUTES: Attributes = new Map();

/**
 * Reads a part of a Word document from its first element to its last, without a tree and without recursion.
 *
 * @throws NotReadable for a document type (which could declare entities), for elements left open and for absurd depth
 */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandler): void {
  // Loaded when the first document is read.
  htmlparser2 ??= createRequire(import.meta.url)("htmlparser2") as typeof import("htmlparser2");
  const scopes = [emptyScope()];
  const inner = () => scopes.at(-1) ?? emptyScope();
  const parser = new htmlparser2.Parser(
    {
      onopentag: (name, given) => {
        if (scopes.length > DEEPEST)
          throw new NotReadable(
            "The document is damaged: its elements stand in each other more than 1,000 deep.",
          );
        const scope = scopeInside(inner(), given);
        scopes.push(scope);
        const pairs = Object.entries(given);
        const attributes =
          pairs.length === 0
            ? NO_ATTRIBUTES
            : new Map(pairs.map(([key, value]) => [attributeName(scope, key), value]));
        open(elementName(scope, name), attributes);
      },
      ontext: (words) => text?.(words),
      onclosetag: (name, isImplied) => {
        // An element that closes itself is closed by implication, too; but only the end of the part leaves one open.
        if (isImplied && isEnding) throw damaged();
        close?.(elementName(inner(), name));
        scopes.pop();
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith("!"))
          throw new NotReadable(
            'The document declares XML entities, which no Word document does and which can grow without end (an "XML entity bomb"), so it was not read. Copy the text into a new document and save that.',
          );
      },
    },
    { xmlMode: true },
  );
  let isEnding = false;
  parser.write(decoded(bytes));
  isEnding = true;
  parser.end();
}

function damaged(): NotReadable {
  return new NotReadable(
    "The document is damaged: its XML breaks off in the middle. Save it again in Word, or ask for another copy.",
  );
}

/** XML is in UTF-8 unless a byte-order mark says otherwise. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
