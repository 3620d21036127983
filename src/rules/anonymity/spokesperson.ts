import { isEnglish } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_INTERVIEWED } from "../guidelines.ts";
import { ourUnnamedSources } from "../shared/our-unnamed-source.ts";

/** Those whose work it is to speak to the press. */
const SPEAKS =
  /\b(?:spokes(?:man|men|woman|women|person|persons|people)|press (?:secretar(?:y|ies)|officers?|attach[eé]s?|aides?)|(?:communications|media relations) (?:directors?|chiefs?|heads?|officers?|officials?)|(?:heads?|directors?|chiefs?) of (?:communications|press|media relations)(?=$|[,;:.)]| (?:at|for|in|of|with|who)\b))\b(?![’']s? )/i;
const PRESS_OFFICE = /\b(?:press|media) (?:service|office|department|centre|center)s?\b(?![’']s? )/i;
/** What stands before it where the source is somebody else: "a former spokesman", "an official close to the spokesman". */
const SOMEBODY_ELSE =
  /\b(?:former(?:ly)?|ex|once|retired|not|than|to|by|familiar with|knowledge of|(?:friend|colleague|relative|member|wife|husband|son|daughter|brother|sister)s? of)\b/i;

export default defineRule({
  id: "anonymity/spokesperson",
  severity: "warning",
  mode: "in-house",
  summary: "A spokesperson quoted without a name.",
  why: `A spokesperson's job is to speak for an organisation. One who will not be named lets the organisation say something
without being held to it, and faces no danger that would justify it. Ask for the name and print it; if the organisation wants
to be quoted, quote the organisation itself (\`source: ministry\`).

The rule reads the description and the role of our unnamed sources, in English. Waive this if the spokesperson speaks against
the organisation's will, as a whistleblower does.`,
  guideline: AP_INTERVIEWED,
  examples: {
    passing: {
      mode: "in-house",
      files: {
        "claims/aide.yaml": `sources:
  aide: { kind: unnamed, described-as: a made-up official close to the ministry's press secretary }
`,
      },
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: aide }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: insider, role: spokesman for the ministry }
`,
    },
  },
  record: (record, { desk, report }) => {
    if (!isEnglish(record.article?.language)) return;
    for (const { description, entry, placed } of ourUnnamedSources(desk, record)) {
      const { role } = placed.link;
      const byRole = role !== undefined && speaksForBody(role);
      if (!byRole && !speaksForBody(description)) continue;
      report(
        byRole ? inClaim(entry, ...placed.path, "role") : inClaim(entry, ...placed.sourcePath),
        `Our source (${description}) is an unnamed spokesperson. Get the name and print it, or attribute this to the organisation.`,
      );
    }
  },
});

function speaksForBody(words: string): boolean {
  const at = [SPEAKS, PRESS_OFFICE].map((pattern) => words.search(pattern)).filter((index) => index !== -1);
  return at.length > 0 && !SOMEBODY_ELSE.test(words.slice(0, Math.min(...at)));
}
