import { REPORTING_VERBS } from "./speech-cues.ts";

/** Verbs that say that somebody says something, beside those of `speech-cues`, in the form that a dictionary has. */
const VERBS = (
  "accept accuse add admit advise affirm agree allege allow announce appeal apologise apologize argue ask assert assess assume " +
  "assure attest aver avow bark beg believe blame blast boast bemoan brag brief call caution celebrate challenge charge cheer " +
  "chide cite claim clarify comment commend complain concede conclude concur confess confide confirm congratulate " +
  "conjecture contend continue counter criticise criticize cry declare decry defend demand denounce deny deride describe detail " +
  "deplore disagree disclose discount dismiss dispute divulge doubt echo elaborate emphasise emphasize endorse estimate " +
  "exclaim expect explain express fear foresee forecast fume gloat grumble guarantee guess hail hint hope imply indicate inform " +
  "insinuate insist instruct interject intimate invite joke judge lament laugh lie maintain marvel mention moan mock mumble " +
  "murmur muse mutter note object observe offer opine order outline plead pledge point posit post praise pray predict pretend " +
  "proclaim profess promise propose protest publish query question quip quote rage rant read reaffirm reason reassure recall reckon " +
  "recommend recount refuse refute regret reiterate reject rejoice relate relay release remark remember remind repeat reply report " +
  "request respond retort reveal rule scoff scold seethe share shout shriek sigh signal snap sneer sniff speak speculate state stress " +
  "submit suggest suspect swear tell testify thank theorise theorize think threaten thunder tout trumpet tweet underline underscore " +
  "urge venture voice volunteer vow warn weigh welcome whisper whine wonder worry write yell"
).split(" ");

const IRREGULAR =
  "said say says saying told tell telling wrote written writing thought thinking spoke spoken speaking swore sworn foresaw foreseen " +
  "understood lied lying pled according sources source quoting citing spokesman spokeswoman spokesperson per via cited words";

const FORMS: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...IRREGULAR.split(" "),
  ...VERBS.flatMap((verb) => {
    const stem = verb.replace(/e$/, "");
    const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
    const third = /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : /(?:s|sh|ch|x|z)$/.test(verb)
        ? `${verb}es`
        : `${verb}s`;
    const doubled = `${stem}${stem.slice(-1)}`;
    return [verb, third, past, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
  }),
]);

/** Whether a word (in small letters) may say that somebody says something. Many may be something else as well. */
export function mayCredit(word: string): boolean {
  return FORMS.has(word);
}
