/** A change of a file's text: what stands at `[start, end)` (UTF-16 offsets) gives way to another text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits to a text; everything else in it stays as it is, byte for byte. Of edits that overlap, the one that
 * begins first counts, and the others are left out: they can be made when the text has been looked at again.
 *
 * @returns the new text, and how many edits were made
 */
export function applyEdits(
  content: string,
  edits: readonly Edit[],
): { readonly content: string; readonly made: number } {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let [at, made] = [0, 0];
  let last: Edit | undefined;
  for (const edit of inOrder) {
    // Two insertions in one place would come in an order that nobody chose.
    if (edit.start < at || (last && edit.start === last.start)) continue;
    parts.push(content.slice(at, edit.start), edit.text);
    [at, last] = [edit.end, edit];
    made += 1;
  }
  return { content: parts.join("") + content.slice(at), made };
}
