import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import { RELATIONS } from "../../model/claim.ts";
import { defineRule, type Location } from "../define.ts";

export default defineRule({
  id: "record/cycle",
  severity: "error",
  summary:
    "Claims that deny, confirm, repeat or correct each other in a loop, or sources that belong to themselves.",
  why: `If one claim denies another, and the other denies the first, nobody can tell which answers which. If claims repeat
each other in a loop, none of them has an origin, and anything counted by origin (who corroborates whom) comes out wrong. One
of the links points the wrong way. Two people who contradict each other need only one link: \`denies\` on the later claim, or
\`contradicts\` on either.

There is no reason to waive this rule.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
road-open:
  quote: The road is open
  statement: The road is open.
  attribution: reed
  denies: [{ claim: road-closed, scope: that it is closed to cars }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  denies: [{ claim: road-open, scope: that cars may use it }]
road-open:
  quote: The road is open
  statement: The road is open.
  attribution: reed
  denies: [{ claim: road-closed, scope: that it is closed to cars }]
`,
    },
  },
  desk: (desk, { report }) => {
    for (const graph of graphsOf(desk)) {
      for (const circle of circles(graph.nodes, graph.next)) {
        const steps = shortened([...circle, circle[0] ?? ""].map((id) => `"${id}"`)).join(` ${graph.verb} `);
        const [first, ...rest] = circle.slice(0, STEPS_SHOWN).flatMap((id) => graph.locate(id) ?? []);
        if (!first) continue;
        const related = rest.map((location) => ({ ...location, message: "and here" }));
        report(first, `These references form a loop: ${steps}. Remove the wrong one.`, { related });
      }
    }
  },
});

/** Of a very long circle, where it begins and ends. */
function shortened(steps: readonly string[]): readonly string[] {
  return steps.length <= STEPS_SHOWN
    ? steps
    : [...steps.slice(0, STEPS_SHOWN / 2), "…", ...steps.slice(-STEPS_SHOWN / 2)];
}

const STEPS_SHOWN = 20;

/** Something that must not lead back to itself: who belongs to whom, or which claim answers which. */
interface Graph {
  readonly verb: string;
  readonly nodes: Iterable<string>;
  readonly next: (id: string) => readonly string[];
  readonly locate: (id: string) => Location | undefined;
}

function graphsOf({ sources, claims }: Desk): readonly Graph[] {
  const belonging: Graph = {
    verb: "belongs to",
    nodes: sources.keys(),
    next: (id) => [sources.get(id)?.source.of ?? []].flat(),
    locate: (id) => {
      const entry = sources.get(id);
      return entry && { file: entry.record, place: { path: [...entry.path, "of"] } };
    },
  };
  // That two claims contradict each other may be said on both sides.
  const answering = RELATIONS.filter((kind) => kind !== "contradicts");
  const answers = answering.map(
    (kind): Graph => ({
      verb: kind,
      nodes: claims.keys(),
      next: (address) => answered(claims.get(address), kind),
      locate: (address) => {
        const entry = claims.get(address);
        return entry && { file: entry.record, place: { path: [...entry.path, kind] } };
      },
    }),
  );
  return [belonging, ...answers];
}

function answered(entry: ClaimEntry | undefined, kind: (typeof RELATIONS)[number]): readonly string[] {
  return entry?.claim[kind]?.map(({ claim }) => fullAddress(claim, entry.record.name)) ?? [];
}

/** One circle for each set of nodes that lead round to themselves. Without recursion: chains may be very long. */
function* circles(
  nodes: Iterable<string>,
  next: (id: string) => readonly string[],
): Generator<readonly string[]> {
  const done = new Set<string>();
  for (const start of nodes) {
    if (done.has(start)) continue;
    const path: { readonly id: string; readonly left: string[] }[] = [{ id: start, left: [...next(start)] }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = top.left.pop();
      if (to === undefined) {
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
      } else if (onPath.has(to)) {
        yield path.map(({ id }) => id).slice(path.findIndex(({ id }) => id === to));
      } else if (!done.has(to)) {
        path.push({ id: to, left: [...next(to)] });
        onPath.add(to);
      }
    }
  }
}
