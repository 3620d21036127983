import type { ClaimEntry } from "../../desk/desk.ts";
import { creditAround, creditWithin } from "../../language/en/clause-credit.ts";
import { mentionedWords } from "../../language/en/name-mentions.ts";
import { isEnglish } from "../../model/language.ts";
import { insideQuotation } from "../../text/inside-quotation.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { shortened } from "../../text/shortened.ts";
import { isInHeadline } from "./headline.ts";
import { ownWords } from "./own-words.ts";
import { overlaps } from "./stretch.ts";

/** UTF-16 code units of the words that a message shows. */
const LONGEST = 80;

/**
 * The article's words that credit a claim's quote to somebody, in the sentence that it is in. Undefined where there are none,
 * where the text is not at hand, and where it is not surely read.
 */
export function creditInText(entry: ClaimEntry): string | undefined {
  const { place, record } = entry;
  const { text, article } = record;
  if (!text || place?.kind !== "found" || !isEnglish(article?.language) || isInHeadline(entry))
    return undefined;
  const { start, end } = place.span;
  const sentences = text.sentences().filter((one) => overlaps(one, place.span));
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return undefined;
  if (first !== last && insideQuotation(text.content, text.quotations(), place.span) !== "whole")
    return undefined;
  const own = ownWords(text);
  const quote = text.content.slice(start, end);
  const words =
    creditAround(
      own.slice(Math.min(first.start, start), start),
      quote,
      own.slice(end, Math.max(end, last.end)),
    ) ?? notStated(creditWithin(own.slice(start, end)), entry.claim.statement);
  return words === undefined ? undefined : shortened(normaliseQuote(words), LONGEST);
}

/** Credit within the quote; none where the statement has it too, and so is that somebody said it. */
function notStated(credit: string | undefined, statement: string): string | undefined {
  if (credit === undefined) return undefined;
  const stated = mentionedWords(statement);
  const isStated = [...mentionedWords(credit)].some((word) => word.length > 3 && stated.has(word));
  return isStated ? undefined : credit;
}
