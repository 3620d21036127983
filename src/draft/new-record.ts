import { stringify } from "yaml";
import type { Annotation } from "../text/read/article.ts";
import type { AnnotatedClaim } from "./annotated-claims.ts";

/** What is known of an article when its record is begun. */
export interface NewArticle {
  readonly title: string;
  /** A source's id. */
  readonly publisher: string;
  readonly url: string | undefined;
  /** EDTF. */
  readonly published: string | undefined;
  readonly language: string;
  readonly mode: "in-house" | "external" | undefined;
}

/** A source that the desk does not have yet. */
export interface NewSource {
  readonly id: string;
  readonly name: string;
}

/**
 * The record of an article that is begun, as a YAML file. What was written on a sentence becomes what there is to check:
 * with an address it is evidence that nobody has looked at yet, and so shows nothing.
 *
 * @param schema the path of the schema from the record's folder
 */
export function newRecord(
  article: NewArticle,
  source: NewSource | undefined,
  claims: readonly AnnotatedClaim[],
  schema: string,
): string {
  const record = {
    article,
    ...(source && { sources: { [source.id]: { name: source.name, kind: "outlet" } } }),
    claims: Object.fromEntries(claims.map((claim) => [claim.id, fieldsOf(claim)])),
  };
  return `# yaml-language-server: $schema=${schema}\n${stringify(record, { lineWidth: 0 })}`;
}

function fieldsOf({ quote, statement, form, figures, annotations }: AnnotatedClaim): object {
  const urls = annotations.flatMap((annotation) => annotation.urls.map((url) => ({ url, annotation })));
  return {
    quote: quote.before === undefined ? quote.exact : quote,
    statement,
    form,
    ...(figures.length > 0 && { figures }),
    ...(urls.length > 0 && {
      evidence: urls.map(({ url, annotation }) => ({
        kind: "document",
        url,
        ...locatorOf(annotation),
        shows: "context",
      })),
    }),
    check: { status: "unchecked", missing: annotations.map(noteOf).join("; ") },
  };
}

/** What a note says besides the address: the page, the paragraph. */
function locatorOf({ text, urls }: Annotation): { readonly locator?: string } {
  const locator = urls
    .reduce((rest, url) => rest.replaceAll(url, " "), text)
    .replace(/\s+/g, " ")
    .replace(/([,;:])(?:\s?[,;:])+/g, "$1")
    .replace(/^[\s,;:.()<>[\]]+|[\s,;:.()<>[\]]+$/g, "");
  return locator === "" ? {} : { locator };
}

/** "AB, 2024-05-02: Where is this from?" */
function noteOf({ by, date, text }: Annotation): string {
  const who = [by, date].filter(Boolean).join(", ");
  const said = text.replace(/\s+/g, " ").trim();
  return who === "" ? said : `${who}: ${said}`;
}
