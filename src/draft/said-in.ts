import type { Span } from "../text/span.ts";

/** The words of several stretches of a text, in one line; where something is left out between them, "…" is. */
export function saidIn(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }, index) => {
      const last = spans[index - 1];
      const isNext = last !== undefined && text.slice(last.end, start).trim() === "";
      return `${index === 0 ? "" : isNext ? " " : " … "}${text.slice(start, end)}`;
    })
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Who a statement is credited to, and how the text calls them there where that is something else. */
export function whoSays(
  text: string,
  { source, resolved }: { readonly source: readonly Span[]; readonly resolved: string | undefined },
): { readonly name: string | undefined; readonly here: string | undefined } {
  const mention = saidIn(text, source).replace(/^[\s,:]+|[\s,:]+$/g, "");
  const name = resolved ?? (mention === "" ? undefined : mention);
  const isSame = mention === "" || plain(mention) === plain(name ?? "");
  return { name, here: isSame ? undefined : mention };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?)\s+/, "");
}
