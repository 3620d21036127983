import type { Mode } from "../../model/article.ts";

/** Sites that keep copies of pages and documents as they were. */
const ARCHIVES: ReadonlySet<string> = new Set([
  "archive.org",
  "web.archive.org",
  "archive.today",
  "archive.fo",
  "archive.is",
  "archive.li",
  "archive.md",
  "archive.ph",
  "archive.vn",
  "arquivo.pt",
  "ghostarchive.org",
  "perma.cc",
  "webarchive.nationalarchives.gov.uk",
  "webarchive.org.uk",
  "webcitation.org",
]);

/** Whether an address is that of a copy in a public web archive. */
export function isAtArchive(address: string): boolean {
  const host = hostOf(address);
  return host !== undefined && isArchive(host);
}

/** Whether a host keeps copies of others' pages. */
export function isArchive(host: string): boolean {
  return ARCHIVES.has(host.replace(/^www\./, ""));
}

/** The host of an address that can be read; in small letters. */
function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, "") : undefined;
}

/** What is wrong with an address, as a sentence that follows it; and how it would be right, where that is plain. */
export interface AddressFault {
  readonly message: string;
  readonly meant?: string;
  /** That it is meant so is beyond doubt. */
  readonly safe?: true;
  /** It holds a password, which must not be shown. */
  readonly conceals?: true;
}

/** Most addresses, of which nothing needs to be worked out: a host with a domain, and a path without anything odd. */
const PLAIN = /^https?:\/\/(?!.*localhost)(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w.~!$&'()*+,;=:@%/?#-]*)?$/;
const STARTS_RIGHT = /^https?:\/\/[^/]/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d)/i;
/** `www.example.org/page`, `example.org/page`: a host as people write it, and not the name of a file. */
const BARE_HOST = /^(?:www\.|(?:[\p{L}\p{N}-]+\.)+[\p{L}-]{2,}(?::\d+)?(?:[/?#]|$))/u;
const FILE_NAME = /\.(?:txt|md|html?|pdf|docx?|xlsx?|csv|png|jpe?g|mp[34]|json|yaml)$/i;
/** The number of a document in the DOI system, with or without what it is often written with. */
const DOI = /^(?:doi: ?)?(10\.\d{4,9}\/\S+)$/i;
const OWN_COMPUTER = /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/;

/**
 * What keeps an address from being an absolute http(s) address that others can open; undefined where nothing does.
 *
 * @param mode of the article: a newsroom's own draft may lean on what only the newsroom's network has
 */
export function faultOf(address: string, mode: Mode): AddressFault | undefined {
  if (PLAIN.test(address)) return undefined;
  if (address.trim() !== address) {
    const meant = address.trim();
    return { message: "has a space before or after it. Delete the space.", meant, safe: true };
  }
  if (!STARTS_RIGHT.test(address)) return withoutHttp(address);
  if (/\s/.test(address))
    return {
      message: "has a space in it. Write only one address, with %20 for any space that belongs to it.",
    };
  if (!URL.canParse(address)) return { message: "is not a valid web address. Copy it from the browser." };
  const { username, password, hostname } = new URL(address);
  if (username !== "" || password !== "") {
    return {
      message: "has a name or password before the @. Remove it, and change that password.",
      conceals: true,
    };
  }
  const host = hostname.replace(/\.$/, "");
  if (OWN_COMPUTER.test(host)) {
    return {
      message:
        "opens only on the computer it was written on. Write the page's public address, or keep a copy in the desk (file).",
    };
  }
  if (host.startsWith("[")) return undefined;
  const labels = host.split(".");
  if (labels.includes("") || (labels.length === 1 && (mode === "external" || /^https?$/.test(host)))) {
    return {
      message: `names no site: "${host}" is not a full host name. Copy the address from the browser.`,
    };
  }
  return undefined;
}

/** What does not begin with http:// or https:// and a host. */
function withoutHttp(address: string): AddressFault {
  if (/^https?:?\/*$/i.test(address))
    return { message: "stops before the site's name. Copy the address from the browser." };
  const slashes = /^(https?)(?::\/?|:\/{3,}|\/\/|:\\+)(?=[^/\\\s])(.*)$/i.exec(address);
  if (slashes) {
    const meant = `${slashes[1]?.toLowerCase()}://${slashes[2]}`;
    return { message: "does not begin properly. Write https:// before the host.", ...ifGood(meant) };
  }
  if (address.startsWith("//")) {
    return { message: "has no https: at the start. Add it.", ...ifGood(`https:${address}`) };
  }
  const [, doi] = DOI.exec(address) ?? [];
  if (doi !== undefined) {
    const meant = `https://doi.org/${doi}`;
    return {
      message: "is a DOI, not a web address. Write https://doi.org/ before its number.",
      ...ifGood(meant),
    };
  }
  if (BARE_HOST.test(address) && (address.includes("/") || !FILE_NAME.test(address))) {
    return { message: "has no https://. Add it.", ...ifGood(`https://${address}`) };
  }
  const [, scheme] = SCHEME.exec(address) ?? [];
  if (scheme !== undefined && scheme.length > 1) {
    return {
      message: `begins with ${scheme.toLowerCase()}:, not https:// or http://. Write the address of a web page, or keep a copy in the desk (file).`,
    };
  }
  return {
    message:
      "does not begin with https:// or http://, so it is not a web address. If the desk keeps a copy, name it under file.",
  };
}

function ifGood(meant: string): { readonly meant?: string } {
  return !/\s/.test(meant) && URL.canParse(meant) ? { meant } : {};
}
