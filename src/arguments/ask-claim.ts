import type { ClaimEntry, Desk, DraftEntry, RecordFile } from "../desk/desk.ts";
import { type GivenClaim, statementFrom } from "../draft/new-claim.ts";
import { type GivenSource, sourcesFor } from "../draft/sources-for-claim.ts";
import type { Io } from "../io.ts";
import { isNameOf } from "../language/en/credits.ts";
import { cueIn } from "../language/en/speech-cues.ts";
import { OWN_VOICE } from "../model/address.ts";
import { SOURCE_KINDS } from "../model/source-kinds.ts";
import { mayMention } from "../rules/shared/mentions.ts";
import { shortened } from "../text/shortened.ts";
import { printable } from "../views/printable.ts";
import { ask, choose } from "./ask.ts";
import { notBlank, WIDTH, wordsIn, wordsOfDraft, wordsTyped } from "./ask-words.ts";

/** What somebody has told of a claim. */
export interface Told {
  /** The claim that it is about, where one of these words is on record and lacks its source. */
  readonly entry: ClaimEntry | undefined;
  /** The draft that it was made of. */
  readonly draft: DraftEntry | undefined;
  readonly claim: GivenClaim;
  readonly statement: string;
  readonly sources: readonly GivenSource[];
}

/**
 * Asks for one claim: a few of its words, the sentence, which words of it, what it says, who said it, with which words.
 * Of a claim that is on record and lacks its source, only the rest is asked.
 *
 * @param proposed what was proposed: it is the answer to each question unless another one is given
 * @throws {BrokenOff}
 */
export async function askClaim(io: Io, desk: Desk, record: RecordFile, proposed?: DraftEntry): Promise<Told> {
  const { text } = record;
  const { quote, around, credit, entry, draft } = proposed
    ? await wordsOfDraft(io, record, proposed)
    : text
      ? await wordsIn(io, record, text)
      : await wordsTyped(io);
  const drafted = draft && draft.quote.exact === quote.exact ? draft.claim.statement : undefined;
  const said = entry?.claim.statement ?? drafted ?? statementFrom(quote.exact);
  const statement =
    (await ask(io, {
      question: "What does it claim, in one sentence?",
      usual: said,
      problemWith: notBlank,
    })) ?? said;
  const [nearest] = draft?.chain ?? [];
  const { source, made } = await askSource(io, desk, record, around, {
    named: credit?.name,
    first: draft?.claim.attribution === OWN_VOICE ? OWN_VOICE : nearest?.link.source,
  });
  const guess = nearest?.link.cue ?? credit?.cue ?? cueIn(around.replace(quote.exact, " ")) ?? cueIn(around);
  const cue =
    source === OWN_VOICE
      ? ""
      : await ask(io, {
          question: "Which words attribute it? (empty if none do)",
          usual: guess ?? "",
          problemWith: () => undefined,
        });
  return {
    entry,
    draft,
    claim: {
      quote,
      credits: [
        {
          source,
          cue: cue === "" ? undefined : cue,
          role: source === nearest?.link.source ? nearest.link.role : undefined,
        },
        // Whom those have it from was not asked.
        ...(source === nearest?.link.source ? (draft?.chain ?? []).slice(1).map(({ link }) => link) : []),
      ],
      fields: { statement },
    },
    statement,
    sources: made ? [made] : [],
  };
}

async function askSource(
  io: Io,
  desk: Desk,
  record: RecordFile,
  around: string,
  { named, first }: { readonly named: string | undefined; readonly first: string | undefined },
): Promise<{ readonly source: string; readonly made: GivenSource | undefined }> {
  const known = sourcesFor(desk, record).map((id) => {
    const source = desk.sources.get(id)?.source;
    return { id, label: source?.name ?? source?.["described-as"] ?? id };
  });
  const isNamed = ({ label }: { readonly label: string }) =>
    named !== undefined && isNameOf(named.split(" "), label, true);
  const rank = (one: (typeof known)[number]) =>
    one.id === first ? -1 : isNamed(one) ? 0 : around !== "" && mayMention(desk, around, one.id) ? 1 : 2;
  const ranked = known.toSorted((one, other) => rank(one) - rank(other));
  const unknown = named === undefined || known.some(isNamed) ? undefined : named;
  const isMeant = (typed: string, words: string) => words.toLowerCase().includes(typed.trim().toLowerCase());
  const chosen = await choose<{ readonly id: string } | { readonly make: string }>(
    io,
    "Who does the article credit?",
    (typed) => [
      ...(first === OWN_VOICE && typed === "" ? [OWN_VOICE_CHOICE] : []),
      ...(unknown !== undefined && typed === ""
        ? [{ value: { make: unknown }, label: `a new source: ${printable(unknown)}` }]
        : []),
      ...ranked
        .filter(({ id, label }) => isMeant(typed, `${id} ${label}`))
        .map(({ id, label }) => ({ value: { id }, label: printable(shortened(label, WIDTH)), hint: id })),
      ...(isMeant(typed, "none nobody the article itself own voice")
        ? [OWN_VOICE_CHOICE].filter(() => first !== OWN_VOICE || typed !== "")
        : []),
      ...(typed.trim() === ""
        ? []
        : [{ value: { make: typed.trim() }, label: `a new source: ${printable(typed.trim())}` }]),
    ],
  );
  if ("id" in chosen) return { source: chosen.id, made: undefined };
  const kind = await choose(io, `What is ${printable(chosen.make)}?`, (typed) =>
    SOURCE_KINDS.filter((one) => isMeant(typed, one)).map((one) => ({ value: one, label: one })),
  );
  return { source: chosen.make, made: { name: chosen.make, kind } };
}

const OWN_VOICE_CHOICE = { value: { id: OWN_VOICE }, label: "nobody: the article's own voice" };
