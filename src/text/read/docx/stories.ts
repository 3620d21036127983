import type { LeftOut } from "../article.ts";
import { append, appendRow, type Draft, type Flow, type Mark, newDraft, newFlow } from "./draft.ts";
import { gatherDropped, type Reason } from "./dropped.ts";
import { openFields } from "./fields.ts";
import { type LaidOut, layOut } from "./lay-out.ts";
import type { Relationships } from "./relationships.ts";
import { isOn } from "./styles.ts";
import { type Attributes, readXml } from "./xml.ts";

export type Changes = "accepted" | "original";

/** A run of paragraphs: the body, a header, one comment, one note. */
export interface Story extends LaidOut {
  /** Of the element that holds it. */
  readonly attributes: Attributes;
  /** The addresses that it links to. */
  readonly links: readonly string[];
  /** Word's identifiers of its paragraphs, by which replies find what they answer. */
  readonly paragraphIds: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

const HOLDERS = new Set(["w:body", "w:hdr", "w:ftr", "w:comment", "w:footnote", "w:endnote"]);
/** What stands in a run for a character; page numbers, drawings and the symbols of special fonts have none. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "\u2011"],
]);
const TEXT = new Set(["w:t", "w:delText", "m:t"]);
const INSTRUCTION = new Set(["w:instrText", "w:delInstrText"]);
const MARKS: ReadonlyMap<string, Mark["kind"]> = new Map([
  ["w:commentRangeStart", "start"],
  ["w:commentRangeEnd", "end"],
  ["w:commentReference", "comment"],
  ["w:footnoteReference", "footnote"],
  ["w:endnoteReference", "endnote"],
]);

interface Element {
  readonly name: string;
  dropped: Reason | undefined;
  hasChoice: boolean;
}

/** What a part is read with. */
export interface Reading {
  readonly changes: Changes;
  readonly hidden: ReadonlySet<string>;
  readonly relationships: Relationships;
}

/** Reads the stories of a part in their order. */
export function readStories(
  bytes: Uint8Array,
  { changes, hidden, relationships }: Reading,
): readonly Story[] {
  const undone = new Map<string, Reason>(
    changes === "accepted"
      ? [
          ["w:del", "deleted"],
          ["w:moveFrom", "deleted"],
        ]
      : [
          ["w:ins", "inserted"],
          ["w:moveTo", "inserted"],
        ],
  );
  const stories: Story[] = [];
  const elements: Element[] = [];
  const reasons: Reason[] = [];
  const drafts: Draft[] = [];
  const flows: Flow[] = [];
  const rows: Flow[][] = [];
  let attributesOfStory: Attributes = new Map();
  let links: string[] = [];
  let paragraphIds: string[] = [];
  let dropped = gatherDropped();
  const link = (address: string) => {
    if (reasons.length === 0 && /^(?:https?|ftp):/i.test(address)) links.push(address);
  };
  let fields = openFields(link);

  const above = (steps: number) => elements.at(-1 - steps);
  const drop = (element: Element | undefined, reason: Reason) => {
    if (!element || element.dropped) return;
    element.dropped = reason;
    reasons.push(reason);
  };
  const keep = (element: Element | undefined) => {
    if (!element?.dropped) return;
    reasons.splice(reasons.lastIndexOf(element.dropped), 1);
    element.dropped = undefined;
  };
  const write = (words: string) => {
    const draft = drafts.at(-1);
    if (fields.isInstruction()) return;
    const reason = reasons.at(-1) ?? fields.leftOut();
    if (reason) dropped.add(reason, words);
    else if (draft) {
      dropped.part();
      draft.pieces.push(words);
      draft.length += words.length;
    }
  };
  const put = (kind: Mark["kind"], id: string) => {
    const draft = drafts.at(-1);
    // A note whose mark was deleted went with it; a comment on deleted words is still one.
    const isGone =
      kind === "footnote" || kind === "endnote" ? reasons.length > 0 : reasons.includes("repeated");
    if (isGone) return;
    if (draft) draft.marks.push({ kind, id, at: draft.length });
    else {
      // Between two paragraphs.
      const between = newDraft();
      between.marks.push({ kind, id, at: 0 });
      flows.at(-1)?.drafts.push(between);
    }
  };
  const openProperty = (name: string, attributes: Attributes) => {
    const parent = above(1)?.name;
    const owner = above(2);
    const value = attributes.get("w:val") ?? "";
    const draft = drafts.at(-1);
    if (name === "w:pStyle" && parent === "w:pPr" && draft) {
      // Where the style was changed, the old one is told behind the new one.
      if (owner?.name === "w:p" || changes === "original") draft.style = value;
      if (hidden.has(value)) drop(owner, "hidden");
    } else if (name === "w:rStyle" && hidden.has(value)) drop(owner, "hidden");
    else if (name === "w:vanish") {
      if (isOn(attributes)) drop(owner, "hidden");
      else keep(owner);
    } else if (name === "w:showingPlcHdr" && isOn(attributes)) drop(owner, "placeholder");
  };
  const openChange = (reason: Reason) => {
    const parent = above(1)?.name;
    const draft = drafts.at(-1);
    if (parent === "w:rPr") {
      if (above(2)?.name === "w:pPr" && draft) draft.joinsNext = true;
    } else if (parent === "w:trPr") drop(above(2), reason);
    else drop(above(0), reason);
  };

  readXml(bytes, {
    open: (name, attributes) => {
      elements.push({ name, dropped: undefined, hasChoice: false });
      const parent = above(1);
      const character = parent?.name === "w:r" ? CHARACTERS.get(name) : undefined;
      if (character !== undefined) write(character);
      const mark = MARKS.get(name);
      if (mark) put(mark, attributes.get("w:id") ?? "");
      const change = undone.get(name);
      if (change) openChange(change);
      openProperty(name, attributes);
      if (HOLDERS.has(name)) {
        attributesOfStory = attributes;
        links = [];
        paragraphIds = [];
        dropped = gatherDropped();
        fields = openFields(link);
        flows.push(newFlow());
      } else if (name === "w:p") {
        drafts.push(newDraft());
        paragraphIds.push(attributes.get("w14:paraId") ?? "");
      } else if (name === "w:tr") rows.push([]);
      else if (name === "w:tc" || name === "w:txbxContent") flows.push(newFlow());
      else if (name === "mc:Choice" || name === "mc:Fallback") {
        if (parent?.hasChoice) drop(above(0), "repeated");
        else if (parent) parent.hasChoice = true;
      } else if (name === "w:rt") drop(above(0), "repeated");
      else if (name === "w:sym") write(symbol(attributes.get("w:char") ?? ""));
      else if (name === "w:fldSimple") {
        fields.begin(drafts.at(-1));
        fields.instruct(attributes.get("w:instr") ?? "");
        fields.separate();
      } else if (name === "w:fldChar" && !reasons.includes("repeated")) {
        const type = attributes.get("w:fldCharType");
        if (type === "begin") fields.begin(drafts.at(-1));
        else if (type === "separate") fields.separate();
        else if (type === "end") fields.end();
      } else if (name === "w:hyperlink") {
        const to = relationships.get(attributes.get("r:id") ?? "");
        const anchor = attributes.get("w:anchor");
        if (to?.isExternal) link(anchor ? `${to.target}#${anchor}` : to.target);
      }
    },
    text: (words) => {
      const name = above(0)?.name ?? "";
      if (TEXT.has(name)) write(words.replace(/[\r\n\t]/g, " ").replace(/[\u2028\u2029]/g, "\n"));
      else if (INSTRUCTION.has(name)) fields.instruct(words);
    },
    close: (name) => {
      if (name === "w:fldSimple") fields.end();
      else if (name === "w:p") {
        const draft = drafts.pop();
        dropped.part();
        const flow = flows.at(-1);
        if (draft) fields.endParagraph(draft);
        if (draft && flow) append(flow, draft);
      } else if (name === "w:txbxContent") {
        const box = flows.pop();
        const host = drafts.at(-1);
        for (const draft of box?.drafts ?? []) (host?.boxes ?? flows.at(-1)?.drafts)?.push(draft);
      } else if (name === "w:tc") {
        const cell = flows.pop();
        if (cell) rows.at(-1)?.push(cell);
      } else if (name === "w:tr") {
        const row = rows.pop();
        const flow = flows.at(-1);
        if (row && flow) appendRow(flow, row);
      } else if (HOLDERS.has(name)) {
        const flow = flows.pop();
        stories.push({
          ...layOut(flow?.drafts ?? []),
          attributes: attributesOfStory,
          links,
          paragraphIds,
          leftOut: dropped.all(),
        });
      }
      keep(above(0));
      elements.pop();
    },
  });
  return stories;
}

/** The fonts of symbols have their characters in the private area, where they mean nothing without the font. */
function symbol(code: string): string {
  const point = /^[0-9a-f]{1,4}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  return point < 0x20 || (point >= 0xd800 && point <= 0xf8ff) ? "" : String.fromCharCode(point);
}
