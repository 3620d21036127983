/** Where a desk keeps the findings that it had when it began to be checked, in its own folder. */
export const BASELINE_FILE = "onrecord-baseline.json";
