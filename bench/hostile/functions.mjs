// What the harness runs: every function of the rooms that read an article's words, and every rule, on one line.
import { contactsIn } from "../../src/confidential/contacts.ts";
import { goesOnAfterStop } from "../../src/language/en/abbreviations.ts";
import { loadedPart } from "../../src/language/en/loaded-cues.ts";
import { noComment, noCommentCue } from "../../src/language/en/no-comment.ts";
import { mayPrintNumber, readNumber, readNumbers } from "../../src/language/en/numbers/numbers.ts";
import { readNumeral, splitNumerals } from "../../src/language/en/numbers/numerals.ts";
import { isListed, isVague } from "../../src/language/en/source-description.ts";
import { isAttribution } from "../../src/language/en/speech-cues.ts";
import { ID } from "../../src/model/address.ts";
import { quoteOf } from "../../src/model/claim.ts";
import { isDate } from "../../src/model/date.ts";
import { period } from "../../src/model/period.ts";
import { claimReference, number } from "../../src/model/scalars.ts";
import { covers, pathSettingsOf } from "../../src/model/settings.ts";
import { provenanceOf } from "../../src/provenance/provenance.ts";
import { knownRule } from "../../src/rules/choose.ts";
import { rules } from "../../src/rules/index.ts";
import { faultOf, isAtArchive } from "../../src/rules/shared/web-address.ts";
import { figurePlaces } from "../../src/text/figure-place.ts";
import { insideQuotation } from "../../src/text/inside-quotation.ts";
import { parseLock, quoteHash } from "../../src/text/lock.ts";
import { indexPassages, nearestSentence } from "../../src/text/nearest.ts";
import { normalise, normaliseQuote } from "../../src/text/normalise.ts";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { placeQuote } from "../../src/text/place-quote.ts";
import { linesOf, positions } from "../../src/text/position.ts";
import { isOtherUnit, longerNumber, readFigure } from "../../src/text/printed-figure.ts";
import { quotationKind } from "../../src/text/quotation-kind.ts";
import { quotations } from "../../src/text/quotations.ts";
import { decode } from "../../src/text/read/decode.ts";
import { textOfHtml } from "../../src/text/read/html.ts";
import { isUnspaced } from "../../src/text/scripts.ts";
import { sentences } from "../../src/text/sentences.ts";
import { shortened } from "../../src/text/shortened.ts";
import { trimmed } from "../../src/text/span.ts";
import { parseSum } from "../../src/text/sum.ts";
import { exampleDesk } from "../../test/rules/example-desk.ts";

/** A function of one line, or one that makes ready (not timed) and gives what is timed. */
const plain = {
  "text/normalise": normalise,
  "text/normaliseQuote": normaliseQuote,
  "text/quoteHash": (line) => quoteHash({ exact: line, before: line }),
  "text/paragraphs": paragraphs,
  "text/quotations": quotations,
  "text/quotationKind": (line) => {
    const third = Math.floor(line.length / 3);
    quotationKind(
      line,
      { start: third, end: 2 * third },
      { start: third - 1, end: 2 * third + 1 },
      { start: 0, end: line.length },
    );
    quotationKind(line, { start: 10, end: 16 }, { start: 9, end: 17 }, { start: 0, end: line.length });
  },
  "text/sentences": (line) => sentences(line),
  "text/sentences, Thai": (line) => sentences(line, undefined, "th"),
  "text/shortened": (line) => shortened(line),
  "text/trimmed": (line) => trimmed(line, { start: 0, end: line.length }),
  "text/parseSum": parseSum,
  "text/parseSum, its longest": (line) => parseSum(line.slice(0, 2000)),
  "text/parseLock": parseLock,
  "text/positions": (line) => positions(line)(line.length),
  "text/linesOf": linesOf,
  "text/isUnspaced": isUnspaced,
  "text/readFigure": (line) => readFigure(line, "en"),
  "text/readFigure, Danish": (line) => readFigure(line, "da"),
  "text/isOtherUnit": (line) => isOtherUnit("percent", line) || isOtherUnit(line, line),
  "text/textOfHtml": textOfHtml,
  "language/goesOnAfterStop": (line) => goesOnAfterStop(`${line}.`, line),
  "language/loadedPart": (line) => loadedPart(line, ["boasted", "lied"], true),
  "language/loadedPart, additions": (line) => loadedPart("said", Array(50).fill(line), true),
  "language/noComment": noComment,
  "language/noCommentCue": noCommentCue,
  "language/isVague": isVague,
  "language/isListed": (line) => isListed(line, ["two people", line]),
  "language/isAttribution": (line) => isAttribution(line, 1, line.length),
  "language/readNumbers": readNumbers,
  "language/readNumber": readNumber,
  "language/mayPrintNumber": mayPrintNumber,
  "language/readNumeral": readNumeral,
  "language/splitNumerals": splitNumerals,
  "confidential/contactsIn": contactsIn,
  "model/pathSettingsOf": (line) => pathSettingsOf({ paths: { [line]: {} } }, line),
  "model/covers": (line) => covers(line, "claims/a.yaml"),
  "model/scalars": (line) => [
    ID.test(line),
    isDate(line),
    period.safeParse(line),
    claimReference.safeParse(line),
    number.safeParse(line),
  ],
  "rules/faultOf": (line) => [
    faultOf(line, "external"),
    faultOf(`https://${line}`, "external"),
    faultOf(`doi:10.1234/${line}`, "external"),
  ],
  "rules/isAtArchive": (line) => isAtArchive(`https://${line}`),
};

const prepared = {
  "text/placeQuote, a part": (line) => {
    const normalised = normalise(line);
    return () => placeQuote({ exact: line.slice(0, 100), before: line.slice(0, 50) }, line, normalised);
  },
  "text/placeQuote, half": (line) => {
    const normalised = normalise(line);
    const half = line.slice(0, line.length / 2);
    return () => placeQuote({ exact: half, before: half, after: half }, line, normalised);
  },
  "text/indexPassages": (line) => {
    const normalised = normalise(line);
    return () => indexPassages(normalised);
  },
  "text/nearestSentence, of the line": (line) => {
    const normalised = normalise(line);
    const [index, spans] = [indexPassages(normalised), sentences(line)];
    return () => nearestSentence("The road is not closed to lorries at all", normalised, index, spans);
  },
  "text/nearestSentence, to the line": (line) => {
    const text = "The road is closed. No lorry may use it, he said. Call no. 1. ".repeat(2000);
    const normalised = normalise(text);
    const [index, spans] = [indexPassages(normalised), sentences(text)];
    return () => nearestSentence(line, normalised, index, spans);
  },
  "text/nearestSentence, both": (line) => {
    const normalised = normalise(line);
    const [index, spans] = [indexPassages(normalised), sentences(line)];
    return () => nearestSentence(`${line.slice(0, line.length / 2)} not in it`, normalised, index, spans);
  },
  "text/insideQuotation": (line) => {
    const found = quotations(line);
    return () => insideQuotation(line, found, { start: 0, end: line.length });
  },
  "text/figurePlaces": (line) => () => figurePlaces("1", line),
  "text/figurePlaces, half": (line) => () => figurePlaces(line.slice(0, line.length / 2), line),
  "text/longerNumber": (line) => {
    const numbers = readNumbers(line);
    const number = { start: 0, end: 1, value: 1, low: 1, high: 1, step: 1, kind: "number" };
    return () => longerNumber("1", number, line, numbers);
  },
  "text/decode": (line) => {
    const bytes = Buffer.from(line, "latin1");
    return () => decode(bytes);
  },
};

const HOLE = "a hole";

/** A claim with a hole wherever a record has words. */
const CLAIM = `
hole:
  quote: { exact: ${HOLE}, before: ${HOLE}, after: ${HOLE} }
  statement: ${HOLE}
  kind: fact
  form: direct
  attribution:
    - { source: courier, cue: ${HOLE}, role: ${HOLE}, venue: ${HOLE}, url: ${HOLE}, said: 2024 }
    - { source: insider, cue: ${HOLE}, anonymity: { reason: ${HOLE}, basis: ${HOLE}, interest: ${HOLE} } }
  figures:
    - { value: 1, unit: ${HOLE}, printed: ${HOLE}, about: ${HOLE}, derived: ${HOLE} }
  original: { language: de, quote: ${HOLE}, translator: ${HOLE} }
  denies: [{ claim: other, scope: ${HOLE} }]
  reply: { put: ${HOLE}, to: ministry, sought: 2024, deadline: 2024, outcome: declined }
  evidence:
    - { kind: article, source: courier, url: ${HOLE}, archived: ${HOLE}, locator: ${HOLE}, quote: ${HOLE}, file: kept.txt }
  check: { status: checked, verdict: ${HOLE}, explanation: ${HOLE}, missing: ${HOLE}, by: ${HOLE}, on: 2024 }
  waivers: [{ rule: ${HOLE}, by: ${HOLE}, on: 2024, reason: ${HOLE} }]
other:
  quote: Another
  statement: Another.
  attribution: none
`;

/** What stands in the holes, and what the text is, for one line. */
const DESKS = {
  "quote of the text": (line) => [line, line],
  "quote of another text": (line) => [
    line,
    "The road is closed. No lorry may use it, he said. ".repeat(1000),
  ],
  "text around a quote": (line) => ["It is closed", `${line} It is closed ${line}`],
};

function filled(value, words) {
  if (value === HOLE) return words;
  if (Array.isArray(value)) return value.map((item) => filled(item, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, words)]));
}

/** A desk whose one claim has a line in all its fields. It is filled after it was read: reading YAML is not timed here. */
function deskOf(words, text) {
  const desk = exampleDesk({ claims: CLAIM, text, files: { "kept.txt": text } });
  const entry = desk.claims.get("example/hole");
  if (!entry) throw new Error(JSON.stringify(desk.records.map(({ problems }) => problems)));
  const claim = filled(entry.claim, words);
  const quote = quoteOf(claim);
  Object.assign(entry, {
    claim,
    quote,
    chain: entry.chain.map(({ link, ...rest }) => ({ ...rest, link: filled(link, words) })),
    place: placeQuote(quote, text, entry.record.text.normalised),
  });
  desk.settings["loaded-cues"] = [words];
  desk.settings["vague-descriptors"] = [words];
  desk.settings["tertiary-publishers"] = [words];
  for (const { source } of desk.sources.values()) {
    if (source["described-as"] !== undefined) source["described-as"] = words;
    else if (source.kind === "outlet") source.name = words;
  }
  return desk;
}

/** All rules on one desk; gives the rules that took longest, for a line that takes too long. */
const ofRules = Object.fromEntries(
  Object.entries(DESKS).map(([name, make]) => [
    `all rules, ${name}`,
    (line) => {
      const desk = deskOf(...make(line));
      const context = {
        desk,
        report: () => {},
        today: Date.UTC(2026, 0),
        ruleOf: knownRule,
        provenance: () => provenanceOf(desk),
      };
      return () => {
        const times = rules.map((rule) => {
          const before = performance.now();
          rule.desk?.(desk, context);
          for (const record of desk.records) {
            rule.record?.(record, context);
            for (const entry of record.claims) rule.claim?.(entry, context);
          }
          return { id: rule.id, took: performance.now() - before };
        });
        return times
          .sort((one, other) => other.took - one.took)
          .slice(0, 3)
          .map(({ id, took }) => `${id} ${took.toFixed(0)}`)
          .join(", ");
      };
    },
  ]),
);

/** By name: a function that makes ready for a line and gives what is timed. */
export const functions = {
  ...Object.fromEntries(Object.entries(plain).map(([name, run]) => [name, (line) => () => run(line)])),
  ...prepared,
  ...ofRules,
};
