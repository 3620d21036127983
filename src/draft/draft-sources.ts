import type { Desk, RecordFile } from "../desk/desk.ts";
import { isNameOf } from "../language/en/credits.ts";
import { mentionParts } from "../language/en/mention-parts.ts";
import { likelyKind } from "../language/en/source-kind.ts";
import { type GivenSource, sourceMeant, sourcesFor } from "./sources-for-claim.ts";

/** Who a draft credits: the id of a source that the desk has, or the name of one to be made. */
export interface DraftedSource {
  readonly source: string;
  /** What the text says that they are, where it says so beside the name. */
  readonly role: string | undefined;
  readonly made: GivenSource | undefined;
}

/** UTF-16 code units; what is longer is no name, and no description that anybody wants for one. */
const LONGEST = 100;

/** Stands for somebody whom the words do not name. */
const NOBODY =
  /^(?:he|she|they|it|we|i|you|who|whom|which|that|this|those|these|one|some|others?|him|her|them|both|none|all)$/i;

/** With a capital only because a sentence begins with it. */
const BEGINS_A_SENTENCE =
  /^(?:An?|Two|Three|Four|Five|Several|Some|Many|Most|Senior|Local|Officials?|Sources?|Experts?|Analysts?|Witness(?:es)?|Residents?|Insiders?|Neighbou?rs?|Critics|People|Aides?|Police|Investigators|Prosecutors|Lawyers|Doctors|Campaigners|Activists|Opponents|Supporters)\b/;

/**
 * Tells who is credited: a source of the desk by its id or name (of a person, the last name is enough if it is that of one
 * person alone), or one to be made: of a person, a body or a paper by its name, of anybody else by the description.
 *
 * @param said as the text says it, or whom it means; undefined where it does not say
 * @param others sources that are to be made with it
 */
export function draftedSource(
  desk: Desk,
  record: RecordFile,
  said: string | undefined,
  others: readonly GivenSource[],
): DraftedSource | undefined {
  const { name, role } = mentionParts(said ?? "");
  if (name === "" || name.length > LONGEST || NOBODY.test(name)) return undefined;
  const known = sourceMeant(desk, name) ?? sourceMeant(desk, said ?? "") ?? namedIn(desk, record, name);
  if (known !== undefined && mayBe(desk, record, known)) return { source: known, role, made: undefined };
  // "The ministry", after "the Ministry of Works".
  const meant = /\s|\p{Lu}/u.test(name) ? undefined : bodyCalled(record, name, others);
  if (meant) return { ...meant, role };
  const kind = kindOf(name);
  const called = kind === "unnamed" ? name.replace(BEGINS_A_SENTENCE, (word) => word.toLowerCase()) : name;
  const isThem = (one: GivenSource) => isNameOf(name.split(/\s+/), one.name, one.kind === "person");
  const namesakes = kind === "unnamed" ? [] : others.filter(isThem);
  const same =
    others.find((one) => one.name.toLowerCase() === name.toLowerCase()) ??
    (namesakes.length === 1 ? namesakes[0] : undefined);
  const made = same ?? { name: called, kind };
  return { source: made.name, role, made };
}

/** What has no capital is no name, but for a paper: "the report". */
function kindOf(name: string): GivenSource["kind"] {
  const kind = likelyKind(name);
  return /\p{Lu}/u.test(name) || kind === "document" ? kind : "unnamed";
}

/** The only body in the article whose name has a word. */
function bodyCalled(
  record: RecordFile,
  word: string,
  others: readonly GivenSource[],
): Omit<DraftedSource, "role"> | undefined {
  const hasWord = (name: string) => name.toLowerCase().split(/\s+/).includes(word.toLowerCase());
  const bodies = (kind: string) => kind !== "person" && kind !== "unnamed";
  const found = [
    ...record.sources
      .filter(({ source }) => bodies(source.kind) && hasWord(source.name ?? ""))
      .map(({ id }) => ({ source: id, made: undefined })),
    ...others
      .filter(({ name, kind }) => bodies(kind) && hasWord(name))
      .map((made) => ({ source: made.name, made })),
  ];
  return found.length === 1 ? found[0] : undefined;
}

/** The officials of one article are not those of another. */
function mayBe({ sources }: Desk, record: RecordFile, id: string): boolean {
  const entry = sources.get(id);
  return entry?.source.kind !== "unnamed" || entry.record === record;
}

function namedIn(desk: Desk, record: RecordFile, name: string): string | undefined {
  const found = sourcesFor(desk, record).filter((id) => {
    const source = desk.sources.get(id)?.source;
    return source?.name !== undefined && isNameOf(name.split(/\s+/), source.name, source.kind === "person");
  });
  return found.length === 1 ? found[0] : undefined;
}
