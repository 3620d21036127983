import { recordSchema } from "../model/record.ts";
import { type InOrder, inOrder } from "../yaml/in-order.ts";
import { changeFile } from "./change-file.ts";
import type { RecordFile } from "./desk.ts";
import { fieldAt } from "./schema-field.ts";

/** What a record is with its keys in order, or why its keys stay where they are. */
export type RecordInOrder =
  | { readonly outcome: "in-order" }
  | { readonly outcome: "out-of-order"; readonly after: string }
  /** The keys of what is at this path (`claims.lorries`, or nothing) cannot be moved safely. */
  | { readonly outcome: "stuck"; readonly at: string }
  | { readonly outcome: "unreadable" };

/** Looks whether a record's keys are in the order of the schema. Claims and sources stay in their own. */
export function recordInOrder({
  content,
  problems,
}: Pick<RecordFile, "content" | "problems">): RecordInOrder {
  const read = problems.some(({ kind }) => kind === "syntax") ? undefined : canonical(content);
  if (!read) return { outcome: "unreadable" };
  if ("stuck" in read) return { outcome: "stuck", at: read.stuck.join(".") };
  const isInOrder = read.content === content;
  return isInOrder ? { outcome: "in-order" } : { outcome: "out-of-order", after: read.content };
}

/**
 * Writes a record with its keys in order, as it now is: others may have changed it since it was read.
 *
 * @throws {UsageError} where it cannot be written
 */
export function writeInOrder(root: string, path: string): void {
  changeFile(root, path, (content = "") => {
    const read = canonical(content);
    return read && "content" in read ? read.content : undefined;
  });
}

function canonical(content: string): InOrder | undefined {
  return inOrder(content, (path) => fieldAt(recordSchema, path).keys);
}
