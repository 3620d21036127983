/*
 * The words of made-up articles: invented people, places and firms, and everyday things. Written without a look at the lists of
 * src/language/en, so that what those lack shows.
 */

export const FIRST_NAMES =
  "Ada Bo Nora Ivo Tamsin Oskar Leila Piet Marta Yusuf Greta Anselm Priya Hugo Ines Caspar".split(" ");
export const SURNAMES =
  "Reed|Lind|Quist|Haldorn|Perrin|Osei|Vantoor|Lemaire|Okafor|Brandt|Novak|Iwata|Castell|Moreau|Frost|Wells|Mills|Marsh|Bloom|Ó’Dálaigh|McTavish|van Rooyen|al-Masri|Ferro".split(
    "|",
  );
export const PLACES =
  "Ohmsby|Lammwick|Kettleport|Torvald|Brinmouth|Aldenholm|Sarn|Veltria|Upper Mossdale|Port Ellery|Karvik|Dunmere".split(
    "|",
  );
export const BODIES = [
  "Harbour Board",
  "Veltrian Transport Ministry",
  "Ohmsby Water Company",
  "Brinmouth Council",
  "Lamm Valley Hospital Trust",
  "National Grain Office",
  "Kettleport Fire Service",
  "Union of Tram Drivers",
  "Sarn Statistics Institute",
  "Aldenholm University",
];
export const FIRMS = [
  "Norvex",
  "Halloran & Pike",
  "Tidewater Rail",
  "Grünfeld AG",
  "Blue Heron Foods",
  "OmniCrane",
  "Pellam Steel",
];
export const ROLES = [
  "the mayor of Ohmsby",
  "a haulier",
  "chief engineer of the project",
  "who runs the ferry",
  "a former inspector",
  "the union’s secretary",
  "head of the rescue team",
  "a nurse at the clinic",
  "an opposition councillor",
];
export const NOBODIES = [
  "two officials familiar with the talks",
  "a senior aide",
  "several residents",
  "people who saw the contract",
  "a spokeswoman for the port",
  "an engineer on the site",
  "three former drivers",
];

/** Cues that come before a clause, with "that" or without; each takes one. */
export const CUES_BEFORE = [
  "said",
  "said",
  "said that",
  "claimed that",
  "insisted that",
  "admitted that",
  "told reporters that",
  "warned that",
  "conceded that",
  "argued that",
  "denied that",
  "confirmed that",
  "alleged that",
  "acknowledged that",
  "boasted that",
  "wrote that",
  "testified that",
  "swore that",
  "hinted that",
  "made clear that",
  "let slip that",
  "believes that",
  "was adamant that",
  "complained that",
  "predicted that",
  "has repeatedly stressed that",
  "revealed that",
  "did not deny that",
  "would only say that",
  "told the inquiry that",
  "is convinced that",
];
/** Cues that come after a quotation. */
export const CUES_AFTER = [
  "said",
  "said",
  "said",
  "added",
  "admitted",
  "insisted",
  "joked",
  "fumed",
  "warned",
  "claimed",
  "shrugged",
  "explained",
  "replied",
  "wrote",
  "conceded",
  "shot back",
  "countered",
  "told the hearing",
  "said under oath",
  "whispered",
  "lamented",
  "gloated",
];
/** What credits somebody by a preposition. */
export const BY_PREPOSITION = ["According to", "In the words of", "In the view of", "As reported by", "For"];

export const FACILITIES = [
  "the old bridge",
  "the new tunnel",
  "the ferry terminal",
  "the clinic",
  "the reservoir",
  "the grain store",
  "the tram depot",
  "the market hall",
  "the northern dam",
  "the power station",
];
export const PEOPLE_COUNTED = [
  "people",
  "residents",
  "passengers",
  "drivers",
  "soldiers",
  "patients",
  "households",
  "lorries",
  "jobs",
  "cattle",
  "pupils",
  "farms",
];
export const MEASURES: readonly (readonly [string, string])[] = [
  ["kilometres", "miles"],
  ["tonnes", "tons"],
  ["litres", "gallons"],
  ["hectares", "acres"],
  ["metres", "feet"],
  ["months", "weeks"],
  ["hours", "days"],
  ["degrees Celsius", "degrees Fahrenheit"],
];
export const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** What hedges or limits, before a figure. */
export const LIMITS = [
  "about ",
  "more than ",
  "almost ",
  "at least ",
  "up to ",
  "fewer than ",
  "nearly ",
  "roughly ",
  "as many as ",
  "just under ",
  "only ",
  "well over ",
  "barely ",
  "no more than ",
  "close to ",
  "an estimated ",
  "upwards of ",
  "somewhere around ",
  "exactly ",
  "a good ",
  "the best part of ",
  "a little over ",
];
/** What hedges a sentence, before its verb. */
export const HEDGES = [
  "reportedly ",
  "allegedly ",
  "probably ",
  "apparently ",
  "possibly ",
  "still ",
  "already ",
  "only ",
  "in theory ",
  "in part ",
  "supposedly ",
  "in effect ",
  "largely ",
  "by and large ",
  "for now ",
  "as a rule ",
  "on paper ",
  "at times ",
  "arguably ",
  "all but ",
  "technically ",
  "deliberately ",
  "once again ",
  "in most cases ",
  "by all accounts ",
];
export const MODALS = [
  "will",
  "may",
  "could",
  "might",
  "must",
  "should",
  "can",
  "would",
  "is likely to",
  "is set to",
  "is expected to",
  "has to",
  "is free to",
  "is bound to",
  "need not",
];
/** What sets a condition or a limit at the end of a clause. */
export const CONDITIONS = [
  " if the money is found",
  " unless the court steps in",
  " subject to a vote",
  " at the earliest",
  " pending an inquiry",
  " provided that nobody objects",
  " on a trial basis",
  " in principle",
  " with few exceptions",
  " for the time being",
  " should the weather hold",
  " depending on demand",
];
export const ADJECTIVES = [
  "alleged",
  "suspected",
  "so-called",
  "planned",
  "former",
  "partial",
  "temporary",
  "proposed",
  "would-be",
  "apparent",
  "attempted",
  "unofficial",
  "wholesale",
  "token",
];

/** Verbs as they are affirmed and as they are denied. */
export const VERBS: readonly (readonly [string, readonly string[]])[] = [
  [
    "signed",
    ["did not sign", "never signed", "refused to sign", "has yet to sign", "didn’t sign", "failed to sign"],
  ],
  [
    "inspected",
    ["did not inspect", "never inspected", "neglected to inspect", "stopped short of inspecting"],
  ],
  ["had warned of", ["had not warned of", "had never warned of", "hadn’t warned of"]],
  ["paid for", ["did not pay for", "never paid for", "declined to pay for", "was unable to pay for"]],
  ["approved", ["did not approve", "rejected", "disapproved of", "never approved", "voted against"]],
  ["has closed", ["has not closed", "hasn’t closed", "has never closed", "has no intention of closing"]],
  ["knew of", ["knew nothing of", "did not know of", "was unaware of", "had no knowledge of"]],
  ["is going to reopen", ["is not going to reopen", "isn’t going to reopen", "is no longer going to reopen"]],
  ["can repair", ["cannot repair", "can’t repair", "can never repair", "can hardly repair"]],
  ["was told about", ["was not told about", "was never told about", "wasn’t told about"]],
];
/** What is as it is, or is not. */
export const STATES: readonly (readonly [string, readonly string[]])[] = [
  ["safe", ["unsafe", "not safe", "anything but safe", "far from safe"]],
  ["legal", ["illegal", "not legal", "against the law"]],
  ["finished", ["unfinished", "not finished", "nowhere near finished"]],
  ["harmful", ["harmless", "not harmful"]],
  ["possible", ["impossible", "not possible", "out of the question"]],
  ["reliable", ["unreliable", "not reliable", "never reliable"]],
  ["occupied", ["empty of people and not occupied", "unoccupied", "no longer occupied"]],
];
export const OBJECTS = [
  "the contract",
  "the repairs",
  "the plan",
  "the leak",
  "the report",
  "the shipment",
  "the wage deal",
  "the evacuation",
  "the dredging",
  "the audit",
];
/** Pairs of words of which one may be put for the other. */
export const SYNONYMS: readonly (readonly [string, string])[] = [
  ["repairs", "mending"],
  ["contract", "agreement"],
  ["plan", "scheme"],
  ["report", "study"],
  ["bridge", "crossing"],
  ["clinic", "infirmary"],
  ["leak", "spill"],
];
export const REASONS = [
  " after a crack was found in a pillar",
  " because the pumps had rusted through",
  " when the river rose",
  " during the night shift",
  " to make room for larger ships",
  " as part of a deal with the insurers",
  " at the height of the storm",
  "",
  "",
  "",
];
export const HEADLINES = [
  "Ferry plan under fire",
  "What the auditors saw",
  "Dam repairs in doubt",
  "A long winter for the port",
];
