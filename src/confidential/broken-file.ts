import type { Secret } from "./lookout.ts";
import { readings } from "./reading.ts";
import { isNotForAttribution, isPrintedField, sourceField, unnamedByKind } from "./who.ts";

/** A source as the lines of a file have it that is no YAML. */
interface Block {
  readonly id: string | undefined;
  /** Lines that neither name nor describe anybody, nor say what kind of source it is, are not those of a source. */
  readonly isSource: boolean;
  readonly mayBeUnnamed: boolean;
  /** What may say who it is. */
  readonly secrets: readonly Secret[];
}

/** What looks like the name of a source that has none, or of a person who did not speak for attribution. */
export function namesInBroken(content: string, ours: boolean): readonly Secret[] {
  const blocks = blocksIn(content);
  const onTerms = ours ? creditedOnTerms(content) : new Set();
  return blocks
    .filter(({ id, isSource, mayBeUnnamed }) => isSource && (mayBeUnnamed || onTerms.has(id)))
    .flatMap(({ secrets }) => secrets);
}

/** What follows "sources:", down to the next line that is not set in and does more than end something. */
const SECTION = /^["']?sources\b["']?[ \t]*:?([^\n]*(?:\n(?:[ \t#\r}\]][^\n]*)?)*)/m;
const ID = /^[\s{,"'-]*([a-z0-9][a-z0-9-]*)/;

/** What begins another part of a record: a key that is not set in. */
const PART = /^(?=["']?[a-z][\w-]*["']?[ \t]*:)/m;
/** The parts that hold no sources, whatever else is wrong with the file. */
const NO_SOURCES = /^["']?(?:article|claims)["']?[ \t]*:/;
/** In those, only what is under this key may say who somebody is: nothing else in them has one. */
const NAMES: ReadonlySet<string | undefined> = new Set(["name"]);

/** The sources of a file, by how far they are set in; a file in which they cannot be told apart is one of them. */
function blocksIn(content: string): readonly Block[] {
  const section = SECTION.exec(content)?.[1];
  if (section !== undefined) return blocksOf(section, undefined);
  return content.split(PART).flatMap((part) => blocksOf(part, NO_SOURCES.test(part) ? NAMES : undefined));
}

/** @param only the fields that are looked at; undefined: all */
function blocksOf(section: string, only: ReadonlySet<string | undefined> | undefined): readonly Block[] {
  const lines = section
    .replace(/\s#.*/g, "")
    .split(/\r?\n|\}[ \t]*,/)
    .filter((line, index) => index === 0 || /[\p{L}\p{N}]/u.test(line));
  // How far the first one is set in says nothing: it goes on after "sources:".
  const outermost = lines
    .slice(1)
    .reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
  const starts = lines.flatMap((line, index) => (index === 0 || indentOf(line) <= outermost ? [index] : []));
  return starts.map((start, index) => blockOf(lines.slice(start, starts[index + 1]).join("\n"), only));
}

function indentOf(line: string): number {
  return line.search(/[^\s{,]/);
}

function blockOf(lines: string, only: ReadonlySet<string | undefined> | undefined): Block {
  const id = ID.exec(lines)?.[1];
  const parts = lines
    .split(/[\n{},]/)
    .map(partOf)
    .filter(({ field }) => only === undefined || only.has(field));
  const kinds = parts.filter(({ field }) => field === "kind").map(({ value }) => value);
  const isSource = parts.some(({ field }) => SAYS_THAT_IT_IS_ONE.has(field));
  const secrets = parts
    .filter(({ field, value }) => !isPrintedField(field) && value !== "" && value !== id)
    .flatMap(({ value }) => readings(value).map(({ text }): Secret => ({ kind: "name", text })));
  const mayBeUnnamed = kinds.length === 0 || kinds.some((kind) => unnamedByKind(kind) !== "no");
  return { id, isSource, mayBeUnnamed, secrets };
}

const SAYS_THAT_IT_IS_ONE: ReadonlySet<string | undefined> = new Set(["kind", "name", "described-as"]);

/** A field and its value, with or without the colon between them; what has no field is all value. */
function partOf(text: string): { readonly field: string | undefined; readonly value: string } {
  const found = /^[\s"'-]*(\w[\w-]*)["']?(?:\s*:|(?!\S))/.exec(text);
  if (!found) return { field: undefined, value: bare(text) };
  const [begins, key = begins] = found;
  const field = sourceField(key);
  const isAllValue = field === undefined && !begins.endsWith(":");
  return { field, value: bare(isAllValue ? text : text.slice(begins.length)) };
}

/** A value without its quotes, the mark of a list or of lines of text, and the spaces around it. */
function bare(value: string): string {
  return value.replace(/^[\s"'|>:-]+|(?<![\s"':])[\s"':]+$/g, "");
}

/** How far from its terms a link names its source. */
const LINES_OF_LINK = 8;
const TERMS = /\bterms["']?\s*(?::\s*)?["']?([\w-]+)/g;
/** One, or several in either form of a list. */
const CREDITED = /\bsource["']?\s*(?::\s*)?(?:\[[^\]]*|(?:-[ \t]+["']?[a-z0-9-]+["']?\s*)+|["']?[a-z0-9-]+)/g;

function creditedOnTerms(content: string): ReadonlySet<unknown> {
  const lines = content.split("\n");
  const credited = [...lines.entries()].filter(isOnTerms).flatMap(([index]) => {
    const around = lines.slice(Math.max(index - LINES_OF_LINK, 0), index + LINES_OF_LINK).join("\n");
    return [...around.matchAll(CREDITED)].flatMap(([credit]) => credit.split(/[^a-z0-9-]/));
  });
  return new Set(credited);
}

function isOnTerms([, line]: readonly [index: number, line: string]): boolean {
  return [...line.matchAll(TERMS)].some(([, terms]) => isNotForAttribution(terms));
}
