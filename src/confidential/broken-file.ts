import type { Secret } from "./lookout.ts";
import { readings } from "./reading.ts";
import { isNotForAttribution, isPrintedField, sourceField, type Unnamed, unnamedByKind } from "./who.ts";

/** A source as the lines of a file have it that is no YAML. */
interface Block {
  readonly id: string;
  readonly unnamed: Unnamed;
  /** What may say who it is. */
  readonly secrets: readonly Secret[];
}

/** What looks like the name of a source that has none, or of a person who did not speak for attribution. */
export function namesInBroken(content: string, ours: boolean): readonly Secret[] {
  const blocks = blocksIn(content);
  const onTerms = ours ? creditedOnTerms(content) : new Set<string>();
  return blocks
    .filter(({ id, unnamed }) => unnamed !== "no" || onTerms.has(id))
    .flatMap(({ secrets }) => secrets);
}

const ID = /^[\s{,]*["']?([a-z0-9-]+)["']?\s*:?\s*(?:\{.*)?$/;

/** The sources of a file, by how far they are set in; a file in which they cannot be told apart is one of them. */
function blocksIn(content: string): readonly Block[] {
  const [, section = content] = /^["']?sources\b["']?[ \t]*:?(.*(?:\n(?:[ \t#\r].*)?)*)/m.exec(content) ?? [];
  const lines = section.split(/\r?\n|\}[ \t]*,/).filter((line) => line.trim() !== "");
  const indents = lines.map((line) => (/^[\s{,]*/.exec(line)?.[0] ?? "").length);
  const outermost = indents.reduce(
    (least, indent, index) => (index > 0 && indent < least ? indent : least),
    Infinity,
  );
  const blocks: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if ((indents[index] ?? 0) <= outermost || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.map(blockOf);
}

function blockOf(lines: readonly string[]): Block {
  const [first = ""] = lines;
  const [, id = ""] = ID.exec(first) ?? [];
  const parts = lines.flatMap((line) => line.replace(/\s#.*/, "").split(/[{},]/)).map(partOf);
  const kind = parts.find(({ field }) => field === "kind")?.value;
  // Lines that neither name nor describe anybody, nor say what kind of source it is, are not those of a source.
  const isSource = parts.some(
    ({ field }) => field === "kind" || field === "name" || field === "described-as",
  );
  if (!isSource) return { id, unnamed: "no", secrets: [] };
  const secrets = parts
    .filter(({ field, value }) => !isPrintedField(field) && value !== "" && value !== id)
    .flatMap(({ value }) => readings(value).map(({ text }): Secret => ({ kind: "name", text })));
  return { id, unnamed: unnamedByKind(kind), secrets };
}

/** A field and its value, with or without the colon between them; what has no field is all value. */
function partOf(text: string): { readonly field: string | undefined; readonly value: string } {
  const [, key, colon = "", rest = ""] = /^[\s"']*([\w-]+)["']?\s*(:|(?=\s))(.*)$/.exec(text) ?? [];
  const field = key === undefined ? undefined : sourceField(key);
  const value = field === undefined && colon === "" ? text : rest;
  return { field, value: value.replace(/^[\s"'|>:-]+|[\s"':]+$/g, "") };
}

/** How far from its terms a link names its source. */
const LINES_OF_LINK = 8;

function creditedOnTerms(content: string): ReadonlySet<string> {
  const lines = content.split("\n");
  const terms = /\bterms["']?\s*:?\s*["']?([\w-]+)/;
  return new Set(
    lines.flatMap((line, index) => {
      if (!isNotForAttribution(terms.exec(line)?.[1])) return [];
      const around = lines.slice(Math.max(index - LINES_OF_LINK, 0), index + LINES_OF_LINK).join("\n");
      return [...around.matchAll(/\bsource["']?\s*:?\s*["']?([a-z0-9-]+)/g)].map(([, id = ""]) => id);
    }),
  );
}
