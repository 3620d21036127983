/** Who speaks, at the beginning of a line: "Q.", "A:", "MR. COLE:", "Ada Reed:". */
const LABEL = /^[ \t]*((?:[QA](?=[.:]))|\p{Lu}[\p{L}.’' -]{0,40}(?=:))[.:](?=\s)/u;
/** Fewer turns than these are no conversation. */
const FEWEST = 3;
/** UTF-16 code units; the rest of a text is like its beginning. */
const LOOKED_AT = 20_000;

/** Whether a text is a transcript: at least half of its lines begin with who speaks, and somebody speaks twice or is asked. */
export function isTranscript(text: string): boolean {
  const lines = text
    .slice(0, LOOKED_AT)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const speakers = lines.flatMap((line) => LABEL.exec(line)?.[1] ?? []);
  return (
    speakers.length >= FEWEST &&
    speakers.length * 2 >= lines.length &&
    (new Set(speakers).size < speakers.length || (speakers.includes("Q") && speakers.includes("A")))
  );
}
