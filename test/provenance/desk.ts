import type { ClaimEntry, Desk } from "../../src/desk/desk.ts";
import { type Provenance, provenanceOf } from "../../src/provenance/provenance.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/** Made-up sources: two outlets, a ministry with a minister and an office, a parliament with two parties. */
const SOURCES = `sources:
  gazette: { name: Gazette, kind: outlet }
  courier: { name: Courier, kind: outlet }
  herald: { name: Herald, kind: outlet }
  ministry: { name: Ministry, kind: government }
  office: { name: Roads Office, kind: government, of: ministry }
  reed: { name: Ada Reed, kind: person, of: office }
  cole: { name: Ben Cole, kind: person, of: ministry }
  council: { name: Council, kind: government }
  insider: { kind: unnamed, described-as: an engineer }
  official: { kind: unnamed, described-as: an official }
  mole: { kind: unnamed, described-as: an engineer at the ministry, of: ministry }
  secretary: { kind: unnamed, described-as: a secretary at the ministry, of: ministry }
  clerk: { kind: unnamed, described-as: a clerk, of: council }
  parliament: { name: Parliament, kind: government }
  reds: { name: Reds, kind: organisation, of: parliament }
  blues: { name: Blues, kind: organisation, of: parliament }
  egg: { name: Egg, kind: organisation, of: hen }
  hen: { name: Hen, kind: organisation, of: egg }
`;

/** The claims of each article, by the article's name, which is its publisher's too unless a number follows. */
export type Articles = Readonly<Record<string, string>>;

export function madeUpDesk(
  articles: Articles,
  settings = "name: Made up\n",
  mode = "external",
  language = "en",
): Desk {
  const files = Object.entries(articles).map(([name, claims]) => {
    const article = `article: { title: Made up, publisher: ${name.replace(/-?\d+$/, "")}, published: 2024-05-02, language: ${language}, mode: ${mode} }`;
    return [`claims/${name}.yaml`, `${article}\nclaims:\n${claims.replace(/^(?=.)/gm, "  ")}`] as const;
  });
  return exampleDesk({
    record: SOURCES,
    settings,
    files: { ...Object.fromEntries(files), "claims/more-sources.yaml": "" },
  });
}

/** A claim on one line. */
export function claim(id: string, rest: string): string {
  return `${id}: { quote: It is so., statement: It is so., ${rest} }\n`;
}

export function find(desk: Desk, address: string): ClaimEntry {
  const entry = desk.claims.get(address);
  if (!entry) throw new Error(`The made-up desk has no claim ${address}.`);
  return entry;
}

export function provenance(
  articles: Articles,
  settings?: string,
  mode?: string,
): Provenance & { desk: Desk } {
  const desk = madeUpDesk(articles, settings, mode);
  return { ...provenanceOf(desk), desk };
}
