import type { Guideline } from "./define.ts";

/*
 * The standards that rules come from, once each. Each was read where its address says, or in part of it; "copy" marks
 * a page that is not the publisher's own. The handbook that Reuters had on the web until 2021 is cited as it stood.
 */

export const AP_ANONYMOUS = {
  publisher: "AP",
  title: "When is it OK to use anonymous sources?",
  address: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
} as const satisfies Guideline;

export const AP_INTERVIEWED = {
  publisher: "AP",
  title: "What to expect when you're interviewed by AP",
  address: "http://blog.ap.org/category/announcements/page/2/",
} as const satisfies Guideline;

export const AP_PRINCIPLES = {
  publisher: "AP",
  title: "News values and principles, anonymous sources",
  address: "https://www.quillmag.com/2014/04/09/guidelines-on-anonymous-sources/",
  copy: true,
} as const satisfies Guideline;

export const AP_GROUND_RULES = {
  publisher: "AP",
  title: "Ground rules: on the record, off the record, background, deep background",
  address: "http://www.katemartinonline.com/ethics.html",
  copy: true,
} as const satisfies Guideline;

export const AP_BARE_SOURCE = {
  publisher: "AP",
  title: "Draft of 2004 on anonymous sources",
  address: "https://reason.com/2005/01/04/shooing-anonymice/",
  copy: true,
} as const satisfies Guideline;

export const REFUTE = {
  publisher: "AP and The New York Times",
  title: "Style entries on “refute”",
  address: "https://mikestimpson.blogspot.com/2024/09/a-commonly-misused-verb-refute.html",
  copy: true,
} as const satisfies Guideline;

export const NPR_REFUTE = {
  publisher: "NPR",
  title: "“Rebut” and “refute” do not mean the same thing",
  address: "http://ethics.npr.org/category/memos-from-memmott/",
} as const satisfies Guideline;

export const NYT_CONFIDENTIAL = {
  publisher: "The New York Times",
  title: "Tightening the screws on anonymous sources",
  address: "https://nyti.ms/1R0btHM",
} as const satisfies Guideline;

export const NYT_ON_RECORD = {
  publisher: "The New York Times",
  title: "Policy on anonymous sources, as given by its public editor in 2009",
  address: "https://daringfireball.net/linked/2009/01/15/nyt-anonymous-sources",
  copy: true,
} as const satisfies Guideline;

export const NPR_IDENTIFY = {
  publisher: "NPR",
  title: "Ethics handbook, describe anonymous sources as clearly as you can",
  address: "http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/",
} as const satisfies Guideline;

export const NPR_ANONYMOUS = {
  publisher: "NPR",
  title: "The do's and don'ts of anonymity",
  address:
    "https://www.npr.org/sections/memmos/2017/04/18/606388010/required-reading-the-do-s-and-don-ts-of-anonymity",
} as const satisfies Guideline;

export const NPR_OTHER_OUTLETS = {
  publisher: "NPR",
  title: "Guidance on how to discuss other news outlets' reports",
  address: "http://ethics.npr.org/memos-from-memmott/guidance-on-how-to-discuss-other-news-outlets-reports/",
} as const satisfies Guideline;

export const NPR_FAIRNESS = {
  publisher: "NPR",
  title: "Ethics handbook, fairness",
  address: "https://www.npr.org/about-npr/688177789/fairness",
} as const satisfies Guideline;

export const REUTERS_SOURCING = {
  publisher: "Reuters",
  title: "Handbook of Journalism (until 2021), the essentials of Reuters sourcing",
  address: "http://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing",
} as const satisfies Guideline;

export const REUTERS_WHEN_TO_SOURCE = {
  publisher: "Reuters",
  title: "Handbook of Journalism (until 2021), when to source",
  address: "http://www.aalep.eu/essentials-sourcing-journalists",
  copy: true,
} as const satisfies Guideline;

export const REUTERS_QUOTES = {
  publisher: "Reuters",
  title: "Handbook of Journalism (until 2021), quotations",
  address: "http://handbook.reuters.com/index.php/Q",
} as const satisfies Guideline;

export const REUTERS_TRANSLATION = {
  publisher: "Reuters",
  title: "What makes a Reuters journalist?",
  address: "https://recehnews.com/2021/01/30/what-makes-a-reuters-journalist/3/",
  copy: true,
} as const satisfies Guideline;

export const REUTERS_WIKIPEDIA = {
  publisher: "Reuters",
  title: "Handbook of Journalism (until 2021), online encyclopedias",
  address: "http://www.loosewireblog.com/2009/07/journalists-citing-wikipedia-rarely-an-option.html",
  copy: true,
} as const satisfies Guideline;

export const REUTERS_INTERNET = {
  publisher: "Reuters",
  title: "Handbook of Journalism (until 2021), reporting from the internet",
  address: "https://foeda.wordpress.com/2010/03/12/reuters-reporting-from-internet/",
  copy: true,
} as const satisfies Guideline;

export const BBC_GATHERING = {
  publisher: "BBC",
  title: "Editorial guidelines of 2010, accuracy, gathering material",
  address: "http://www.bbc.co.uk/editorialguidelines/page/guidelines-accuracy-gathering-material/",
} as const satisfies Guideline;

export const BBC_SOURCES = {
  publisher: "BBC",
  title: "Editorial guidelines of 2010, accuracy, avoiding misleading audiences",
  address: "http://www.bbc.co.uk/editorialguidelines/page/guidelines-accuracy-avoiding-misleading-audiences/",
} as const satisfies Guideline;

export const BBC_RIGHT_OF_REPLY = {
  publisher: "BBC",
  title: "Editorial guidelines, guidance on the right of reply",
  address: "http://www.bbc.co.uk/editorialguidelines/page/guidance-right-reply-full",
} as const satisfies Guideline;

export const BBC_REPLY_IN_COPY = {
  publisher: "BBC",
  title: "Editorial guidelines, right of reply, summary",
  address: "http://www.bbc.co.uk/guidelines/editorialguidelines/page/guidance-right-reply-summary/",
} as const satisfies Guideline;

export const GUARDIAN_SOURCING = {
  publisher: "The Guardian",
  title: "Social audit of 2004, checks and balances",
  address: "https://www.theguardian.com/values/socialaudit/readers/story/0,,1305099,00.html",
} as const satisfies Guideline;

export const GUARDIAN_SPECIFIC = {
  publisher: "The Guardian",
  title: "The readers' editor on anonymous sources, 7 September 2014",
  address:
    "https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines",
} as const satisfies Guideline;

export const GUARDIAN_PEJORATIVES = {
  publisher: "The Guardian",
  title: "Anonymous pejorative quotes should be used only in exceptional cases",
  address:
    "https://www.theguardian.com/commentisfree/2015/aug/09/anonymous-pejorative-quotes-should-be-used-only-in-exceptional-cases",
} as const satisfies Guideline;

export const SPJ_ANONYMOUS = {
  publisher: "Society of Professional Journalists",
  title: "Position on anonymous sources",
  address: "https://blogs.spjnetwork.org/ethicscode/?p=125",
} as const satisfies Guideline;

export const SPJ_RESPONSE = {
  publisher: "Society of Professional Journalists",
  title: "Code of ethics, letting subjects respond",
  address: "https://blogs.spjnetwork.org/ethicscode/?p=131",
} as const satisfies Guideline;

export const SPJ_CORRECTIONS = {
  publisher: "Society of Professional Journalists",
  title: "Code of ethics, acknowledging and correcting mistakes",
  address: "https://blogs.spjnetwork.org/ethicscode/?p=191",
} as const satisfies Guideline;

export const OFCOM_REPLY = {
  publisher: "Ofcom",
  title: "Broadcasting Code, 7.11",
  address: "http://www.independentproducerhandbook.co.uk/214/4c-fairness/fairness-noncontributors.html",
  copy: true,
} as const satisfies Guideline;

export const EDITORS_CODE = {
  publisher: "Editors' Code of Practice Committee",
  title: "Editors' Code of Practice (UK), 1 (accuracy)",
  address: "https://slidepub.com/slideshow/pre-production-magazine",
  copy: true,
} as const satisfies Guideline;

export const EDITORS_CODE_SOURCES = {
  publisher: "IPSO",
  title: "On clause 14 of the Editors' Code, confidential sources",
  address:
    "https://www.ipso.co.uk/news-press-releases/ipso-blog/ipso-blog-the-future-of-confidential-sources/",
} as const satisfies Guideline;

export const IFCN_PRINCIPLES = {
  publisher: "International Fact-Checking Network",
  title: "The commitments of the code of principles",
  address: "https://ifcncodeofprinciples.poynter.org/know-more/the-commitments-of-the-code-of-principles",
} as const satisfies Guideline;

export const ADMIRALTY_CODE = {
  publisher: "Wikipedia",
  title: "Admiralty code: credibility 1 means confirmed by other sources",
  address: "https://en.wikipedia.org/wiki/Admiralty_code",
} as const satisfies Guideline;

export const CIRCULAR_REPORTING = {
  publisher: "Wikipedia",
  title: "Circular reporting",
  address: "https://en.wikipedia.org/wiki/Circular_reporting",
} as const satisfies Guideline;

export const SCIENCE_WRITER = {
  publisher: "The Science Writer",
  title: "Fact-based reporting and annotating guide",
  address: "https://thesciencewriter.org/annotation-and-factchecking",
} as const satisfies Guideline;

export const SAPIENS = {
  publisher: "SAPIENS",
  title: "Writer annotations",
  address: "https://www.sapiens.org/writer-annotations/",
} as const satisfies Guideline;

export const HOPKINS_TEMPLATE = {
  publisher: "Madison Hopkins",
  title: "Fact-check base",
  address: "https://coda.io/@madison-hopkins",
} as const satisfies Guideline;

export const POLITIFACT = {
  publisher: "PolitiFact",
  title: "Opinions are not checked",
  address: "https://findyournews.org/organization/politifact/",
  copy: true,
} as const satisfies Guideline;

export const POLITIFACT_EDITORS = {
  publisher: "PolitiFact",
  title: "How we determine Truth-O-Meter ratings",
  address: "http://wral.com/story/how-we-determine-truth-o-meter-ratings/18769075/",
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
