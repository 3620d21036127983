// Writes a made-up desk of a given size: `npm run bench:corpus -- 10000 FOLDER`. The same size gives the same desk.
// Everything in it is invented by this script; no name is that of a newsroom.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { random } from "./random.mjs";

const OUTLETS = 60;
const BODIES = 120;
const PEOPLE = 400;
const UNNAMED = 80;

const NOUNS = "bridge road ferry school hospital harbour tunnel market library station canal stadium".split(
  " ",
);
const PLACES =
  "Østby Małków Žilinec Córdova Überlach Fontaine Kirkholm São Telmo Ağrıca Åsund Východ Nordfjell".split(
    " ",
  );
const VERBS = [
  "will close",
  "was closed",
  "costs more than planned",
  "will not open this year",
  "is to be sold",
  "lost money",
];
const CUES = [
  "said",
  "According to",
  "told reporters",
  "has rejected",
  "insisted",
  "announced",
  "claimed",
  "has been seen as",
];

const SYLLABLES = "ba ke li mo nu pa re si to vu".split(" ");

/** A number as a made-up word, so that only figures are numbers. */
function nameOf(number) {
  const word = [...String(number)].map((digit) => SYLLABLES[Number(digit)]).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Writes a desk into a folder, which is emptied first.
 *
 * @param folder where to
 * @param size how many claims
 */
export function writeCorpus(folder, size) {
  const next = random(size);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const chance = (share) => next() < share;
  const number = (most) => Math.floor(next() * most);

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "claims"), { recursive: true });
  writeFileSync(
    join(folder, "onrecord.yaml"),
    "name: A made-up desk\nstale-after: 1 year\nverdicts:\n  - { name: accurate, rating: 3, meaning: It is so. }\n  - { name: unproven, meaning: Nobody knows. }\n  - { name: inaccurate, rating: 1, meaning: It is not so. }\n",
  );
  writeFileSync(join(folder, "claims/sources.yaml"), sources());

  for (let written = 0, file = 0; written < size; file += 1) {
    const count = Math.min(10 + number(11), size - written);
    const { record, text } = article(file, count);
    const place = join(folder, "claims", `20${10 + (file % 15)}`, String(1 + (file % 12)).padStart(2, "0"));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `article-${file}.yaml`), record);
    if (file % 2 === 0) writeFileSync(join(place, `article-${file}.txt`), text);
    written += count;
  }

  function sources() {
    const lines = ["# Sources of all articles", "sources:"];
    for (let n = 0; n < OUTLETS; n++)
      lines.push(`  outlet-${n}: { name: "${pick(PLACES)} Herald ${n}", kind: outlet }`);
    for (let n = 0; n < BODIES; n++)
      lines.push(`  body-${n}: { name: ${pick(PLACES)} council ${n}, kind: government }`);
    for (let n = 0; n < PEOPLE; n++) {
      const of = chance(0.8) ? `, of: body-${number(BODIES)}` : "";
      lines.push(`  person-${n}: { name: Ada ${pick(PLACES)} ${n}, kind: person${of} }`);
    }
    for (let n = 0; n < UNNAMED; n++) {
      const described = pick([
        "an official who has seen the plans",
        "sources",
        "people familiar with the matter",
        "two aides",
      ]);
      lines.push(`  unnamed-${n}: { kind: unnamed, described-as: ${described}, of: body-${number(BODIES)} }`);
    }
    return `${lines.join("\n")}\n`;
  }

  function article(file, count) {
    const publisher = `outlet-${file % OUTLETS}`;
    const [year, month] = [2010 + (file % 15), String(1 + (file % 12)).padStart(2, "0")];
    const mode = chance(0.3) ? "in-house" : "external";
    const paragraphs = [];
    const lines = [
      "# yaml-language-server: $schema=../../record.schema.json",
      "article:",
      `  title: The ${pick(NOUNS)} of ${pick(PLACES)}, ${nameOf(file)}`,
      `  publisher: ${publisher}`,
      `  published: ${year}-${month}`,
      "  language: en",
      `  mode: ${mode}`,
      "",
      "claims:",
    ];
    for (let n = 0; n < count; n++) {
      const { claim, sentence } = claimOf(file, n, year, month);
      lines.push(...claim, "");
      paragraphs.push(sentence);
    }
    return { record: `${lines.join("\n")}\n`, text: `${paragraphs.join("\n\n")}\n` };
  }

  function claimOf(file, n, year, month) {
    const amount = (1 + number(900)) * 100;
    const noun = `${pick(NOUNS)} of ${pick(PLACES)}`;
    const figure = chance(0.4);
    const what = `the ${noun} ${pick(VERBS)}${figure ? ` and ${amount.toLocaleString("en")} people are affected` : ""}`;
    const cue = pick(CUES);
    const sentence = `In the ${nameOf(n)} part of report ${nameOf(file)}, ${what}, ${cue} the council on Monday.`;
    const claim = [`  claim-${n}:`];
    if (chance(0.2)) claim.push("    # Asked again on the phone; see the notes of that day.");
    if (chance(0.3))
      claim.push(
        "    quote: >-",
        `      In the ${nameOf(n)} part of report ${nameOf(file)},`,
        `      ${what}`,
      );
    else claim.push(`    quote: "In the ${nameOf(n)} part of report ${nameOf(file)}, ${what}"`);
    claim.push(
      `    statement: The ${noun} is concerned, by report ${nameOf(file)} in its ${nameOf(n)} part.`,
    );
    claim.push(`    kind: ${chance(0.8) ? "fact" : pick(["prediction", "opinion"])}`, "    form: indirect");
    claim.push(...attribution(cue, year, month));
    if (chance(0.1)) claim.push("    central: true");
    if (figure) {
      claim.push("    figures:");
      claim.push(
        `      - { value: ${amount}, unit: people, printed: "${amount.toLocaleString("en")}", about: affected-${file}-${n} }`,
      );
    }
    if (n > 0 && chance(0.1)) claim.push(`    denies: [{ claim: claim-${n - 1}, scope: the whole of it }]`);
    if (file > 0 && chance(0.1)) {
      const kind = pick(["corrects", "confirms", "repeats"]);
      claim.push(
        `    ${kind}:`,
        `      - { claim: article-${number(file)}/claim-${number(9)}, scope: 'that it is so' }`,
      );
    }
    // As in a desk at work: what is checked has evidence, and much is left to check.
    const isChecked = chance(0.4);
    if (isChecked || chance(0.1)) claim.push(...evidence());
    claim.push(...check(isChecked));
    return { claim, sentence };
  }

  function attribution(cue, year, month) {
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

  function evidence() {
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

  function check(isChecked) {
    if (!isChecked)
      return [
        "    check:",
        "      status: unchecked",
        "      missing: The minutes of the meeting — and a voice from the other side.",
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
}

if (process.argv[1] === import.meta.filename) {
  const [size = "10000", folder = "bench-corpus"] = process.argv.slice(2);
  writeCorpus(folder, Number(size));
  console.log(`${size} made-up claims in ${folder}`);
}
