import { type Attributes, readXml } from "./xml.ts";

/** What the styles of a document say. */
export interface Styles {
  /** A style's name in English ("Title"), by its identifier. */
  readonly names: ReadonlyMap<string, string>;
  /** The identifiers of the styles whose text is hidden. */
  readonly hidden: ReadonlySet<string>;
  readonly language: { readonly value: string; readonly from: string } | undefined;
}

export function readStyles(bytes: Uint8Array | undefined): Styles {
  const names = new Map<string, string>();
  const bases = new Map<string, string>();
  const vanishing = new Map<string, boolean>();
  let style = "";
  let isDefault = false;
  let ofDefault: string | undefined;
  let ofDocument: string | undefined;
  if (bytes)
    readXml(bytes, {
      open: (name, attributes) => {
        const value = attributes.get("w:val") ?? "";
        if (name === "w:style") {
          style = attributes.get("w:styleId") ?? "";
          isDefault = attributes.get("w:type") === "paragraph" && isOn(attributes, "w:default", false);
        } else if (name === "w:name") names.set(style, value.toLowerCase());
        else if (name === "w:basedOn") bases.set(style, value);
        else if (name === "w:vanish") vanishing.set(style, isOn(attributes));
        else if (name === "w:lang" && /^[a-z]{2,3}(-|$)/i.test(value) && value !== "zxx") {
          if (style === "") ofDocument ??= value;
          else if (isDefault) ofDefault ??= value;
        }
      },
    });
  const language = ofDefault
    ? { value: ofDefault, from: "the default style" }
    : ofDocument && { value: ofDocument, from: "the document's defaults" };
  return { names, hidden: hiddenOf(vanishing, bases), language: language || undefined };
}

/** A style is hidden where what it is based on is, which may be defined later and, by mistake, be the style itself. */
function hiddenOf(
  vanishing: ReadonlyMap<string, boolean>,
  bases: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const isHidden = new Map(vanishing);
  for (const style of bases.keys()) {
    const heirs: string[] = [];
    let at: string | undefined = style;
    for (; at !== undefined && !isHidden.has(at); at = bases.get(at)) {
      isHidden.set(at, false);
      heirs.push(at);
    }
    if (at !== undefined && isHidden.get(at)) for (const heir of heirs) isHidden.set(heir, true);
  }
  return new Set([...isHidden.keys()].filter((each) => isHidden.get(each)));
}

const OFF: ReadonlySet<string> = new Set(["0", "false", "off"]);

/** Whether a switch such as `<w:vanish/>` is on: without a value it is. */
export function isOn(attributes: Attributes, name = "w:val", absent = true): boolean {
  const value = attributes.get(name);
  return value === undefined ? absent : !OFF.has(value);
}
