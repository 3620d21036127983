import { BODIES, OUTLETS, PEOPLE, UNNAMED } from "./sources.mjs";
import { CUES, NOUNS, nameOf, PLACES, VERBS } from "./words.mjs";

/**
 * A claim of a made-up article.
 *
 * @param at which article, which claim of it, and its year and month
 * @param shape see SHAPES
 * @returns the lines of the record, and the sentence of the article
 */
export function claimOf(chances, { file, n, year, month }, shape) {
  const { pick, chance, number } = chances;
  const amount = (1 + number(900)) * 100;
  const noun = `${pick(NOUNS)} of ${pick(PLACES)}`;
  const figure = chance(0.4);
  const what = `the ${noun} ${pick(VERBS)}${figure ? ` and ${amount.toLocaleString("en")} people are affected` : ""}`;
  const cue = pick(CUES);
  const sentence = `In the ${nameOf(n)} part of report ${nameOf(file)}, ${what}, ${cue} the council on Monday.`;
  const lines = [`  claim-${n}:`];
  if (chance(0.2)) lines.push("    # Asked again on the phone; see the notes of that day.");
  if (chance(0.3))
    lines.push("    quote: >-", `      In the ${nameOf(n)} part of report ${nameOf(file)},`, `      ${what}`);
  else lines.push(`    quote: "In the ${nameOf(n)} part of report ${nameOf(file)}, ${what}"`);
  lines.push(`    statement: The ${noun} is concerned, by report ${nameOf(file)} in its ${nameOf(n)} part.`);
  lines.push(`    kind: ${chance(0.8) ? "fact" : pick(["prediction", "opinion"])}`, "    form: indirect");
  const credited = attribution(chances, { cue, year, month });
  lines.push(
    ...(shape.oneSource && n % 2 === 0
      ? [`    attribution: { source: person-0, cue: ${cue}, terms: on-record, said: ${year}-${month} }`]
      : credited),
  );
  if (chance(0.1)) lines.push("    central: true");
  if (figure) {
    lines.push("    figures:");
    lines.push(
      `      - { value: ${amount}, unit: people, printed: "${amount.toLocaleString("en")}", about: affected-${file}-${n} }`,
    );
  }
  if (n > 0 && chance(0.1)) lines.push(`    denies: [{ claim: claim-${n - 1}, scope: the whole of it }]`);
  if (file > 0 && chance(0.1)) {
    const kind = pick(["corrects", "confirms", "repeats"]);
    lines.push(
      `    ${kind}:`,
      `      - { claim: article-${number(file)}/claim-${number(9)}, scope: 'that it is so' }`,
    );
  }
  // As in a desk at work: what is checked has evidence, and much is left to check.
  const isChecked = chance(0.4);
  if (isChecked || chance(0.1)) lines.push(...evidence(chances));
  lines.push(...check(chances, isChecked, shape.identity));
  return { lines, sentence };
}

function attribution({ next, number }, { cue, year, month }) {
  const kind = next();
  if (kind < 0.25) return ["    attribution: none"];
  if (kind < 0.5)
    return [
      `    attribution: { source: person-${number(PEOPLE)}, cue: ${cue}, terms: on-record, said: ${year}-${month} }`,
    ];
  if (kind < 0.6) return [`    attribution: {source: "unnamed-${number(UNNAMED)}",   cue: ${cue}}`];
  if (kind < 0.8)
    return [
      "    attribution:",
      `      - source: outlet-${number(OUTLETS)}`,
      `        cue: ${cue}`,
      "      - undisclosed",
    ];
  return [
    "    attribution:",
    `      - source: outlet-${number(OUTLETS)}`,
    `        cue: ${cue}`,
    `        url: https://example.org/${number(100000)}`,
    `      - source: person-${number(PEOPLE)}`,
    "        role: head of the works committee",
    `        said: ${year}-${month}`,
  ];
}

function evidence({ pick, chance, number }) {
  const lines = ["    evidence:"];
  for (let n = 0; n < 1 + number(2); n++) {
    const url = `https://example.org/evidence/${number(1000000)}`;
    lines.push(
      `      - kind: ${pick(["document", "article", "dataset"])}`,
      `        source: body-${number(BODIES)}`,
      `        url: ${url}`,
    );
    if (chance(0.8)) lines.push(`        archived: https://web.archive.org/web/2024/${url}`);
    lines.push(`        accessed: 2026-03`, `        locator: paragraph ${number(40)}`);
    lines.push(
      `        shows: ${pick(["supports", "supports", "contradicts", "context"])}`,
      `        primary: ${chance(0.6)}`,
    );
  }
  return lines;
}

function check({ pick, number }, isChecked, identity) {
  if (!isChecked)
    return [
      "    check:",
      "      status: unchecked",
      `      missing: The minutes of the meeting — and ${identity ?? "a voice from the other side"}.`,
    ];
  const verdict = pick(["accurate", "unproven", "inaccurate"]);
  return [
    "    check:",
    "      status: checked",
    `      verdict: ${verdict}`,
    "      explanation: >-",
    "        Held against the council's own minutes, which say as much in other words and leave out the",
    "        date.",
    `      by: ${pick(["AB", "CD", "EF"])}`,
    `      on: 2026-0${1 + number(9)}`,
  ];
}
