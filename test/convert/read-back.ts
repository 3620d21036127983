import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readDocx } from "../../src/text/read/docx.ts";

/** What our own reader reads in a document, each annotation with the words that it is on. */
export function readBack(bytes: Uint8Array) {
  const read = readDocx(bytes);
  if ("unreadable" in read) throw new Error(read.unreadable);
  const { text, title, language, leftOut, annotations } = read;
  return {
    text,
    title: title?.value,
    language: language?.value,
    leftOut,
    annotations: annotations.map(({ on, text: said, by, date }) => ({
      on: text.slice(on.start, on.end),
      said,
      by,
      date,
    })),
  };
}

/** The parts of a document as text, by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** What a strict parser has against a part; undefined where it is well formed. */
export function malformed(xml: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let problem: string | undefined;
  parser.on("error", (error) => {
    problem ??= error.message;
  });
  parser.write(xml).close();
  return problem;
}

/** Which elements of a part are in which, each pair once: "w:p > w:r". */
export function nestings(xml: string): readonly string[] {
  const parser = new SaxesParser();
  const open: string[] = [];
  const found = new Set<string>();
  parser.on("opentag", ({ name }) => {
    found.add(`${open.at(-1) ?? ""} > ${name}`);
    open.push(name);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return [...found];
}
