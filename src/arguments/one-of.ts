import { InvalidArgumentError } from "commander";
import { didYouMean } from "../model/did-you-mean.ts";

/** A parser for an option that takes one of some words. */
export function oneOf<Word extends string>(words: readonly Word[]): (written: string) => Word {
  return (written) => {
    const word = words.find((known) => known === written);
    if (word === undefined) {
      throw new InvalidArgumentError(`Allowed values: ${words.join(", ")}.${didYouMean(written, words)}`);
    }
    return word;
  };
}
