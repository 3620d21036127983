/*
 * The words that fact-checkers' spreadsheets have above their columns and in their cells.
 */

const HEADS: Readonly<Record<string, string>> = {
  article: "article; story; headline; article name",
  "claim id": "claim id; id; slug",
  quote:
    "quote; quotation; verbatim; exact quote; exact words; exact text; quoted text; passage; sentence; excerpt; original text; text; line",
  // The quote, where no other column is; else what is claimed.
  claim:
    "claim; claims; fact; facts; assertion; fact to check; claim to check; fact/claim; claim/fact; claim text",
  statement: "statement; paraphrase; claim summary; summary of claim; what is claimed",
  kind: "kind; claim type; type of claim",
  form: "form; quote type; direct or indirect",
  central: "central; key claim; central claim",
  source:
    "source; sources; source name; who; who said it; who says; said by; speaker; attribution; attributed to; claimed by; claimant; person; interviewee",
  role: "role; position; job title; speaker's role; title of speaker",
  cue: "cue; attributing words",
  terms: "terms; ground rules; attribution terms",
  said: "said; said on; date said; when said; date of statement; date of claim",
  denies: "denies",
  evidence:
    "evidence; link; links; url; urls; source url; source link; source urls; source links; evidence link; evidence url; proof; reference; references; documentation; backup; backup link; supporting document; supporting link; hyperlink; web link",
  locator: "locator; page in source; page of source; where in source",
  page: "page; page number; paragraph; para; timestamp; location",
  status:
    "status; state; progress; check status; checked; checked?; verified; verified?; done; done?; fact checked; fact-checked",
  verdict:
    "verdict; rating; ruling; conclusion; result; accuracy; assessment; true/false; true or false; truth rating",
  explanation: "explanation; why; rationale; reasoning; justification; analysis; explanation of verdict",
  missing: "missing; to do; todo; open questions; follow up; follow-up; still needed; what is missing",
  notes:
    "notes; note; comments; comment; remarks; remark; notes/comments; checker's notes; fact checker notes",
  "checked by": "checked by; checker; fact checker; fact-checker; verified by; who checked; initials",
  "checked on": "checked on; date checked; check date; verified on; date verified; when checked",
  date: "date",
};

const BY_HEAD: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADS).flatMap(([meaning, heads]) =>
    heads.split("; ").map((head) => [head, meaning] as const),
  ),
);

/**
 * What a column holds that has this above it: the field of a claim; or "claim", "page" and "date", of which the other
 * columns tell what they are. Undefined where nobody can know.
 */
export function columnMeaning(head: string): string | undefined {
  const plain = plainWords(head).replace(/\s*\([^)]*\)$/, "");
  return BY_HEAD.get(plain) ?? BY_HEAD.get(plain.replace(/\s+#?\d+$/, ""));
}

const STATUS: ReadonlyMap<string, string> = wordsTo({
  checked:
    "checked; done; complete; completed; verified; yes; y; true; x; ✓; ✔; ✅; ok; finished; fact checked; confirmed; closed",
  "in-progress":
    "in progress; in-progress; wip; ongoing; checking; started; working; partly; under way; underway; in review",
  recheck: "recheck; re-check; check again; to recheck; to check again; needs recheck",
  unchecked:
    "unchecked; not checked; not started; to do; todo; open; no; n; false; new; to check; not verified; unverified",
});

const KIND: ReadonlyMap<string, string> = wordsTo({
  fact: "fact; factual; statement of fact",
  prediction: "prediction; forecast",
  opinion: "opinion; judgement; judgment; view",
});

const FORM: ReadonlyMap<string, string> = wordsTo({
  direct: "direct; direct quote; quote; quoted; verbatim",
  indirect: "indirect; indirect quote; paraphrase; paraphrased; reported speech",
  mixed: "mixed; partial; partial quote",
});

const TERMS: ReadonlyMap<string, string> = wordsTo({
  "on-record": "on record; on-record; on the record; otr",
  background: "background; on background",
  "deep-background": "deep background; deep-background; on deep background",
  "off-record": "off record; off-record; off the record",
});

/** What the cells of some columns mean that hold one of a few words; undefined for another word. */
export const CELL_WORDS = { status: STATUS, kind: KIND, form: FORM, terms: TERMS } as const;

/** Who "says" what the article says in its own voice; who is not named; and where nobody has written who it is. */
export const OWN_VOICE_WORDS: ReadonlySet<string> = new Set(
  "own voice; article; the article; the article itself; article itself; own reporting".split("; "),
);
export const UNDISCLOSED_WORDS: ReadonlySet<string> = new Set(
  "undisclosed; not disclosed; not named; source not named".split("; "),
);
export const NOBODY_WORDS: ReadonlySet<string> = new Set(
  "-; –; —; ?; n/a; na; none; unknown; tbd; tbc; x".split("; "),
);

/** What a spreadsheet shows of a formula that has gone wrong. */
export const FORMULA_ERROR: RegExp = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!|SPILL!|CALC!)$/i;

/** A cell's words without what makes no other words of them. */
export function plainWords(cell: string): string {
  return cell
    .replace(/[\s_]+/g, " ")
    .replace(/[:*.]+$/, "")
    .trim()
    .toLowerCase();
}

function wordsTo(meanings: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(meanings).flatMap(([meaning, words]) =>
      words.split("; ").map((word) => [word, meaning] as const),
    ),
  );
}
