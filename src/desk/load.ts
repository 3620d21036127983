import { repositoryRoot } from "../git/repository.ts";
import { buildDesk } from "./build.ts";
import type { Desk } from "./desk.ts";
import { formerClaims } from "./former-claims.ts";
import type { History } from "./history.ts";
import { type Elsewhere, readDesk } from "./read.ts";

/**
 * Loads the desk in a folder: every record with its text and lock, and the settings.
 *
 * @param root the desk's folder, absolute
 * @param elsewhere what is read from elsewhere than its place in the desk
 * @param other a desk loaded before, whose records are taken over where nothing in their files differs
 */
export function loadDesk(root: string, elsewhere?: Elsewhere, other?: Desk): Desk {
  const desk = buildDesk(readDesk(root, elsewhere), other);
  // What git knows does not depend on which of its states is looked at.
  if (other?.history) return { ...desk, history: other.history };
  let history: History | undefined;
  if (repositoryRoot(root) === undefined) return desk;
  return {
    ...desk,
    history: () => {
      history ??= formerClaims(root, desk);
      return history;
    },
  };
}
