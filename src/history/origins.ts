import type { ClaimEntry } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { type Place, versionsOf } from "./claim-versions.ts";
import { recordVersions } from "./record-versions.ts";
import { type Steps, stepsOf } from "./steps.ts";

/** Where things were before the commits of a branch, as git tells it. */
export interface Origins {
  /** The path that a record had. */
  readonly ofRecord: (path: string) => string;
  /** Where a claim was, through all its ids. */
  readonly ofClaim: (entry: ClaimEntry) => Place;
}

/**
 * Follows what is in a desk back to a commit. git is asked when something is first followed.
 *
 * @throws {UsageError} from its functions, where git cannot say
 */
export function originsSince(opened: OpenedDesk, commit: string): Origins {
  let asked: Steps | undefined;
  const steps = () => {
    asked ??= stepsOf(opened, recordVersions(opened.root, opened.desk.settings), commit);
    return asked;
  };
  return {
    ofRecord: (now) =>
      steps().steps.reduce(
        (path, { files }) => files.find((file) => file.path === path)?.formerPath ?? path,
        now,
      ),
    ofClaim: ({ id, record }) => {
      const { steps: all, fetch } = steps();
      return versionsOf(all, { path: record.path, id }, fetch).origin;
    },
  };
}
