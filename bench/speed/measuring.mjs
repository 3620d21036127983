import { time } from "./run.mjs";

export const ROUNDS = 5;
/** Of runs that take more than LONG milliseconds. */
export const FEWER = 3;
export const LONG = 10_000;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Measures, and remembers how much the machine's other work disturbed it. */
export function measuring() {
  const spreads = [];

  /**
   * The median of each run, all of them by turns, after one round that does not count.
   *
   * @param runs see `run`, by names
   * @param measure a run's figure; by default its milliseconds
   * @returns the medians, by the same names, and whether they are of fewer rounds
   */
  function byTurns(runs, measure = time) {
    const measured = Object.entries(runs).map(([name, run]) => {
      const took = time(run);
      return { name, run, rounds: took > LONG ? FEWER : ROUNDS, figures: [] };
    });
    for (let round = 0; round < ROUNDS; round++)
      for (const { run, rounds, figures } of measured) if (round < rounds) figures.push(measure(run));
    return Object.fromEntries(
      measured.map(({ name, rounds, figures }) => {
        spreads.push(Math.max(...figures) / Math.min(...figures) - 1);
        return [name, { median: median(figures), isOfFewer: rounds < ROUNDS }];
      }),
    );
  }

  /** By which share the slowest round of a run took longer than its fastest: of the usual run, and of the worst. */
  const spread = () => ({ usual: median(spreads), worst: Math.max(...spreads) });

  return { byTurns, spread };
}
