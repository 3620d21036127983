import { count } from "../language/en/count.ts";
import { UNDISCLOSED } from "../model/address.ts";
import { everyText } from "../model/every-text.ts";
import type { Independence } from "../provenance/independence.ts";
import type { Trace } from "../provenance/trace.ts";
import { broken } from "./broken.ts";
import { joined } from "./joined.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { drawTree, type TreeNode } from "./tree.ts";
import { voicesLines } from "./voices-lines.ts";

const WIDEST = 100;
/** A tree is only read in its columns. */
const HARD = { hard: true };

type Voice = Trace["chain"][number];

/** A traced claim as a tree: what it says, from whom it comes down to the root, what stands against it and for it. */
export function traceTree(traced: Trace, paint: Paint, columns = WIDEST): string {
  const trace = everyText(traced, printable);
  const width = Math.max(Math.min(columns, WIDEST), 20);
  const { address, labels, quote, statement, against, voicesAgainst, support, passedOn } = trace;
  const head = [
    ...broken(`${paint(["bold", "underline"], address)}  ${paint("dim", labels.join(", "))}`, width, HARD),
    ...broken(`“${quote}”`, width, HARD),
    ...broken(statement, width, HARD),
  ];
  const sections: readonly Section[] = [
    { title: "Comes from", nodes: [wayBack(trace, paint)] },
    {
      title: "Against it",
      summary: voicesLines(voicesAgainst, against.length),
      nodes: against.map((one) => opposing(one, address, paint)),
      nothing: "nothing on file",
    },
    { title: "For it", nodes: support.map((one) => supporting(one, paint)), nothing: "nothing on file" },
    {
      title: "Passed on by",
      nodes: passedOn.map((one) => node([paint("bold", one.claim), ...verdict(one, paint)])),
    },
  ];
  const blocks = sections.flatMap(({ title, summary = [], nodes, nothing }) => {
    if (nodes.length === 0 && nothing === undefined) return [];
    const lines = nodes.length === 0 ? [paint("dim", nothing ?? "")] : drawTree(nodes, paint, width);
    return [
      [paint("bold", title), ...summary.flatMap((line) => broken(line, width, HARD)), ...lines].join("\n"),
    ];
  });
  return [head.join("\n"), ...blocks, ...sharing(trace, width)].join("\n\n");
}

/** A part of the sheet: a tree below a title. */
interface Section {
  readonly title: string;
  /** What the tree comes to. */
  readonly summary?: readonly string[];
  readonly nodes: readonly TreeNode[];
  /** What is said where the tree is empty; the part is left out where nothing is. */
  readonly nothing?: string;
}

/** The article, and below it each voice and the one that it has it from. */
function wayBack({ article, chain, root }: Trace, paint: Paint): TreeNode {
  const title = joined([
    paint("bold", article.publisher),
    article.title && `“${article.title}”`,
    article.published,
  ]);
  const end = beyondChain(chain.at(-1), root, paint).map((line) => node([line]));
  const steps = stepsOf(chain);
  const below = steps.reduceRight<readonly TreeNode[]>((deeper, voices, index) => {
    const isRoot = index === steps.length - 1 && end.length === 0;
    return [{ ...voicesNode(voices, steps[index - 1]?.at(-1), isRoot, paint), below: deeper }];
  }, end);
  return { lines: [title], below };
}

/** What follows the last voice of the chain where that is not the root. */
function beyondChain(last: Voice | undefined, root: Trace["root"], paint: Paint): readonly string[] {
  const name = root.name ?? "the article";
  switch (root.kind) {
    case "own-voice":
      return [`${name} in its own voice${rootMark(paint)}`];
    case "unrecorded":
      return [paint("yellow", "no source is recorded")];
    case "circular":
      return [`${paint("yellow", "no root")}: ${name} cite each other`];
    case "named":
    case "unnamed":
    case "undisclosed": {
      const end = root.kind === "undisclosed" ? UNDISCLOSED : root.source;
      // The way is too long to be drawn.
      return last && (last.source === end || root.joint?.includes(last.source))
        ? []
        : [`… and on to ${paint("bold", name)}${rootMark(paint)}`];
    }
  }
}

/** The voices of a chain, those that say it together in one step. */
function stepsOf(chain: readonly Voice[]): readonly (readonly Voice[])[] {
  const starts = chain.flatMap(({ isJoint }, index) => (isJoint ? [] : [index]));
  return starts.map((start, index) => chain.slice(start, starts[index + 1]));
}

function voicesNode(
  voices: readonly Voice[],
  before: Voice | undefined,
  isRoot: boolean,
  paint: Paint,
): TreeNode {
  const [voice] = voices;
  if (!voice) return node([]);
  const mark = isRoot ? rootMark(paint) : "";
  const { cue, terms, said, venue, url } = voice;
  const details = joined([cue && `“${cue}”`, terms, said && `said ${said}`, venue, url]);
  if (voice.source === UNDISCLOSED) {
    const who = before?.name ?? "the article";
    return node([
      `${paint("yellow", UNDISCLOSED)}${mark}`,
      joined([`${who} does not name its source`, cue && `“${cue}”`]),
    ]);
  }
  if (voices.length > 1) {
    const names = voices.map(({ name, of }) => `${paint("bold", name)}${of === undefined ? "" : ` (${of})`}`);
    return node([`${joined([names.join(" and "), voice.role])}${mark}`, details]);
  }
  const who = voice.role ?? (voice.of && `of ${voice.of}`);
  return node([`${paint("bold", voice.name)}${who === undefined ? "" : `, ${who}`}${mark}`, details]);
}

function rootMark(paint: Paint): string {
  return `  ${paint("dim", "← root")}`;
}

function opposing(one: Trace["against"][number], traced: string, paint: Paint): TreeNode {
  const answered = one.answers === traced ? "" : ` ${one.answers}, which this passes on`;
  if (one.what !== "claim") {
    const { what, relation, source, locator, url, statement } = one;
    return node([
      joined([
        `${paint("red", relation)}${answered}: ${what}`,
        source && paint("bold", source),
        locator,
        url,
      ]),
      statement === undefined ? "" : `“${statement}”`,
    ]);
  }
  const steps = stepsOf(one.voices);
  const voices = steps.at(-1) ?? [];
  const [voice] = voices;
  const via = steps.slice(0, -1).map((step) => step.map(({ name }) => name).join(" and "));
  const who = joined([
    voices.map(({ name }) => paint("bold", name)).join(" and "),
    via.length > 0 && `through ${via.join(", ")}`,
    voice?.cue && `“${voice.cue}”`,
    voice?.said && `said ${voice.said}`,
  ]);
  return node([
    `${paint("red", one.relation)}${answered}: ${one.statement}`,
    who,
    one.responsive === undefined ? "" : RESPONSIVE[one.responsive],
    one.scope === undefined
      ? paint("yellow", "the record does not say what it covers")
      : `covers: ${one.scope}`,
    joined([
      paint("dim", [one.claim, ...one.passedOnBy].join(", ")),
      !one.inArticle && paint("yellow", "the article leaves it out"),
    ]),
  ]);
}

const RESPONSIVE = {
  full: "answers it in full",
  partial: "answers part of it",
  none: "does not answer it",
} as const;

function supporting(one: Trace["support"][number], paint: Paint): TreeNode {
  const what = one.what === "claim" ? paint("bold", one.claim ?? "") : one.what;
  return node([
    joined([what, one.source, one.locator, one.url]),
    one.statement === undefined ? "" : `“${one.statement}”`,
    one.scope === undefined ? "" : `covers: ${one.scope}`,
    ...verdict(one, paint),
  ]);
}

/** Whether it is independent, and the reason. */
function verdict({ independent, reason }: Independence, paint: Paint): readonly string[] {
  const words = {
    yes: paint("green", "independent"),
    no: paint("yellow", "not independent"),
    unknown: paint("yellow", "not known to be independent"),
  };
  return [`${words[independent]}: ${reason}`];
}

function sharing({ sharingRoot, root }: Trace, width: number): readonly string[] {
  if (sharingRoot === 0 || root.name === undefined || root.kind === "own-voice") return [];
  const line = `${count(sharingRoot, "other claim")} in the desk ${sharingRoot === 1 ? "goes" : "go"} back to ${root.name}.`;
  return [broken(line, width, HARD).join("\n")];
}

function node(lines: readonly string[]): TreeNode {
  return { lines: lines.filter((line) => line !== "") };
}
