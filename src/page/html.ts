import { escapeXml } from "../views/xml.ts";

/** A piece of a page that may stand in it as it is: only the template below makes one. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | undefined | false | readonly Value[];

/**
 * Markup with data in it: `html`<p title="${title}">${text}</p>``. Every string is escaped, in elements and in attributes
 * between quotation marks, so nothing that a record says becomes markup; markup made here stays, lists are joined, and
 * what is undefined or false is left out.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = strings.map((string, index) => string + (index < values.length ? text(values[index]) : ""));
  return { markup: parts.join("") };
}

function text(value: Value): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string") return escapeXml(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map(text).join("");
}

/** Text of a record, whose direction is its own and changes nothing around it. */
export function words(said: string): Html {
  return html`<bdi>${said}</bdi>`;
}

/**
 * A link to a page on the web; the text alone where the address is no http(s) address. The page that it leads to is not
 * told where the reader comes from.
 */
export function link(address: string | undefined, label: string | Html): Html {
  if (address === undefined || !isWebAddress(address)) return html`${label}`;
  return html`<a href="${address}" rel="noopener noreferrer" target="_blank">${label}</a>`;
}

function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}
