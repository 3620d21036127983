import { createRequire } from "node:module";

type Callbacks = ConstructorParameters<typeof import("htmlparser2").Tokenizer>[1];

const nothing = () => {};
const IGNORED: Callbacks = {
  onattribdata: nothing,
  onattribend: nothing,
  onattribentity: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

/**
 * Reads the tags and the text of a web page in their order, without making a tree of them. The package is loaded when the
 * first page is read: few desks have any.
 *
 * @param heard what is to be told; offsets are UTF-16 code units into the page
 */
export function readTokens(html: string, heard: Partial<Callbacks>): void {
  const { Tokenizer } = createRequire(import.meta.url)("htmlparser2") as typeof import("htmlparser2");
  const reader = new Tokenizer({}, { ...IGNORED, ...heard });
  reader.write(html);
  reader.end();
}
