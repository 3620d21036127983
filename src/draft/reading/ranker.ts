import type { Candidate } from "./candidate.ts";
import { featuresOf } from "./features.ts";
import table from "./weights.json" with { type: "json" };

/** A ranker: what may credit, and how much each feature speaks for an attributed statement. */
export interface Ranker {
  /** Words that may credit somebody. */
  readonly cues: ReadonlySet<string>;
  /** How likely a candidate is an attributed statement, from 0 to 1. */
  readonly chance: (candidate: Candidate) => number;
}

/** A ranker's table as it is kept: weights in hundredths, in the order of the alphabet. */
export interface Weights {
  readonly bias: number;
  readonly cues: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
}

/** A ranker with these weights: a logistic regression. */
export function rankerOf({ bias, cues, weights }: Weights): Ranker {
  const known = new Set(cues);
  const weightOf = new Map(Object.entries(weights));
  return {
    cues: known,
    chance: (candidate) => {
      // Nobody else would stand behind a quotation with a dash; such signatures are too rare to be learned.
      if (candidate.shape === "signed") return SIGNED;
      let sum = bias;
      for (const feature of featuresOf(candidate, known)) sum += weightOf.get(feature) ?? 0;
      return 1 / (1 + Math.exp(-sum / 100));
    },
  };
}

const SIGNED = 0.9;

/** The ranker that comes with the program; `docs/draft.md` says how it was made. */
export function ownRanker(): Ranker {
  own ??= rankerOf(table);
  return own;
}

let own: Ranker | undefined;
