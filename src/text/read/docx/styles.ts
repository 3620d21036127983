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
  const hidden = new Set<string>();
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
        else if (name === "w:basedOn" && hidden.has(value)) hidden.add(style);
        else if (name === "w:vanish" && style !== "") {
          if (isOn(attributes)) hidden.add(style);
          else hidden.delete(style);
        } else if (name === "w:lang" && /^[a-z]{2,3}(-|$)/i.test(value) && value !== "zxx") {
          if (style === "") ofDocument ??= value;
          else if (isDefault) ofDefault ??= value;
        }
      },
    });
  const language = ofDefault
    ? { value: ofDefault, from: "the default style" }
    : ofDocument && { value: ofDocument, from: "the document's defaults" };
  return { names, hidden, language: language || undefined };
}

/** Whether a switch such as `<w:vanish/>` is on: without a value it is. */
export function isOn(attributes: Attributes, name = "w:val", absent = true): boolean {
  const value = attributes.get(name);
  return value === undefined ? absent : !/^(?:0|false|off)$/.test(value);
}
