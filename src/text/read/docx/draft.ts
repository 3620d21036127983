/** Where something hangs on the words: the edge of a comment's range, or the mark of a comment or note. */
export interface Mark {
  readonly kind: "start" | "end" | "comment" | "footnote" | "endnote";
  readonly id: string;
  /** UTF-16 code units into the paragraph, later into the text. */
  readonly at: number;
}

/** A paragraph while it is read. */
export interface Draft {
  readonly pieces: string[];
  readonly marks: Mark[];
  /** UTF-16 code units of the pieces. */
  length: number;
  style: string | undefined;
  /** The end of the paragraph is a tracked change, so that the next one goes on in it. */
  joinsNext: boolean;
  /** The paragraphs of the text boxes that hang on it. */
  readonly boxes: Draft[];
}

/** Paragraphs that follow each other: a body, a table's cell, a text box. */
export interface Flow {
  readonly drafts: Draft[];
  /** The last one, where the next paragraph goes on in it. */
  joining: Draft | undefined;
}

export function newDraft(): Draft {
  return { pieces: [], marks: [], length: 0, style: undefined, joinsNext: false, boxes: [] };
}

export function newFlow(): Flow {
  return { drafts: [], joining: undefined };
}

/** Puts a paragraph at the end, and the paragraphs of its text boxes behind it. */
export function append(flow: Flow, draft: Draft): void {
  if (flow.joining) {
    goOn(flow.joining, draft, "");
    flow.joining.style = draft.style;
  } else flow.drafts.push(draft);
  const last = flow.joining ?? draft;
  flow.joining = draft.joinsNext ? last : undefined;
  for (const box of draft.boxes) flow.drafts.push(box);
}

/** Puts a table's row at the end: one line where every cell has at most one paragraph, else paragraph by paragraph. */
export function appendRow(flow: Flow, cells: readonly Flow[]): void {
  flow.joining = undefined;
  const filled = cells.map(({ drafts }) => drafts.filter(hasWords));
  if (filled.some(({ length }) => length > 1)) {
    for (const cell of cells) for (const draft of cell.drafts) flow.drafts.push(draft);
    return;
  }
  const row = newDraft();
  for (const cell of cells)
    for (const draft of cell.drafts) goOn(row, draft, row.length > 0 && hasWords(draft) ? "\t" : "");
  flow.drafts.push(row);
}

function hasWords({ pieces }: Draft): boolean {
  return pieces.some((piece) => piece.trim() !== "");
}

function goOn(draft: Draft, next: Draft, between: string): void {
  draft.pieces.push(between);
  const by = draft.length + between.length;
  for (const piece of next.pieces) draft.pieces.push(piece);
  for (const mark of next.marks) draft.marks.push({ ...mark, at: mark.at + by });
  draft.length = by + next.length;
}
