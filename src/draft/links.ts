import { answerTo } from "../language/en/answers-before.ts";
import type { Relation } from "./relation.ts";
import { saidIn, whoSays } from "./said-in.ts";

/** What one statement holds of another one of the same text: "rejected these claims". */
export interface Link {
  /** Which statement answers, and which is answered: their places in the list, from 0. */
  readonly from: number;
  readonly to: number;
  readonly is: "denies" | "confirms";
  /** Whether the words of the one that answers are none but those for the other: "these claims". */
  readonly isBare: boolean;
}

/**
 * The statements that answer the last one before them that somebody else made, and that is no such answer itself.
 *
 * @param relations in the order of the text
 */
export function linksOf(text: string, relations: readonly Relation[]): readonly Link[] {
  const answers = relations.map(({ content, cue }) => answerTo(saidIn(text, content), saidIn(text, cue)));
  const voices = relations.map((relation) => whoSays(text, relation).name?.toLowerCase());
  return answers.flatMap((answer, from): readonly Link[] => {
    if (!answer) return [];
    const start = startOf(relations[from]);
    const to = relations.findLastIndex(
      (one, index) =>
        index < from &&
        !answers[index]?.isBare &&
        startOf(one) < start &&
        (voices[from] === undefined || voices[index] !== voices[from]),
    );
    return to === -1 ? [] : [{ from, to, ...answer }];
  });
}

/** Where a statement begins; of one that says nothing, where it is credited. */
export function startOf(relation: Relation | undefined): number {
  const { source = [], cue = [], content = [] } = relation ?? {};
  return Math.min(...(content.length > 0 ? content : [...source, ...cue]).map(({ start }) => start));
}
