import type { Draft } from "./draft.ts";

/** A field: an instruction to the word processor, then the result that a reader sees. */
interface Field {
  readonly instruction: string[];
  readonly draft: Draft | undefined;
  isResult: boolean;
  leftOut: "contents" | "page" | undefined;
}

/** The fields whose result is not part of the article. */
const LEFT_OUT: ReadonlyMap<string, "contents" | "page"> = new Map([
  ["TOC", "contents"],
  ["PAGE", "page"],
  ["NUMPAGES", "page"],
  ["SECTIONPAGES", "page"],
  ["PAGEREF", "page"],
]);

/** The fields that are open at a place of a story. `link` is told the address of each that is a hyperlink. */
export function openFields(link: (address: string) => void) {
  const fields: Field[] = [];
  let instructions = 0;
  const out: ("contents" | "page")[] = [];
  const finish = (field: Field) => {
    if (!field.isResult) instructions--;
    field.isResult = true;
  };
  return {
    isInstruction: () => instructions > 0,
    /** Why the result is not in the text. */
    leftOut: () => out[0],
    begin: (draft: Draft | undefined) => {
      fields.push({ instruction: [], draft, isResult: false, leftOut: undefined });
      instructions++;
    },
    instruct: (words: string) => fields.at(-1)?.instruction.push(words),
    separate: () => {
      const field = fields.at(-1);
      if (!field || field.isResult) return;
      finish(field);
      const instruction = field.instruction.join("");
      const [, kind = ""] = /^\s*(\w+)/.exec(instruction.toUpperCase()) ?? [];
      if (kind === "HYPERLINK") link(addressIn(instruction));
      field.leftOut = LEFT_OUT.get(kind);
      if (field.leftOut) out.push(field.leftOut);
    },
    end: () => {
      const field = fields.pop();
      if (!field) return;
      finish(field);
      if (field.leftOut) out.pop();
    },
    /** An instruction that never came to its result ends with its paragraph, so that it does not swallow the rest. */
    endParagraph: (draft: Draft) => {
      for (let at = fields.length - 1; at >= 0; at--) {
        const field = fields[at];
        if (!field || field.draft !== draft) return;
        finish(field);
      }
    },
  };
}

function addressIn(instruction: string): string {
  const [, address = ""] = /HYPERLINK\s+(?!\\)"?([^"\s]+)/i.exec(instruction) ?? [];
  const [, anchor] = /\\l\s+"([^"]*)"/.exec(instruction) ?? [];
  return anchor ? `${address}#${anchor}` : address;
}
