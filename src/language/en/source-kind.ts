/*
 * What kind of source a name is likely to be, for a list of names that does not say: a guess that is shown, and that
 * somebody looks at before it is written.
 */

/** People who are not named, whatever stands before them: a ministry's spokesman is not the ministry. */
const PEOPLE =
  /\b(?:sources?|officials|insiders?|spokes(?:man|woman|person|people)|eyewitness(?:es)?|witness(?:es)?|neighbou?rs?|residents?|experts|analysts|aides|familiar with)\b/i;
const SOME =
  /^(?:an?|two|three|four|five|several|some|many|multiple|senior|anonymous|unnamed|unidentified)\s/i;
const DOCUMENT =
  /\b(?:report|survey|study|census|dataset|database|data|filing|lawsuit|ruling|judgment|transcript|memo|e-?mail|letter|minutes|statistics|decree|register|record|accounts)s?$/i;
const GOVERNMENT =
  /\b(?:ministry|government|department|parliament|congress|senate|council|police|court|army|navy|air force|embassy|commission|kremlin|white house|pentagon|treasury|bureau|office of|home office|foreign office|city of|state of|county|mayor's office|nhs)\b/i;
const OUTLET =
  /\b(?:news|times|post|herald|gazette|tribune|guardian|telegraph|express|mail|journal|chronicle|observer|courier|reuters|bloomberg|bbc|cnn|tass|afp|associated press|magazine|radio|tv|television|broadcasting|press agency)\b/i;
/** An outlet that is called as its pages are addressed. */
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.(?:com|co\.uk|news|net|org)$/i;
const ORGANISATION =
  /\b(?:inc|ltd|llc|plc|gmbh|corp|corporation|company|co|group|holdings|university|college|school|institute|institution|association|society|foundation|charity|trust|union|federation|party|club|bank|hospital|church|centre|center|committee|(?<!news |press )agency|organi[sz]ation|network|alliance|campaign|council|international|united nations|nato|nasa|museum)\b/i;
const PERSON =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:(?:de|del|der|van|von|al|bin|la|le)\s+){0,2}\p{Lu}[\p{L}.'’-]+(?:,? (?:Jr|Sr|PhD|MP)\.?)?$/u;

export type LikelyKind = "person" | "government" | "organisation" | "outlet" | "document" | "unnamed";

/** The likeliest kind of source that has this name, or of whom these words speak. */
export function likelyKind(name: string): LikelyKind {
  const said = name.trim().replace(/^the\s+/i, "");
  if (PEOPLE.test(said)) return "unnamed";
  if (DOCUMENT.test(said)) return "document";
  if (SOME.test(said)) return "unnamed";
  if (DOMAIN.test(said)) return "outlet";
  if (GOVERNMENT.test(said)) return "government";
  if (ORGANISATION.test(said)) return "organisation";
  if (OUTLET.test(said)) return "outlet";
  if (/^\p{Ll}/u.test(said)) return "unnamed";
  return PERSON.test(said) ? "person" : "organisation";
}
