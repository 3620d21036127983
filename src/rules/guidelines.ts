import type { Guideline } from "./define.ts";

/*
 * The standards that rules come from, once each. Each was read where its address says; "copy" marks a page that is
 * not the publisher's own.
 */

export const HOPKINS_TEMPLATE = {
  publisher: "Madison Hopkins",
  title: "Fact-check base",
  address: "https://coda.io/@madison-hopkins",
} as const satisfies Guideline;

export const WEB_ANNOTATION = {
  publisher: "W3C",
  title: "Web Annotation Data Model, text quote selector",
  address: "https://www.w3.org/TR/annotation-model/",
} as const satisfies Guideline;

export const REUTERS_SOURCING = {
  publisher: "Reuters",
  title: "Handbook of Journalism, essentials of Reuters sourcing",
  address: "http://handbook.reuters.com",
} as const satisfies Guideline;

export const POLNEAR = {
  publisher: "PolNeAR",
  title: "Annotation guidelines",
  address: "https://github.com/networkdynamics/PolNeAR",
} as const satisfies Guideline;
