/** What a year of articles can be summed up by; by `source`, that is the source mix. */
export const GROUPINGS = ["publisher", "source", "month", "checker"] as const;
export type Grouping = (typeof GROUPINGS)[number];
