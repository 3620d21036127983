import { SETTINGS_FILE } from "../desk/find.ts";
import type { FormerClaim } from "../desk/history.ts";
import type { Mode } from "../model/article.ts";

/** A small made-up desk that shows what a rule lets pass or catches. */
export interface Example {
  /** The claims of `claims/example.yaml`, below the article and the sources that all examples share. */
  readonly claims?: string;
  /** Or the whole of `claims/example.yaml`. */
  readonly record?: string;
  /** The article's text, `claims/example.txt`. */
  readonly text?: string;
  /** Further files, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The desk's settings, `onrecord.yaml`. */
  readonly settings?: string;
  /** Whose text it is; an article of another outlet unless it says otherwise. */
  readonly mode?: Mode;
  /** What git would know, by address. */
  readonly history?: Readonly<Record<string, FormerClaim>>;
}

const shared = (mode: string) => `article:
  title: A made-up article
  publisher: gazette
  published: 2024-05-02
  language: en
  mode: ${mode}
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  ministry: { name: Ministry of Works (made up), kind: government }
  reed: { name: Ada Reed (made up), kind: person, of: ministry }
claims:
`;

/** Sources that any example may use, in a file of their own. */
export const SHARED_SOURCES: string = `sources:
  council: { name: Town council (made up), kind: government }
  courier: { name: The Courier (made up), kind: outlet }
  insider: { kind: unnamed, described-as: an engineer at the ministry who has seen the plans, of: ministry }
`;

/** A file of an example, as a page shows it. */
interface ShownFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The files of an example as a page shows them: without what all examples share, unless there is nothing else. A
 * lock or a seal is left out: it is made by a machine.
 */
export function exampleFiles(example: Example): readonly ShownFile[] {
  const { claims, record, text, settings, files = {}, history = {}, mode } = example;
  const heading = mode === undefined ? "" : `article: { …, mode: ${mode} }\n`;
  const shown =
    claims === undefined || claims.trim() === "" ? exampleRecord(example) : `${heading}claims:${set(claims)}`;
  const former = Object.entries(history).map(
    ([address, { quote, fate, on }]) => `${on}: ${address} ${fate}. Its quote was: ${quote}`,
  );
  return [
    { path: "claims/example.yaml", content: record ?? shown },
    ...(claims?.trim() === "" ? [{ path: "claims/more-sources.yaml", content: SHARED_SOURCES }] : []),
    ...(text === undefined ? [] : [{ path: "claims/example.txt", content: text }]),
    ...(settings === undefined ? [] : [{ path: SETTINGS_FILE, content: settings }]),
    ...Object.entries(files)
      .filter(([path]) => !/\.(?:lock|seal)$/.test(path))
      .map(([path, content]) => ({ path, content })),
    ...(former.length === 0 ? [] : [{ path: "what git knows", content: former.join("\n") }]),
  ];
}

/** The record of an example as it would stand in a file. */
export function exampleRecord({ record, claims = "", mode = "external" }: Example): string {
  return record ?? shared(mode) + set(claims);
}

/** Claims set in below their key. */
function set(claims: string): string {
  return claims.replace(/^(?=.)/gm, "  ");
}
