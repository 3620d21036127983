import type { Guideline } from "./define.ts";

/*
 * The standards that rules come from, once each. Each was read where its address says; "copy" marks a page that is
 * not the publisher's own.
 */

export const AP_ANONYMOUS = {
  publisher: "AP",
  title: "When is it OK to use anonymous sources?",
  address: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
} as const satisfies Guideline;

export const AP_SOURCING = {
  publisher: "AP",
  title: "Announcements on sourcing",
  address: "https://blog.ap.org/category/announcements/page/2",
} as const satisfies Guideline;

export const AP_GROUND_RULES = {
  publisher: "AP",
  title: "Ground rules: on the record, off the record, background, deep background",
  address: "https://katemartinonline.com/ethics.html",
  copy: true,
} as const satisfies Guideline;

export const REFUTE = {
  publisher: "AP and The New York Times",
  title: "Style entries on “refute”",
  address: "https://mikestimpson.blogspot.com/2024/09",
  copy: true,
} as const satisfies Guideline;

export const WASHINGTON_POST_SOURCES = {
  publisher: "The Washington Post",
  title: "Policies on sources",
  address: "https://www.adweek.com/digital/a-few-wapo-news-notes",
  copy: true,
} as const satisfies Guideline;

export const NYT_CONFIDENTIAL = {
  publisher: "The New York Times",
  title: "Confidential news sources",
  address: "https://nyti.ms/1R0btHM",
} as const satisfies Guideline;

export const NPR_IDENTIFY = {
  publisher: "NPR",
  title: "Ethics handbook, ID that source as best you can",
  address: "https://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can",
} as const satisfies Guideline;

export const NPR_ANONYMOUS = {
  publisher: "NPR",
  title: "Ethics handbook, anonymous sources",
  address: "https://ethics.npr.org/?s=anonymous",
} as const satisfies Guideline;

export const REUTERS_SOURCING = {
  publisher: "Reuters",
  title: "Handbook of Journalism, essentials of Reuters sourcing",
  address: "http://handbook.reuters.com",
} as const satisfies Guideline;

export const BBC_GATHERING = {
  publisher: "BBC",
  title: "Editorial guidelines, gathering material",
  address: "https://www.bbc.co.uk/editorialguidelines",
} as const satisfies Guideline;

export const BBC_ALLEGATIONS = {
  publisher: "BBC",
  title: "Editorial guidelines, reporting allegations",
  address: "https://www.bbc.co.uk/editorialguidelines",
} as const satisfies Guideline;

export const BBC_RIGHT_OF_REPLY = {
  publisher: "BBC",
  title: "Editorial guidelines, guidance on the right of reply",
  address: "https://www.bbc.co.uk/editorialguidelines",
} as const satisfies Guideline;

export const GUARDIAN_SOURCING = {
  publisher: "The Guardian",
  title: "Sourcing audit of 2004, and the readers' editor of 7 September 2014",
} as const satisfies Guideline;

export const SPJ_ANONYMOUS = {
  publisher: "Society of Professional Journalists",
  title: "Position on anonymous sources",
  address: "https://blogs.spjnetwork.org/ethicscode/?p=125",
} as const satisfies Guideline;

export const OFCOM_REPLY = {
  publisher: "Ofcom",
  title: "Broadcasting Code, 7.11",
  address: "https://independentproducerhandbook.co.uk/214",
  copy: true,
} as const satisfies Guideline;

export const EDITORS_CODE = {
  publisher: "Editors' Code of Practice Committee",
  title: "Editors' Code of Practice (UK)",
  address: "https://slidepub.com",
  copy: true,
} as const satisfies Guideline;

export const IFCN_PRINCIPLES = {
  publisher: "International Fact-Checking Network",
  title: "Code of Principles",
  address: "https://ifcncodeofprinciples.poynter.org",
} as const satisfies Guideline;

export const ADMIRALTY_CODE = {
  publisher: "NATO",
  title: "Admiralty code: credibility 1 is what other independent sources confirm",
  address: "https://en.wikipedia.org/wiki/Admiralty_code",
  copy: true,
} as const satisfies Guideline;

export const CIRCULAR_REPORTING = {
  publisher: "Wikipedia",
  title: "Circular reporting",
  address: "https://en.wikipedia.org/wiki/Circular_reporting",
} as const satisfies Guideline;

export const SCIENCE_WRITER = {
  publisher: "The Science Writer",
  title: "Annotation and fact-checking",
  address: "https://thesciencewriter.org/annotation-and-factchecking",
} as const satisfies Guideline;

export const HOPKINS_TEMPLATE = {
  publisher: "Madison Hopkins",
  title: "Fact-check base",
  address: "https://coda.io/@madison-hopkins",
} as const satisfies Guideline;

export const POLITIFACT = {
  publisher: "PolitiFact",
  title: "How ratings are made: opinions are not rated",
  address: "https://findyournews.org/organization/politifact",
  copy: true,
} as const satisfies Guideline;

export const WEB_ANNOTATION = {
  publisher: "W3C",
  title: "Web Annotation Data Model, text quote selector",
  address: "https://www.w3.org/TR/annotation-model/",
} as const satisfies Guideline;

export const POLNEAR = {
  publisher: "PolNeAR",
  title: "Annotation guidelines",
  address: "https://github.com/networkdynamics/PolNeAR",
} as const satisfies Guideline;
