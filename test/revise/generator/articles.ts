import type { Draws } from "./draws.ts";
import type { MadeArticle, MadeSentence, Piece } from "./pieces.ts";
import { person, statement } from "./statements.ts";
import { BODIES, BY_PREPOSITION, CUES_AFTER, CUES_BEFORE, HEADLINES, NOBODIES, ROLES } from "./words.ts";

const said = (text: string, slot: Piece["slot"] = "plain", others?: readonly string[]): Piece => ({
  text,
  slot,
  inQuote: false,
  ...(others && { others }),
});
const quoted = (draws: Draws): readonly Piece[] =>
  statement(draws)
    .filter(({ text, slot }) => text !== "" || slot === "qualifier")
    .map((part) => ({ ...part, inQuote: true }));

/** With a capital at the beginning. */
function begun(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ text }) => text !== "");
  return pieces.map((piece, index) =>
    index === first
      ? { ...piece, text: capital(piece.text), ...(piece.others && { others: piece.others.map(capital) }) }
      : piece,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Somebody who speaks: by name, by name and role, a body, somebody unnamed. */
function speaker(draws: Draws): { readonly pieces: readonly Piece[]; readonly names: readonly string[] } {
  const name = person(draws);
  const others = [person(draws), person(draws), person(draws)].filter((other) => other !== name);
  const body = draws.pick(BODIES);
  return draws.pick([
    () => ({ pieces: [said(name, "speaker", others)], names: [name] }),
    () => {
      const role = draws.pick(ROLES);
      return {
        pieces: [
          said(name, "speaker", others),
          said(", "),
          said(
            role,
            "role",
            ROLES.filter((other) => other !== role),
          ),
          said(","),
        ],
        names: [name],
      };
    },
    () => ({
      pieces: [
        said("the "),
        said(
          body,
          "speaker",
          BODIES.filter((other) => other !== body),
        ),
      ],
      names: [body],
    }),
    () => {
      const nobody = draws.pick(NOBODIES);
      return {
        pieces: [
          said(
            nobody,
            "speaker",
            NOBODIES.filter((other) => other !== nobody),
          ),
        ],
        names: [nobody],
      };
    },
  ])();
}

const cuePiece = (text: string, all: readonly string[]): Piece =>
  said(
    text,
    "cue",
    [...new Set(all)].filter((other) => other !== text),
  );

function withoutThat(cue: string): string {
  return cue.replace(/ that$/, "");
}

/** A sentence with a claim in it, in one of the ways in which newspapers credit somebody. */
function credited(draws: Draws, pronoun: string | undefined): MadeSentence {
  const { pieces: voice, names } = speaker(draws);
  const isPronoun = pronoun !== undefined;
  const who = isPronoun ? [said(pronoun)] : voice;
  const credits = { speakers: isPronoun ? [] : names, isPronoun };
  const trimmedVoice = voice.at(-1)?.text === "," ? voice.slice(0, -1) : voice;
  return draws.pick<() => MadeSentence>([
    () => {
      const cue = draws.pick(CUES_AFTER);
      const content = begun(quoted(draws));
      const order =
        isPronoun || draws.chance(0.4)
          ? [...who, said(" "), cuePiece(cue, CUES_AFTER)]
          : [cuePiece(cue, CUES_AFTER), said(" "), ...trimmedVoice];
      return { pieces: [said("⟨"), ...content, said(",⟩ "), ...order, said(".")], cues: [cue], ...credits };
    },
    () => {
      const cue = draws.pick(CUES_BEFORE);
      const pieces = [
        ...begun(who),
        said(" "),
        cuePiece(cue, CUES_BEFORE),
        said(" "),
        ...quoted(draws),
        said("."),
      ];
      return { pieces, cues: [withoutThat(cue)], ...credits };
    },
    () => {
      const cue = draws.pick(BY_PREPOSITION);
      if (isPronoun) return credited(draws, pronoun);
      return {
        pieces: [
          cuePiece(cue, BY_PREPOSITION),
          said(" "),
          ...trimmedVoice,
          said(", "),
          ...quoted(draws),
          said("."),
        ],
        cues: [cue],
        ...credits,
      };
    },
    () => {
      const cue = withoutThat(draws.pick(CUES_BEFORE));
      const all = CUES_BEFORE.map(withoutThat);
      const pieces = [...begun(quoted(draws)), said(", "), ...who, said(" "), cuePiece(cue, all), said(".")];
      return { pieces, cues: [cue], ...credits };
    },
    () => {
      const cue = draws.pick(CUES_AFTER);
      const content = begun(quoted(draws));
      const rest = quoted(draws);
      const pieces = [
        said("⟨"),
        ...content,
        said(",⟩ "),
        ...(isPronoun ? who : trimmedVoice),
        said(" "),
        cuePiece(cue, CUES_AFTER),
        said(", ⟨"),
        ...rest.map((piece) => ({ ...piece, inQuote: false, slot: "plain" as const })),
        said(".⟩"),
      ];
      return { pieces, cues: [cue], ...credits };
    },
    () => {
      const cue = draws.pick(CUES_BEFORE);
      const pieces = [
        ...begun(who),
        said(" "),
        cuePiece(cue, CUES_BEFORE),
        said(" ⟨"),
        ...quoted(draws),
        said("⟩."),
      ];
      return { pieces, cues: [withoutThat(cue)], ...credits };
    },
  ])();
}

/** A sentence in the article's own voice. */
function own(draws: Draws): MadeSentence {
  return { pieces: [...begun(quoted(draws)), said(".")], cues: [], speakers: [], isPronoun: false };
}

/** A made-up article: no sentence of it was ever printed, and nothing in it is so. */
export function madeUpArticle(draws: Draws): MadeArticle {
  const paragraphs = Array.from({ length: 3 + draws.below(5) }, () =>
    Array.from({ length: 1 + draws.below(3) }, (_, index) => {
      const pronoun = draws.chance(index > 0 ? 0.25 : 0.06) ? draws.pick(["he", "she", "they"]) : undefined;
      return draws.chance(0.7) ? credited(draws, pronoun) : own(draws);
    }),
  );
  return { headline: draws.pick(HEADLINES), byline: `By ${person(draws)}`, paragraphs };
}
