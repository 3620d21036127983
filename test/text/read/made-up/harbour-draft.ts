import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";

/** A piece of a paragraph: words, or words that a checker has commented on, or that have a footnote. */
type Piece = string | { readonly words: string; readonly comment: string } | { readonly words: string; readonly note: string };

const DATE = new Date("2024-05-02T09:00:00Z");

/** The paragraphs of a made-up article, with what its writer says of each fact. */
export const HARBOUR: readonly (readonly Piece[])[] = [
  [
    { words: "The harbour of Lindhaven will close to freight on 1 June, the port authority said on Thursday.", comment: "Press release of 2 May: https://port.example/release-12" },
  ],
  [
    { words: "About 400 lorries use it every day, according to the authority.", note: "Annual report 2023, https://port.example/report-2023, page 14" },
    " ",
    { words: "The town council expects the number to double by 2030.", comment: "Council minutes of 11 April, item 3" },
  ],
  [
    { words: "“We were told on the telephone, an hour before everybody else,” said Ada Reed, who runs the largest haulier.", comment: "My interview, recording at 12:40" },
    " ",
    { words: "Her company has 62 lorries.", note: "Company register: https://register.example/reed" },
  ],
  [
    { words: "Bo Lind, the harbour master, denied that hauliers had been told first.", comment: "By telephone, 2 May" },
    " ",
    { words: "“Nobody had a call from us,” he said.", comment: "As above" },
  ],
  [
    { words: "The closure will cost the region 12 million crowns a year, two people close to the council said.", comment: "Both spoke on background. Editor knows who they are." },
    " ",
    { words: "The council did not comment.", comment: "Asked on 2 May, 10:00; deadline 16:00" },
  ],
  [
    { words: "Freight has fallen by a fifth since 2019.", note: "Statistics office, table 7: https://statistics.example/t7" },
    " ",
    { words: "The ferry to Norholm is not affected.", comment: "Timetable: https://ferry.example/summer" },
  ],
  [
    { words: "A decision on the quay is expected in the autumn, the port authority said.", comment: "Press release again" },
  ],
];

/** The article as a Word document with comments and footnotes. */
export function harbourDraft(): Promise<Buffer> {
  const comments: { id: number; author: string; date: Date; children: Paragraph[] }[] = [];
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const childrenOf = (piece: Piece): ParagraphChild[] => {
    if (typeof piece === "string") return [new TextRun(piece)];
    if ("comment" in piece) {
      const id = comments.length;
      comments.push({ id, author: "Cleo Writer", date: DATE, children: [new Paragraph(piece.comment)] });
      return [
        new CommentRangeStart(id),
        new TextRun(piece.words),
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ];
    }
    const id = Object.keys(footnotes).length + 1;
    footnotes[id] = { children: [new Paragraph(piece.note)] };
    return [new TextRun(piece.words), new FootnoteReferenceRun(id)];
  };
  const body = HARBOUR.map((pieces) => new Paragraph({ children: pieces.flatMap(childrenOf) }));
  const title = new Paragraph({ text: "Harbour of Lindhaven to close to freight", heading: HeadingLevel.TITLE });
  return Packer.toBuffer(
    new Document({ comments: { children: comments }, footnotes, sections: [{ children: [title, ...body] }] }),
  );
}
