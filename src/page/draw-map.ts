import { Graph, layout } from "@dagrejs/dagre";
import type { MapEdge, MapNode, SourcingMap } from "../audit/sourcing-map.ts";
import { count, printedNumber } from "../language/en/count.ts";
import { cutEnd } from "../views/cut.ts";
import { widthOf } from "../views/width.ts";
import { round } from "./bars.ts";
import { type Html, html } from "./html.ts";

/* In CSS pixels. Nothing can be measured here: a column of a terminal stands for so much of a line. */
const COLUMN = 7;
const WIDTH = 172;
const LINE = 16;
const PADDING = 8;
const LINES = 3;

interface Placed extends MapNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** Where an article's claims come from, as a picture: roots on the left, the article, and who is against it on the right. */
export function drawnMap(map: SourcingMap): Html {
  const { nodes, edges, ownVoice, unrecorded } = map;
  const boxes = nodes.map((node) => {
    const lines = [...linesOf(node.name), ...notesOf(node, ownVoice, unrecorded).flatMap(linesOf)];
    return { ...node, lines, height: lines.length * LINE + 2 * PADDING };
  });
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 64, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  const inOrder = [...boxes].sort((one, other) => other.claims - one.claims);
  for (const { id, height } of inOrder) graph.setNode(keyOf(id), { width: WIDTH, height });
  // Who is against it is on the other side of the article: the way there is laid out the other way round.
  for (const edge of edges)
    if (isAgainst(edge)) graph.setEdge(keyOf(edge.to), keyOf(edge.from));
    else if (!graph.hasEdge(keyOf(edge.to), keyOf(edge.from)))
      graph.setEdge(keyOf(edge.from), keyOf(edge.to));
  // Those with the most claims stay at the top.
  layout(graph, { disableOptimalOrderHeuristic: true });
  const { width = 0, height = 0 } = graph.graph();
  const placed = new Map(
    boxes.map((box): [string, Placed] => {
      const { x = 0, y = 0 } = graph.node(keyOf(box.id));
      return [box.id, { ...box, x, y }];
    }),
  );
  const columns = new Set([...placed.values()].map(({ x }) => Math.round(x)));
  const wayOf = (from: string, to: string): readonly Point[] => {
    const { points = [] }: { readonly points?: readonly Point[] } = graph.edge(keyOf(from), keyOf(to)) ?? {};
    // The others are between the columns, where nothing is in the way; the first and the last are at the boxes themselves.
    return points.slice(1, -1).filter(({ x }) => columns.has(Math.round(x)));
  };
  return html`<div class="map" tabindex="0" role="group" aria-label="Sourcing map, ${count(nodes.length - 1, "source")}"><svg viewBox="0 0 ${round(width)} ${round(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" role="img" aria-label="Where the claims come from, and who is against them. The table below says the same.">${arrowheads()}${edges.map((edge) => drawnEdge(edge, placed, wayOf))}${[...placed.values()].map(drawnNode)}</svg></div>`;
}

/** The layout keeps its nodes in plain objects, in which an id such as `constructor` would find what every object has. */
function keyOf(id: string): string {
  return `node ${id}`;
}

function isAgainst({ from }: MapEdge): boolean {
  return from.startsWith("against:");
}

function linesOf(name: string): readonly string[] {
  const room = Math.floor((WIDTH - 2 * PADDING) / COLUMN);
  const lines: string[] = [];
  let line = "";
  for (const word of name.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = widthOf(word) <= room ? word : `${cutEnd(word, room - 1)}…`;
  }
  if (line !== "") lines.push(line);
  return lines.length <= LINES ? lines : [...lines.slice(0, LINES - 1), `${lines[LINES - 1] ?? ""} …`];
}

function notesOf({ kind, claims }: MapNode, ownVoice: number, unrecorded: number): readonly string[] {
  switch (kind) {
    case "article":
      return [
        count(claims, "claim"),
        ...(ownVoice > 0 ? [`${printedNumber(ownVoice)} in its own voice`] : []),
        ...(unrecorded > 0 ? [`${printedNumber(unrecorded)} with no source recorded`] : []),
      ];
    case "denier":
      return [`against ${count(claims, "claim")}`];
    case "undisclosed":
      return [count(claims, "claim"), "source not named"];
    case "unnamed":
      return [`${count(claims, "claim")}, unnamed`];
    case "circular":
      return [`${count(claims, "claim")}, no root`];
    case "others":
      return [];
    case "named":
    case "relay":
      return [count(claims, "claim")];
  }
}

function drawnNode({ x, y, height, lines, kind }: Placed): Html {
  const top = y - height / 2 + PADDING + LINE * 0.75;
  return html`<g class="node ${kind}"><rect x="${round(x - WIDTH / 2)}" y="${round(y - height / 2)}" width="${WIDTH}" height="${height}" rx="3"/><text x="${round(x - WIDTH / 2 + PADDING)}" y="${round(top)}">${lines.map((line, index) => html`<tspan x="${round(x - WIDTH / 2 + PADDING)}" dy="${index === 0 ? 0 : LINE}">${line}</tspan>`)}</text></g>`;
}

type Point = { readonly x: number; readonly y: number };

function drawnEdge(
  edge: MapEdge,
  placed: ReadonlyMap<string, Placed>,
  wayOf: (from: string, to: string) => readonly Point[],
): Html | undefined {
  const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
  if (!from || !to) return undefined;
  const tone = edge.isCircular ? "circular" : isAgainst(edge) ? "against" : "from";
  // One claim is a hair line, a hundred are no bar.
  const weight = round(1 + 1.6 * Math.log2(Math.max(edge.claims, 1)));
  return html`<path class="edge ${tone}" d="${pathOf(edge, from, to, wayOf)}" stroke-width="${weight}" marker-end="url(#head-${tone})"/>`;
}

function pathOf(
  edge: MapEdge,
  from: Placed,
  to: Placed,
  wayOf: (from: string, to: string) => readonly Point[],
): string {
  if (edge.isCircular)
    return from.x === to.x ? besides(from, to) : curve([sideOf(from, to, 0), sideOf(to, from, HEAD)]);
  const between = isAgainst(edge) ? [...wayOf(edge.to, edge.from)].reverse() : wayOf(edge.from, edge.to);
  const isLeft = from.x < to.x;
  // Past the boxes beside it, straight on.
  const past = between.flatMap(({ x, y }) => {
    const [first, last] = isLeft ? [x - WIDTH / 2, x + WIDTH / 2] : [x + WIDTH / 2, x - WIDTH / 2];
    return [
      { x: first, y },
      { x: last, y },
    ];
  });
  return curve([sideOf(from, to, 0), ...past, sideOf(to, from, HEAD)]);
}

/** How long an arrowhead is. */
const HEAD = 6;

/** The middle of the side of a box that looks to another one, or so much before it. */
function sideOf(box: Placed, other: Placed, before: number): Point {
  const side = WIDTH / 2 + before;
  return { x: box.x < other.x ? box.x + side : box.x - side, y: box.y };
}

/** A line through points, level at each of them. */
function curve([first, ...others]: readonly Point[]): string {
  if (!first) return "";
  let { x, y } = first;
  const steps = others.map((point) => {
    const middle = round((x + point.x) / 2);
    const step =
      y === point.y
        ? `L${round(point.x)} ${round(point.y)}`
        : `C${middle} ${round(y)} ${middle} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    ({ x, y } = point);
    return step;
  });
  return `M${round(first.x)} ${round(first.y)}${steps.join("")}`;
}

/** Outlets above each other that cite each other: round the side. */
function besides(from: Placed, to: Placed): string {
  const side = from.x - WIDTH / 2;
  const out = side - 28;
  return `M${round(side)} ${round(from.y)}C${round(out)} ${round(from.y)} ${round(out)} ${round(to.y)} ${round(side - 4)} ${round(to.y)}`;
}

function arrowheads(): Html {
  return html`<defs>${["from", "against", "circular"].map(
    (tone) =>
      html`<marker id="head-${tone}" class="head ${tone}" viewBox="0 0 8 8" refX="5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>`,
  )}</defs>`;
}
