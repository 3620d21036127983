/** What somebody alone can know or decide: their view, plan or feeling. */
const OWN = [
  "will|would|won't|wouldn't|shall|plans?|planned|intends?|intended|hopes?|hoped|wants?|wanted|wishes|wished",
  "believes?|believed|thinks?|thought|feels?|felt|expects?|expected|fears?|feared|doubts?|doubted|trusts?|likes?|liked|loves?|loved",
  "promises|promised|vows|vowed|pledges|pledged|refuses|refused|agrees|agreed|prefers|preferred|regrets|regretted",
  "looks? forward|looked forward|considers?|considered|regards?|hates?|hated|dislikes?|disliked|worries|aims?|aimed|welcomes?|welcomed",
  "supports?|supported|opposes|opposed|favou?rs?|favou?red|remains? (?:committed|confident|hopeful|open)",
  "(?:am|is|are|was|were) (?:not )?(?:going to|planning|hoping|trying|looking forward|proud|happy|glad|sorry|worried|concerned|confident|ready|willing|committed|grateful|shocked|saddened|disappointed|pleased|determined|angry|sure|" +
    "furious|delighted|thrilled|excited|devastated|heartbroken|optimistic|pessimistic|hopeful|frustrated|outraged|embarrassed|" +
    "ashamed|afraid|scared|frightened|surprised|stunned|horrified|appalled|dismayed|disgusted|relieved|humbled|hono[u]?red|" +
    "eager|keen|reluctant|unwilling|upset|unhappy|nervous|anxious|convinced|adamant)",
].join("|");
const PRONOUNS = "he|she|they|it|we|i";
const PRONOUN_FIRST = new RegExp(
  `^(?:that )?(?:${PRONOUNS})(?: (?:also|still|both|all|now))?(?: (?:${OWN})\\b|['’](?:ll|d|m|re)\\b)`,
  "i",
);
const FIRST_PERSON = new RegExp(
  `\\b(?:I|[Ww]e)(?: (?:also|still|both|all|now|do not|don['’]t|did not|didn['’]t))?(?: (?:${OWN})\\b|['’](?:ll|d|m)\\b)`,
);
/** Most sentences have none of these words, and are seen to sooner. */
const MAY_BE_FIRST = new RegExp(`^(?:that )?(?:${PRONOUNS})[ '’]`, "i");
const HAS_FIRST_PERSON = /\b(?:I|[Ww]e)[ '’]/;
const NAME_FIRST = new RegExp(
  `^[\\s-]*(?:has |have |had )?(?:also |still |both |all |now )?(?:${OWN})\\b`,
  "i",
);

/**
 * Whether a sentence says what its own speaker wants, plans, thinks or feels: "I hope", "he would resign", "the council
 * plans to close it" said by the council. Nobody else needs to confirm that.
 *
 * @param said the words as the article has them, or as the desk states them
 * @param names what the speaker is called
 */
export function isOwnPlan(said: string, names: readonly string[]): boolean {
  const text = said.replace(/^["“”'‘’\s]+/, "");
  if (MAY_BE_FIRST.test(text) && PRONOUN_FIRST.test(text)) return true;
  if (HAS_FIRST_PERSON.test(text) && FIRST_PERSON.test(text)) return true;
  const bare = text.replace(/^(?:that )?(?:the )?/i, "");
  const small = bare.toLowerCase();
  return names.some(
    (name) => small.startsWith(name.toLowerCase()) && NAME_FIRST.test(bare.slice(name.length)),
  );
}
