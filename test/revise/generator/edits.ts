import type { ChangeKind } from "../../../src/revise/claim-revision.ts";
import { madeUpArticle } from "./articles.ts";
import type { Draws } from "./draws.ts";
import { type MadeArticle, type MadeSentence, type Piece, type Slot, textOf } from "./pieces.ts";
import { person } from "./statements.ts";
import { otherDashes, otherMarks, otherSpaces, type Style } from "./typeset.ts";
import { CUES_AFTER, SYNONYMS } from "./words.ts";

/** What has to be reported of the claim that an edit is about. */
type Wanted =
  /** The check holds. */
  | "kept"
  /** Other words, and nothing has to be said of them. */
  | "reworded"
  | "gone"
  | "ambiguous"
  | ChangeKind;

/** The sentence of an article that the claim is in. */
interface Target {
  readonly paragraph: number;
  readonly sentence: number;
}

interface Made {
  readonly article: MadeArticle;
  readonly style: Style;
}

/** One named change of an article; undefined where it cannot be made of this one. */
export interface Edit {
  readonly name: string;
  readonly wanted: Wanted;
  readonly apply: (made: Made, target: Target, draws: Draws) => Made | undefined;
}

const bySlot = (name: string, wanted: Wanted, slot: Slot, inQuote: boolean): Edit => ({
  name,
  wanted,
  apply: (made, target, draws) =>
    inSentence(made, target, (sentence) => swapped(sentence, slot, inQuote, draws)),
});

export const EDITS: readonly Edit[] = [
  bySlot("another number", "number", "number", true),
  bySlot("another unit", "number", "measure", true),
  bySlot("another name in the quote", "name", "name", true),
  { name: "two names change places", wanted: "name", apply: swappedPlaces("name") },
  { name: "two figures change places", wanted: "number", apply: swappedPlaces("number") },
  bySlot("a “not” put in or taken out", "negation", "polarity", true),
  bySlot("another qualifier", "qualifier", "qualifier", true),
  bySlot("another cue", "attribution", "cue", false),
  bySlot("another speaker", "attribution", "speaker", false),
  bySlot("another role of the speaker", "attribution", "role", false),
  {
    name: "credited to somebody now",
    wanted: "attribution",
    apply: (made, target, draws) =>
      inSentence(made, target, (sentence) => {
        if (sentence.cues.length > 0) return undefined;
        const credit = `, ${person(draws)} ${draws.pick(CUES_AFTER)}.`;
        return { ...sentence, pieces: [...sentence.pieces.slice(0, -1), rest(credit)] };
      }),
  },
  {
    name: "credited to nobody now",
    wanted: "attribution",
    apply: (made, target) =>
      inSentence(made, target, (sentence) => {
        if (sentence.cues.length === 0) return undefined;
        const own = sentence.pieces.filter(({ inQuote }) => inQuote);
        return { ...sentence, pieces: [...capitalised(own), rest(".")] };
      }),
  },
  {
    name: "another one before “he said”",
    wanted: "attribution",
    apply: (made, target, draws) => {
      const { sentences, sentence } = at(made, target);
      if (!sentence?.isPronoun || sentences.slice(0, target.sentence).length > 0) return undefined;
      const added = madeUpArticle(draws).paragraphs[0] ?? [];
      if ((added.at(-1)?.speakers.length ?? 0) === 0) return undefined;
      return withParagraphs(made, (paragraphs) => paragraphs.toSpliced(target.paragraph, 0, added));
    },
  },
  {
    name: "moved, and another number",
    wanted: "number",
    apply: (made, target, draws) => {
      const edited = inSentence(made, target, (sentence) => swapped(sentence, "number", true, draws));
      return edited && withParagraphs(edited, (paragraphs) => shuffled(paragraphs, draws));
    },
  },
  {
    name: "re-typeset, and another qualifier",
    wanted: "qualifier",
    apply: (made, target, draws) => {
      const edited = inSentence(made, target, (sentence) => swapped(sentence, "qualifier", true, draws));
      return edited && { ...edited, style: otherMarks(draws, edited.style) };
    },
  },
  {
    name: "quotation marks taken off",
    wanted: "context",
    apply: (made, target) =>
      inSentence(made, target, (sentence) => {
        const pieces = sentence.pieces.map((piece) => ({ ...piece, text: piece.text.replace(/[⟨⟩]/g, "") }));
        return textOf({ ...sentence, pieces }) === textOf(sentence) ? undefined : { ...sentence, pieces };
      }),
  },
  {
    name: "inner quotation marks taken off",
    wanted: "context",
    apply: (made, target) =>
      inSentence(made, target, (sentence) => {
        const pieces = sentence.pieces.map((piece) =>
          piece.inQuote ? { ...piece, text: piece.text.replace(/[⟪⟫]/g, "") } : piece,
        );
        return textOf({ ...sentence, pieces }) === textOf(sentence) ? undefined : { ...sentence, pieces };
      }),
  },
  { name: "the sentence before changed", wanted: "context", apply: neighbourChanged(-1) },
  { name: "the sentence after changed", wanted: "context", apply: neighbourChanged(1) },
  {
    name: "a sentence put in beside it",
    wanted: "context",
    apply: (made, target, draws) => {
      const added = madeUpArticle(draws).paragraphs[0]?.[0];
      const place = target.sentence + draws.below(2);
      return added && inParagraph(made, target, (sentences) => sentences.toSpliced(place, 0, added));
    },
  },
  {
    name: "the sentence split",
    wanted: "split",
    apply: (made, target) =>
      inSentence(made, target, (sentence) => {
        const index = sentence.pieces.findIndex(
          ({ text, inQuote }) =>
            inQuote && /^ (?:after|because|when|during|to make|as part|at the height)/.test(text),
        );
        const piece = sentence.pieces[index];
        if (!piece) return undefined;
        const pieces = sentence.pieces.with(index, { ...piece, text: `. This was${piece.text}` });
        return { ...sentence, pieces };
      }),
  },
  {
    name: "merged with the next sentence",
    wanted: "merged",
    apply: (made, target) =>
      inParagraph(made, target, (sentences) => {
        const [one, other] = [sentences[target.sentence], sentences[target.sentence + 1]];
        if (!one || !other || !/^(?:The|An) /.test(textOf(other)) || one.pieces.at(-1)?.text !== ".")
          return undefined;
        const second = other.pieces.map((piece, index) => ({
          ...piece,
          inQuote: false,
          text: index === 0 ? piece.text.charAt(0).toLowerCase() + piece.text.slice(1) : piece.text,
        }));
        const pieces = [...one.pieces.slice(0, -1), rest(", and "), ...second];
        return sentences.toSpliced(target.sentence, 2, { ...one, pieces });
      }),
  },
  {
    name: "the sentence taken out",
    wanted: "gone",
    apply: (made, target) =>
      inParagraph(made, target, (sentences) => sentences.toSpliced(target.sentence, 1)),
  },
  {
    name: "the sentence printed twice",
    wanted: "ambiguous",
    apply: (made, target, draws) => {
      const { sentence } = at(made, target);
      if (!sentence) return undefined;
      return withParagraphs(made, (paragraphs) =>
        paragraphs.toSpliced(draws.below(paragraphs.length + 1), 0, [sentence]),
      );
    },
  },
  {
    name: "a slip of the pen put right",
    wanted: "reworded",
    apply: (made, target, draws) =>
      inSentence(made, target, (sentence) => {
        const found = sentence.pieces.flatMap(({ text, slot, inQuote }, index) =>
          slot === "plain" && inQuote && /\p{Ll}{5}/u.test(text) ? [index] : [],
        );
        if (found.length === 0) return undefined;
        const index = draws.pick(found);
        const piece = sentence.pieces[index];
        if (!piece) return undefined;
        const words = piece.text.replace(/(\p{Ll}{2})(\p{Ll})(\p{Ll})(?=\p{Ll})/u, "$1$3$2");
        return words === piece.text
          ? undefined
          : { ...sentence, pieces: sentence.pieces.with(index, { ...piece, text: words }) };
      }),
  },
  {
    name: "a synonym",
    wanted: "reworded",
    apply: (made, target) =>
      inSentence(made, target, (sentence) => {
        for (const [one, other] of SYNONYMS) {
          const index = sentence.pieces.findIndex(
            ({ text, inQuote, slot }) => inQuote && slot === "plain" && new RegExp(`\\b${one}\\b`).test(text),
          );
          const piece = sentence.pieces[index];
          if (piece)
            return {
              ...sentence,
              pieces: sentence.pieces.with(index, { ...piece, text: piece.text.replace(one, other) }),
            };
        }
        return undefined;
      }),
  },
  {
    name: "other quotation marks",
    wanted: "kept",
    apply: (made, _, draws) => styled(made, otherMarks(draws, made.style)),
  },
  {
    name: "other dashes",
    wanted: "kept",
    apply: (made, _, draws) => styled(made, otherDashes(draws, made.style)),
  },
  {
    name: "other spaces and line breaks",
    wanted: "kept",
    apply: (made, _, draws) => styled(made, otherSpaces(draws, made.style)),
  },
  {
    name: "paragraphs in another order",
    wanted: "kept",
    apply: (made, target, draws) =>
      leans(made, target) ? undefined : withParagraphs(made, (paragraphs) => shuffled(paragraphs, draws)),
  },
  {
    name: "turned upside down",
    wanted: "kept",
    apply: (made, target) =>
      leans(made, target) ? undefined : withParagraphs(made, (paragraphs) => paragraphs.toReversed()),
  },
  {
    name: "paragraphs put in before it",
    wanted: "kept",
    apply: (made, target, draws) => {
      if (leans(made, target)) return undefined;
      const added = madeUpArticle(draws).paragraphs.slice(0, 2);
      return withParagraphs(made, (paragraphs) =>
        paragraphs.toSpliced(draws.below(target.paragraph + 1), 0, ...added),
      );
    },
  },
  {
    name: "another byline",
    wanted: "kept",
    apply: (made, _, draws) => ({ ...made, article: { ...made.article, byline: `By ${person(draws)}` } }),
  },
  {
    name: "another paragraph edited",
    wanted: "kept",
    apply: (made, target, draws) => {
      const far = made.article.paragraphs.flatMap((_, index) =>
        Math.abs(index - target.paragraph) > 1 ? [index] : [],
      );
      if (far.length === 0 || leans(made, target)) return undefined;
      const other = draws.pick(far);
      const slot = draws.pick<Slot>(["number", "qualifier", "name", "polarity"]);
      return inSentence(made, { paragraph: other, sentence: 0 }, (sentence) =>
        swapped(sentence, slot, true, draws),
      );
    },
  },
];

function rest(text: string): Piece {
  return { text, slot: "plain", inQuote: false };
}

function at(
  { article }: Made,
  { paragraph, sentence }: Target,
): {
  readonly sentences: readonly MadeSentence[];
  readonly sentence: MadeSentence | undefined;
} {
  const sentences = article.paragraphs[paragraph] ?? [];
  return { sentences, sentence: sentences[sentence] };
}

/** Whether "he said" of the claim's sentence has nobody in its paragraph that it can stand for. */
function leans(made: Made, target: Target): boolean {
  const { sentences, sentence } = at(made, target);
  if (sentence?.isPronoun !== true) return false;
  return !sentences
    .slice(0, target.sentence)
    .some(({ pieces }) => pieces.some(({ slot, text }) => slot === "speaker" && /\p{Lu}/u.test(text)));
}

function styled(made: Made, style: Style): Made {
  return { ...made, style };
}

function withParagraphs(
  made: Made,
  change: (paragraphs: MadeArticle["paragraphs"]) => MadeArticle["paragraphs"],
): Made {
  const paragraphs = change(made.article.paragraphs).filter((sentences) => sentences.length > 0);
  return { ...made, article: { ...made.article, paragraphs } };
}

function inParagraph(
  made: Made,
  { paragraph }: Target,
  change: (sentences: readonly MadeSentence[]) => readonly MadeSentence[] | undefined,
): Made | undefined {
  const changed = change(made.article.paragraphs[paragraph] ?? []);
  return changed && withParagraphs(made, (paragraphs) => paragraphs.with(paragraph, changed));
}

function inSentence(
  made: Made,
  target: Target,
  change: (sentence: MadeSentence) => MadeSentence | undefined,
): Made | undefined {
  return inParagraph(made, target, (sentences) => {
    const sentence = sentences[target.sentence];
    const changed = sentence && change(sentence);
    return changed && sentences.with(target.sentence, changed);
  });
}

/** A sentence with another thing in one of its slots of a kind. */
function swapped(
  sentence: MadeSentence,
  slot: Slot,
  inQuote: boolean,
  draws: Draws,
): MadeSentence | undefined {
  const found = sentence.pieces.flatMap((piece, index) =>
    piece.slot === slot && piece.inQuote === inQuote && (piece.others?.length ?? 0) > 0 ? [index] : [],
  );
  if (found.length === 0) return undefined;
  const index = draws.pick(found);
  const piece = sentence.pieces[index];
  if (!piece?.others) return undefined;
  const other = draws.pick(piece.others);
  const pieces = sentence.pieces.with(index, { ...piece, text: other });
  const isFirst = !sentence.pieces.slice(0, index).some(({ text }) => /\p{L}|\p{N}/u.test(text));
  if (!isFirst) return { ...sentence, pieces };
  // What came first in the sentence before comes first no more.
  const small = pieces.map((each, at) =>
    at === index + 1 && piece.text === "" && each.slot !== "name"
      ? { ...each, text: each.text.charAt(0).toLowerCase() + each.text.slice(1) }
      : each,
  );
  const marks = small.slice(0, index);
  return { ...sentence, pieces: [...marks, ...capitalised(small.slice(index))] };
}

/** Two pieces of a kind, of which neither comes first in its sentence, each in the place of the other. */
function swappedPlaces(slot: Slot): Edit["apply"] {
  return (made, target) =>
    inSentence(made, target, (sentence) => {
      const [first, second] = sentence.pieces.flatMap((piece, index) =>
        piece.inQuote && piece.slot === slot && /\p{L}|\p{N}/u.test(piece.text) && index > 1 ? [index] : [],
      );
      const [one, other] = [sentence.pieces[first ?? -1], sentence.pieces[second ?? -1]];
      if (first === undefined || second === undefined || !one || !other || one.text === other.text)
        return undefined;
      const pieces = sentence.pieces
        .with(first, { ...one, text: other.text })
        .with(second, { ...other, text: one.text });
      return { ...sentence, pieces };
    });
}

function capitalised(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ text }) => text !== "");
  return pieces.map((piece, index) =>
    index === first ? { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) } : piece,
  );
}

function neighbourChanged(step: -1 | 1): Edit["apply"] {
  return (made, target, draws) => {
    const slot = draws.pick<Slot>(["number", "qualifier", "name", "polarity", "cue"]);
    const neighbour = { ...target, sentence: target.sentence + step };
    return inSentence(made, neighbour, (sentence) => swapped(sentence, slot, slot !== "cue", draws));
  };
}

function shuffled<Item>(items: readonly Item[], draws: Draws): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(draws.below(left.length), 1));
}
