import type { Desk } from "../../desk/desk.ts";
import { isInCue, loadedPart } from "../../language/en/loaded-cues.ts";
import { isListed, isVague } from "../../language/en/source-description.ts";
import { isEnglish } from "../../model/language.ts";
import { isKnownTertiary, namesPublisher, publishersOf } from "./tertiary-publishers.ts";
import type { Useless } from "./useless.ts";

/** Words in the settings' lists that no record has, or that the rule knows without them. */
export function* uselessWords(desk: Desk): Generator<Useless> {
  const { settings, records, claims, sources } = desk;
  const knowsAll = records.every(({ article }) => isEnglish(article?.language));
  // In a new desk everything is still to come.
  const isNew = claims.size === 0;
  const list = (
    name: "loaded-cues" | "vague-descriptors" | "tertiary-publishers",
    rule: string,
    isBuiltIn: (entry: string) => boolean,
    isUsed: () => (entry: string) => boolean,
    what: string,
  ): readonly Useless[] => {
    const entries = settings[name] ?? [];
    if (entries.length === 0) return [];
    const uses = isUsed();
    return entries.flatMap((entry, index) => {
      const path = [name, index];
      if (isBuiltIn(entry)) return [{ path, message: `${rule} already knows "${entry}". Delete this.` }];
      if (isNew || uses(entry)) return [];
      return [{ path, message: `No ${what} in the desk is "${entry}". Correct it, or delete it.` }];
    });
  };
  yield* list(
    "loaded-cues",
    "attribution/loaded-cue",
    (entry) => knowsAll && loadedPart(entry, [], true) !== undefined,
    () => {
      const links = [...claims.values()].flatMap(({ chain }) => chain);
      const cues = [...new Set(links.flatMap(({ link }) => link.cue ?? []))];
      return (entry) => cues.some((cue) => isInCue(entry, cue));
    },
    "cue",
  );
  yield* list(
    "vague-descriptors",
    "attribution/vague-source",
    (entry) => knowsAll && isVague(entry),
    () => {
      const descriptions = [...sources.values()].flatMap(({ source }) => source["described-as"] ?? []);
      return (entry) => descriptions.some((description) => isListed(description, [entry]));
    },
    "source description",
  );
  yield* list(
    "tertiary-publishers",
    "corroboration/tertiary",
    (entry) => isKnownTertiary(desk, entry),
    () => {
      const publishers = publishersOf(desk);
      return (entry) => namesPublisher(entry, publishers);
    },
    "source or address",
  );
}
