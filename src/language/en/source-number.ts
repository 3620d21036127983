/*
 * How many people the description of an unnamed source speaks of, in English: "two senior officials at the ministry".
 */

const SPELLED = (
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
  "nineteen twenty"
).split(" ");

/** Words that end a noun phrase: what comes after them says where people sit, what they know or who they are. */
const AFTER_HEAD = new Set(
  (
    "who whom whose with of at in from for to familiar that which near inside within on speaking briefed involved " +
    "by among like including such than about against under after before since during across outside behind through as"
  ).split(" "),
);

/** End in s, and are not more than one. */
const SINGULAR = new Set(
  (
    "press news headquarters series business congress witness boss lens gas bus his hers its this politics economics " +
    "physics mathematics ethics athletics gymnastics electronics logistics genetics robotics yes species alias bias"
  ).split(" "),
);
const SINGULAR_ENDING = /(?:ss|us|is|['’]s)$/;

/** What bodies and places are called: with a capital, no more than one. */
const IN_NAMES = new Set(
  (
    "times states nations reuters texas kansas arkansas illinois netherlands philippines affairs services works forces " +
    "communications relations resources sciences arts sports industries systems holdings motors airlines airways brothers"
  ).split(" "),
);

/** With a capital, and more than one. */
const PEOPLES = /^(?:democrats|conservatives|liberals|socialists|\p{L}+ans)$/u;

/** More than one, without an s. */
const PLURAL = /(?:^(?:children|alumni|folk|many|several|both|others)|people|men)$/;
const NOT_MEN = /^(?:.*(?:regi|speci|abdo|acu|cycla|sta|hy|lu|bitu|albu)|o|ye|se|ra|a|car|dol)men$/;

/** What is read or counted is no source that could be one person. */
const NOBODY = new Set(
  (
    "records documents papers files ledgers polls surveys studies analyses emails e-mails letters filings results figures " +
    "statistics numbers events articles stories posts tweets texts messages memos transcripts tapes recordings videos " +
    "photos photographs images pictures ads advertisements reports notes minutes returns ballots books interviews rumors " +
    "rumours estimates projections forecasts investigations findings calculations models tests indictments speeches " +
    "headlines slogans chants calls policies elections signs words laws rules regulations commercials plans questions comments remarks"
  ).split(" "),
);

/** A public of which nobody counts the heads. */
const CROWD = new Set(
  (
    "people voters citizens taxpayers consumers customers investors shoppers viewers readers users fans followers " +
    "listeners respondents markets households families americans"
  ).split(" "),
);

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const NUMBER = `(?:\\d[\\d,.]*|one|${SPELLED.join("|")})`;
/** Parts of those who were asked: "16 percent of voters", "three in 10". */
const SHARE = new RegExp(
  `%|\\bper ?cent\\b|\\bpercentage\\b|\\b(?:half(?! a dozen)|third|quarter|majority|plurality|minority)\\b|\\b${NUMBER} (?:in|out of|of)(?: every)? ${NUMBER}\\b`,
);
const ABOUT =
  /^(?:(?:no )?(?:more|fewer|less) than|at least|at most|about|nearly|almost|over|well over|around|some|up to|as many as|roughly|approximately) (?=\S*\d|(?:a )?dozen|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|many)\b)/;
/** A collective says no more than those whom it gathers. */
const GROUP = /^(?:a|an|the|one|another) (?:\w+ )?(?:group|team|panel|band|crowd) of /;
/** Words before which nobody stands alone. */
const SEVERAL = /^(?:several|many|some|few|both|various|numerous|multiple|most|these|those)$/;
const PARTITIVE = new RegExp(
  `^(?:(some|many|several|most|all|both|(?:a )?few|a (?:good |large |small |growing )?number|a handful|(?:tens|dozens|scores|hundreds|thousands|millions)(?: of (?:thousands|millions))?|a lot|lots|plenty)|(a couple|a pair)|(${NUMBER})) of `,
);

/** "many of them", "some of those who were there" */
const GATHERED = /^(?:them|us|you|whom|those|these)\b/i;

/** As much of a description as is read, in UTF-16 code units: what somebody is comes first. */
const READ = 300;

/**
 * How many a description speaks of: a number where it gives one ("two officials"), `many` where it is in the plural,
 * `one` otherwise: also of shares, crowds and papers, of which nobody counts the heads.
 */
export function numberOf(description: string): number | "many" | "one" {
  const clause = firstClause(description.slice(0, READ).replace(/\s+/g, " ").trim());
  const plain = clause.toLowerCase();
  if (SHARE.test(plain)) return "one";
  const about = ABOUT.exec(plain)?.[0];
  if (about !== undefined) return numberOf(clause.slice(about.length)) === "one" ? "one" : "many";
  const group = GROUP.exec(plain)?.[0];
  if (group !== undefined) return numberOf(clause.slice(group.length));
  const part = PARTITIVE.exec(plain);
  if (part) {
    const whole = clause.slice(part[0].length);
    if (part[3] === "one" || (!GATHERED.test(whole) && numberOf(whole) === "one")) return "one";
    if (part[2] !== undefined) return 2;
    return (part[3] === undefined ? undefined : numberIn(part[3])) ?? "many";
  }
  return numberOfHead(clause);
}

/** Up to what is only added: "engineers, among them a foreman". A comma may stand in a number. */
function firstClause(description: string): string {
  return (
    /^(?:[^,;:(—–]|,(?=\d{3}(?!\d)))*?(?=[,;:(—–](?!\d{3}(?!\d))| - |$)/.exec(description)?.[0] ?? description
  );
}

function numberOfHead(clause: string): number | "many" | "one" {
  const words = wordsOf(clause);
  const end = words.findIndex((word, at) => endsHead(word.toLowerCase(), words[at - 1], words[at + 1]));
  const head = words.slice(0, end === -1 ? words.length : end);
  const isNoun = (at: number) => at === head.length - 1 || /^(?:and|or)$/i.test(head[at + 1] ?? "");
  const isCounted = SEVERAL.test(head[0]?.toLowerCase() ?? "");
  const noun = head
    .find((word, at) => (at > 0 && isCounted ? true : isNoun(at)) && isPlural(word, head[at - 1]))
    ?.toLowerCase();
  if (noun === undefined || NOBODY.has(noun)) return "one";
  const number = headNumber(head.map((word) => word.toLowerCase()));
  if (number !== undefined) return number;
  return CROWD.has(noun) && end === -1 && isNoun(head.findIndex((word) => word.toLowerCase() === noun))
    ? "one"
    : "many";
}

/** "an aide inside the ministry", but "some inside traders"; "aides close to him", but "close aides". */
function endsHead(word: string, before = "", after = ""): boolean {
  if (word === "close") return after.toLowerCase() === "to";
  const isAdjective = (word === "outside" || word === "inside") && SEVERAL.test(before.toLowerCase());
  return AFTER_HEAD.has(word) && !isAdjective;
}

function headNumber(head: readonly string[]): number | "many" | undefined {
  for (const [at, word] of head.entries()) {
    const number = numberIn(word);
    if (number === undefined || number < 2) continue;
    if (MONTH.test(head[at - 1] ?? "") || MONTH.test(head[at + 1] ?? "") || YEAR.test(word)) continue;
    return /^(?:hundred|thousand|million|billion|dozen)$/.test(head[at + 1] ?? "") ? "many" : number;
  }
  return undefined;
}

/** A whole number; undefined for a decimal. */
function numberIn(word: string): number | undefined {
  const spelled = SPELLED.indexOf(word);
  if (spelled !== -1) return spelled + 2;
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(word) ? Number(word.replaceAll(",", "")) : undefined;
}

function isPlural(written: string, before: string | undefined): boolean {
  const word = written.toLowerCase();
  if (PLURAL.test(word)) return !NOT_MEN.test(word);
  if (!word.endsWith("s") || SINGULAR.has(word) || SINGULAR_ENDING.test(word)) return false;
  if (word === written) return true;
  // A name ("Tim Waters", "the Foreign Affairs"), unless it is what people are called.
  return !IN_NAMES.has(word) && (PEOPLES.test(word) || !/^\p{Lu}/u.test(before ?? ""));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? [];
}
