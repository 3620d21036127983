/** How often each fingerprint is left to be met: two findings that are alike are two. */
export interface Tally {
  /** Takes one of a fingerprint away; whether there was one. */
  readonly take: (fingerprint: string) => boolean;
  /** What was not taken, as often as it is left. */
  readonly left: () => readonly string[];
}

export function tallyOf(fingerprints: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const fingerprint of fingerprints) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return {
    take: (fingerprint) => {
      const count = counts.get(fingerprint) ?? 0;
      if (count > 0) counts.set(fingerprint, count - 1);
      return count > 0;
    },
    left: () => [...counts].flatMap(([fingerprint, count]) => Array<string>(count).fill(fingerprint)),
  };
}
