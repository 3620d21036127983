const OFFICE = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";
const WORD = "http://schemas.microsoft.com/office/word/";

/** The prefix by which this reader knows a namespace, whatever prefix the document gives it; "strict" documents have their own addresses. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}wordprocessingml/2006/main`, "w"],
  [`${STRICT}wordprocessingml/main`, "w"],
  [`${OFFICE}officeDocument/2006/relationships`, "r"],
  [`${STRICT}officeDocument/relationships`, "r"],
  [`${OFFICE}officeDocument/2006/math`, "m"],
  [`${STRICT}officeDocument/math`, "m"],
  [`${OFFICE}markup-compatibility/2006`, "mc"],
  [`${OFFICE}package/2006/relationships`, "rel"],
  [`${WORD}2010/wordml`, "w14"],
  [`${WORD}2012/wordml`, "w15"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
]);

/** The namespaces declared at a place of a document, and the names looked up there before. */
export interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

export function emptyScope(): Scope {
  return { prefixes: new Map(), elements: new Map(), attributes: new Map() };
}

/** The scope inside an element: the outer one itself where the element declares nothing. */
export function scopeInside(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let prefixes: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    prefixes ??= new Map(outer.prefixes);
    prefixes.set(name.slice("xmlns:".length), PREFIXES.get(value) ?? "?");
  }
  return prefixes ? { ...emptyScope(), prefixes } : outer;
}

/** "w:p" for a paragraph, whatever its prefix; "?:p" in a namespace that this reader does not know. */
export function elementName({ prefixes, elements }: Scope, name: string): string {
  return known(elements, name, () => named(prefixes, name, ""));
}

/** An attribute without a prefix keeps its bare name. */
export function attributeName({ prefixes, attributes }: Scope, name: string): string {
  return known(attributes, name, () => (name.includes(":") ? named(prefixes, name, "?") : name));
}

function named(prefixes: ReadonlyMap<string, string>, name: string, bare: string): string {
  const colon = name.indexOf(":");
  const prefix = prefixes.get(colon === -1 ? bare : name.slice(0, colon)) ?? "?";
  return `${prefix}:${name.slice(colon + 1)}`;
}

function known(names: Map<string, string>, name: string, find: () => string): string {
  let found = names.get(name);
  if (found === undefined) {
    found = find();
    names.set(name, found);
  }
  return found;
}
