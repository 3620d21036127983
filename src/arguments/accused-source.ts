import { accusedIn } from "../audit/letter.ts";
import { concealer } from "../confidential/conceal.ts";
import type { Desk, RecordFile } from "../desk/desk.ts";
import { usageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";

/**
 * The source that a letter is to.
 *
 * @param id as somebody gave it
 * @returns the id
 * @throws {UsageError} where there is no such source, it must not be named, or nothing to be published accuses it
 */
export function accusedSource(desk: Desk, record: RecordFile, id: string): string {
  const accused = accusedIn(desk, record);
  const listed = accused.map((one) => `${one.id} (${one.name})`).join(", ");
  const whom =
    accused.length === 0
      ? `No claim of ${record.name} that is to be published has \`accuses\`. Record it first: onrecord set ${record.name}/CLAIM accuses=SOURCE`
      : `${record.name} accuses: ${listed}.`;
  const source = desk.sources.get(id)?.source;
  if (!source) {
    const ids = accused.length > 0 ? accused.map((one) => one.id) : desk.sources.keys();
    throw usageError`No source has the id "${id}".${didYouMean(id, ids)} ${whom}`;
  }
  const name = source.name ?? "";
  if (source.kind === "unnamed" || concealer(desk)(name) !== name)
    throw usageError`"${id}" is a source that is not named: nobody outside is told who they are. ${whom}`;
  if (!accused.some((one) => one.id === id))
    throw usageError`Nothing in ${record.name} that is to be published accuses "${id}". ${whom}`;
  return id;
}
