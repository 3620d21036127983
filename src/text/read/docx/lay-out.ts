import type { Draft, Mark } from "./draft.ts";

/** The words of a story as one text, and where its marks came to stand in it. */
export interface LaidOut {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The paragraphs that have words. */
  readonly paragraphs: readonly { readonly text: string; readonly style: string | undefined }[];
}

/** Puts an empty line between paragraphs, without white space at the ends of lines; no line end at the end. */
export function layOut(drafts: readonly Draft[]): LaidOut {
  const out: string[] = [];
  const marks: Mark[] = [];
  const paragraphs: { text: string; style: string | undefined }[] = [];
  let length = 0;
  const add = (piece: string) => {
    out.push(piece);
    length += piece.length;
  };
  for (const draft of drafts) {
    const text = draft.pieces.join("");
    let start = 0;
    let mark = 0;
    let between = "\n\n";
    for (const line of text.split("\n")) {
      const words = line.trim();
      const lead = line.length - line.trimStart().length;
      if (words !== "") {
        if (length > 0) add(between);
        between = "\n";
      } else between = "\n\n";
      for (let each = draft.marks[mark]; each && each.at <= start + line.length; each = draft.marks[++mark]) {
        const inside = Math.min(Math.max(each.at - start - lead, 0), words.length);
        marks.push({ ...each, at: length + inside });
      }
      add(words);
      start += line.length + 1;
    }
    if (text.trim() !== "") paragraphs.push({ text: text.trim(), style: draft.style });
  }
  return { text: out.join(""), marks, paragraphs };
}
