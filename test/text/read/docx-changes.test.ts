import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocx } from "../../../src/text/read/docx.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="x/comments" Target="comments.xml"/></Relationships>';

const runs = fc.array(
  fc.record({ change: fc.constantFrom("none", "ins", "del"), words: fc.constantFrom("a", "é", "😀", "b-c") }),
  { maxLength: 12 },
);

test("whatever runs are changed and commented on, the text and the spans are those of the runs that stay", () => {
  fc.assert(
    fc.property(
      fc.array(runs, { maxLength: 5 }),
      fc.constantFrom("accepted", "original"),
      (drafts, changes) => {
        const gone = changes === "accepted" ? "del" : "ins";
        let id = 0;
        const body = drafts.map((draft) => {
          const inside = draft.map(({ change, words }) => {
            const run = `<w:r><w:t>${words}</w:t></w:r>`;
            const changed = change === "none" ? run : `<w:${change}>${run}</w:${change}>`;
            return `<w:commentRangeStart w:id="${id}"/>${changed}<w:commentRangeEnd w:id="${id++}"/>`;
          });
          return `<w:p><w:r><w:t>x</w:t></w:r>${inside.join("")}</w:p>`;
        });
        const comments = Array.from({ length: id }, (_, each) => `<w:comment w:id="${each}"/>`);
        const article = readDocx(
          zipSync({
            "word/document.xml": strToU8(
              `<w:document ${W}><w:body>${body.join("")}<w:p><w:r><w:t>end</w:t></w:r></w:p></w:body></w:document>`,
            ),
            "word/comments.xml": strToU8(`<w:comments ${W}>${comments.join("")}</w:comments>`),
            "word/_rels/document.xml.rels": strToU8(RELATIONSHIPS),
          }),
          { changes },
        );
        if ("unreadable" in article) throw new Error(article.unreadable);
        const stays = drafts.map((draft) => draft.map(({ change, words }) => (change === gone ? "" : words)));
        expect(article.text).toBe(`${[...stays.map((each) => `x${each.join("")}`), "end"].join("\n\n")}\n`);
        const on = article.annotations.map((each) => article.text.slice(each.on.start, each.on.end));
        expect(on).toEqual(stays.flat());
      },
    ),
  );
});
