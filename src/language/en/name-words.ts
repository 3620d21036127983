/** What is written before a name and is not part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx sir dame lord lady dr prof professor doctor rev reverend father sister brother judge justice
captain capt colonel col general gen lieutenant lt major maj sergeant sgt corporal admiral commander minister president
senator sen representative rep congressman congresswoman ambassador chancellor mayor governor councillor chief deputy
prince princess king queen duke duchess earl baron baroness saint st hon`.split(/\s+/),
);

/** What is written after a name and is not part of it. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  "jr sr junior senior ii iii iv phd md esq obe mbe cbe kc qc mp msp".split(" "),
);

/**
 * Names, and parts of names, that are also ordinary words. In small letters they are taken for the word; and where they
 * are not the last part of a name, they say nothing by themselves.
 */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  `${[...TITLES, ...AFTER_NAMES].join(" ")}
a an and as at but by for from has in into is it no not of off on or out over so than that the then there this to under up
was who with de del della der den des di du la le les van von al el bin ibn
one two three four five six seven eight nine ten first last new old many several some
april august autumn dawn day friday june may monday moon saturday spring star summer sun sunday thursday tuesday wednesday
winter year
amber art ash barb basil bay belle bill blanch bob brook bush carol case chance charity chase cherry chip christian chuck
clay cliff coral crystal daisy dale dean don dot drew faith fern flora ford forest frank gale gene ginger glen grace grant
guy hank harmony hazel heath heather herb holly honor hope hunter iris ivy jack jade jasmine jean jewel jimmy joy juniper
laurel lily lotus lance mark marsh matt melody mercy merit miles mike misty nick norm olive opal pansy pat patience patsy
pearl peg penny poppy porter prudence ray reed rich river rob robin rock rod roman rose ruby rusty sage sandy scarlet
sierra sky skip sterling sue tanner tiffany tony trinity ty verity victor viola violet wade warren will willow
archer baker ball bank banks bell berry best bird bishop black blue bond book books box boy brown butcher butler button
carpenter carter chamber chapman church clark close coach cole cook cooper cross crow farmer field fields fish fisher
fisherman fox freeman gardener glover gold golden good gray green grey hall harper hart hill hunt job judge knight lake
lamb law lawyer little long love man march marshal mason miller mills moody moore north page park parks parker parson
piper pope potter power powers price pride read reader rice richer rivers road rule sand school sharp shepherd shoemaker
short singer singh small smart smith snow son sons south speaker stone street strong swift tailor taylor tower trump wall
walker ward waters weaver weeks wells west white wild wise wolf wood woods worth wright young
account address agency aide article association author authority board body bureau business campaign check city claim
client code committee company contact council country court department desk detail details director editor employee
engineer error evidence expert figure file finding firm force government group house id information insider journalist
kind level line lines list manager member message ministry mode name named names news note null number office officer
official officials outlet paper part party people person place point police position press publisher quote reason record
report reporter role root service settings severity source sources staff state statement status story system team text
title true false type union unit unnamed url value verdict version voice warning witness worker`.split(/\s+/),
);
