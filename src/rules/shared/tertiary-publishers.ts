import type { Desk } from "../../desk/desk.ts";
import type { Evidence } from "../../model/evidence.ts";
import { nameOf } from "../../provenance/independence.ts";
import { isArchive } from "./web-address.ts";

/** Encyclopaedias, and services that gather other outlets' reports; with all hosts below them. */
const DOMAINS = [
  "wikipedia.org wikiwand.com britannica.com encyclopedia.com ballotpedia.org baike.baidu.com",
  "news.google.com news.yahoo.com msn.com flipboard.com newsbreak.com smartnews.com newsnow.co.uk newsnow.com",
  "apple.news ground.news feedly.com memeorandum.com techmeme.com drudgereport.com",
].flatMap((line) => line.split(" "));

const NAMES = [
  "wikipedia",
  "wikipedia, the free encyclopedia",
  "english wikipedia",
  "encyclopaedia britannica",
  "encyclopedia britannica",
  "britannica",
  "ballotpedia",
  "baidu baike",
  "google news",
  "yahoo news",
  "yahoo! news",
  "msn",
  "flipboard",
  "newsbreak",
  "smartnews",
  "newsnow",
  "apple news",
  "ground news",
];

/** A piece of evidence that is an encyclopaedia's or an aggregator's. */
export interface Tertiary {
  readonly field: "url" | "source" | "root" | "archived";
  /** Its name, or the host. */
  readonly name: string;
}

/** Tells whether evidence is an encyclopaedia's or an aggregator's: those known here, and those of the desk's settings. */
export function tertiaryFinder(desk: Desk): (item: Evidence) => Tertiary | undefined {
  const own = desk.settings["tertiary-publishers"] ?? [];
  const domains = new Set([...DOMAINS, ...own.map((one) => hostOf(one) ?? plain(one))]);
  const names = new Set([...NAMES, ...own.map(plain)]);
  const ids = new Set(own);
  const isTertiary = (source: string) =>
    ids.has(source) || (desk.sources.has(source) && names.has(plain(nameOf(desk, source))));
  return ({ url, archived, source, root }) => {
    for (const [field, address] of [["url", url] as const, ["archived", archived] as const]) {
      const host = address === undefined ? undefined : hostOf(address);
      if (host !== undefined && parentsOf(host).some((domain) => domains.has(domain)))
        return { field, name: host };
    }
    for (const [field, id] of [["source", source] as const, ["root", root] as const])
      if (id !== undefined && isTertiary(id)) return { field, name: nameOf(desk, id) };
    return undefined;
  };
}

/** Whether an entry of a desk's list is an encyclopaedia or aggregator that is known here, and no source's id beside. */
export function isKnownTertiary(desk: Desk, entry: string): boolean {
  if (desk.sources.has(entry)) return NAMES.includes(plain(nameOf(desk, entry)));
  const domain = hostOf(entry) ?? plain(entry);
  return parentsOf(domain).some((one) => DOMAINS.includes(one)) || NAMES.includes(plain(entry));
}

/**
 * Everything that an entry of a desk's list may name: the ids and names of its sources, and the hosts of its evidence
 * with all above them.
 */
export function publishersOf(desk: Desk): ReadonlySet<string> {
  const hosts = new Set(
    [...desk.claims.values()].flatMap(({ claim }) =>
      (claim.evidence ?? []).flatMap(({ url, archived }) =>
        [url, archived].flatMap((address) => (address === undefined ? [] : (hostOf(address) ?? []))),
      ),
    ),
  );
  const names = [...desk.sources.keys()].flatMap((id) => [id, plain(nameOf(desk, id))]);
  return new Set([...names, ...[...hosts].flatMap(parentsOf)]);
}

/** Whether an entry of a desk's list names one of those. */
export function namesPublisher(entry: string, publishers: ReadonlySet<string>): boolean {
  return [entry, plain(entry), hostOf(entry) ?? ""].some((one) => publishers.has(one));
}

/** As long as the name of a host can be (RFC 1035). */
const LONGEST_HOST = 253;

/** "en.wikipedia.org", "wikipedia.org", "org". None for what is too long to be a host. */
function parentsOf(host: string): readonly string[] {
  if (host.length > LONGEST_HOST) return [];
  const labels = host.split(".");
  return labels.map((_, at) => labels.slice(at).join("."));
}

/** Most addresses: what stands between the slashes is the host as it is. */
const PLAIN_ADDRESS = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:[/?#]|$)/;

/** The host of an address, or of the page that an archive keeps a copy of; undefined for what is no address. */
function hostOf(address: string): string | undefined {
  const plainHost = PLAIN_ADDRESS.exec(address)?.[1];
  if (plainHost !== undefined && !isArchive(plainHost)) return plainHost;
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  if (!isArchive(hostname)) return hostname;
  // https://web.archive.org/web/20240501120000/https://… ; some copies leave the scheme out.
  const copied = /^\/(?:web\/)?(?:o\/)?\w{4,20}\*?\/(?:https?:\/{1,2})?([^/]+)/.exec(pathname)?.[1];
  return copied?.includes(".") ? copied.toLowerCase() : hostname;
}

/** A name as it is compared: without capitals, ligatures and what stands in brackets. */
function plain(name: string): string {
  return (name.split(" (", 1)[0] ?? name).trim().toLowerCase().replaceAll("æ", "ae");
}
