import { cutAfterWord } from "../model/shown-value.ts";

/** Fields of a claim that are called otherwise than by their keys. */
const LABELS: Readonly<Record<string, string>> = {
  "quote.exact": "quote",
  "quote.before": "words before the quote",
  "quote.after": "words after the quote",
  "check.verdict": "verdict",
  "check.status": "status",
  "check.what": "what was checked",
  "check.explanation": "explanation",
  "check.weighs": "answers taken into account",
  "check.missing": "missing",
  "logged.by": "logger",
  "logged.on": "logging date",
  "reply.to": "asked for a reply",
  "reply.put": "put to them",
  "reply.answer": "claim with the reply",
  "in-article": "in the article",
  "original.quote": "original quote",
  "original.language": "original language",
  "original.translator": "translator",
};

/** What a field is called, by its keys with dots: `check.verdict` is the verdict. */
export function labelOf(field: string): string {
  return LABELS[field] ?? field.replaceAll(".", " ");
}

/** As much of an item as is told where it is new or gone, and as tells it from others, in UTF-16 code units. */
const LONGEST_ITEM = 160;
const LONGEST_NAME = 40;

/** An item of a list in a few words: what it says, in its order, cut where that is much. */
export function itemText(item: unknown): string {
  return cutAfterWord(valueText(item), LONGEST_ITEM);
}

/** The beginning of that, which tells the item from others. */
export function itemName(item: unknown): string {
  return cutAfterWord(valueText(item), LONGEST_NAME);
}

/** A value in words: lists with commas, maps as their values, a range from one number to another. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (typeof value === "object" && value !== null) {
    const isRange = Object.keys(value).join() === "from,to";
    return Object.values(value)
      .map(valueText)
      .join(isRange ? " to " : ", ");
  }
  return String(value ?? "");
}
