import { type Span, trimmed } from "../../span.ts";
import { writtenAddresses } from "../../written-addresses.ts";
import type { Annotation, LeftOut } from "../article.ts";
import type { Mark } from "./draft.ts";
import { leftOut } from "./dropped.ts";
import type { Story } from "./stories.ts";

/** The comments and notes of a document, each of which may be on words of the text. */
export interface Written {
  readonly comments: readonly Story[];
  readonly footnotes: readonly Story[];
  readonly endnotes: readonly Story[];
  /** The paragraph that a reply's answers, by the reply's paragraph. */
  readonly parents: ReadonlyMap<string, string>;
}

/** The comments and notes with their places, in the order of the text; and those on none of its words. */
export function annotationsOf(body: Story, written: Written) {
  const notes = [
    ...placedNotes("footnote", body, written.footnotes),
    ...placedNotes("endnote", body, written.endnotes),
  ];
  const places = placesOfComments(body, notes);
  const byParagraph = new Map(
    written.comments.flatMap((each) => each.paragraphIds.map((id) => [id, idOf(each)])),
  );
  const placeOf = (comment: Story): Span | undefined => {
    const own = places.get(idOf(comment));
    if (own) return own;
    const parent = comment.paragraphIds.map((id) => written.parents.get(id)).find((id) => id !== undefined);
    return parent === undefined ? undefined : places.get(byParagraph.get(parent) ?? "");
  };
  const lost: LeftOut[] = [];
  const comments = written.comments.flatMap((comment) => {
    const on = placeOf(comment);
    if (!on) lost.push(...leftOut("a comment that is on no words of the text", comment.text));
    return on ? [annotation("comment", on, body.text, comment)] : [];
  });
  const annotations: readonly Annotation[] = [
    ...comments,
    ...notes.map(({ kind, at, story }) => annotation(kind, { start: at, end: at }, body.text, story)),
  ].sort((a, b) => a.on.start - b.on.start);
  return { annotations, lost };
}

interface PlacedNote {
  readonly kind: "footnote" | "endnote";
  readonly at: number;
  readonly story: Story;
}

/** Separators have no mark in the text, and so no place. */
function placedNotes(kind: PlacedNote["kind"], body: Story, notes: readonly Story[]): readonly PlacedNote[] {
  const byId = new Map(notes.map((story) => [idOf(story), story]));
  return body.marks.flatMap(({ kind: of, id, at }) => {
    const story = of === kind ? byId.get(id) : undefined;
    return story ? [{ kind, at, story }] : [];
  });
}

/** A comment on the words of a note is where the note's mark is. */
function placesOfComments(body: Story, notes: readonly PlacedNote[]): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  const starts = new Map<string, number>();
  const isOfComment = ({ kind }: Mark) => kind !== "footnote" && kind !== "endnote";
  for (const { kind, id, at } of body.marks.filter(isOfComment)) {
    if (kind === "start") starts.set(id, at);
    else if (!places.has(id)) places.set(id, { start: starts.get(id) ?? at, end: at });
  }
  for (const [id, at] of starts) if (!places.has(id)) places.set(id, { start: at, end: at });
  for (const { at, story } of notes)
    for (const { id } of story.marks.filter(isOfComment))
      if (!places.has(id)) places.set(id, { start: at, end: at });
  return places;
}

function annotation(kind: Annotation["kind"], on: Span, text: string, story: Story): Annotation {
  const by = story.attributes.get("w:author")?.trim();
  const [date] =
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=T|$)/.exec(story.attributes.get("w:date") ?? "") ??
    [];
  return {
    kind,
    on: trimmed(text, on),
    text: story.text,
    // What LibreOffice writes where it knows none.
    ...(by && by !== "Unknown Author" ? { by } : {}),
    ...(date === undefined ? {} : { date }),
    urls: addressesIn(story),
  };
}

function addressesIn({ links, text }: Story): readonly string[] {
  const isLinked = (address: string) =>
    links.some((each) => each.replace(/\/$/, "").endsWith(address.replace(/\/$/, "")));
  return [...new Set([...links, ...writtenAddresses(text).filter((address) => !isLinked(address))])];
}

function idOf({ attributes }: Story): string {
  return attributes.get("w:id") ?? "";
}
