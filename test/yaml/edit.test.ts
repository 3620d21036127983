import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/yaml/edit.ts";

describe("applyEdits", () => {
  test("changes the stretches it is given and nothing else", () => {
    const content = fc.string({ minLength: 1, maxLength: 60 });
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.string({ maxLength: 5 })), { maxLength: 6 });
    fc.assert(
      fc.property(content, edits, (text, raw) => {
        const wanted = raw.map(([one, other, replacement]) => {
          const [start, end] = [one, other].map((at) => Math.min(at, text.length)).sort((a, b) => a - b);
          return { start: start ?? 0, end: end ?? 0, text: replacement };
        });
        const { content: after, made } = applyEdits(text, wanted);
        // Undone from the end, the edits that were made give the text back.
        const kept: typeof wanted = [];
        for (const edit of [...wanted].sort((a, b) => a.start - b.start || a.end - b.end)) {
          const last = kept.at(-1);
          if (!last || (edit.start >= last.end && edit.start !== last.start)) kept.push(edit);
        }
        expect(made).toBe(kept.length);
        let shift = 0;
        const places = kept.map((edit) => {
          const start = edit.start + shift;
          shift += edit.text.length - (edit.end - edit.start);
          return { start, end: start + edit.text.length, text: text.slice(edit.start, edit.end) };
        });
        const undone = places.reduceRight(
          (now, { start, end, text: before }) => now.slice(0, start) + before + now.slice(end),
          after,
        );
        expect(undone).toBe(text);
      }),
    );
  });
});
