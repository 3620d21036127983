import { broken } from "./broken.ts";
import type { Paint } from "./paint.ts";

/** A node of a tree to be drawn: its lines of text, and what hangs from it. */
export interface TreeNode {
  readonly lines: readonly string[];
  readonly below?: readonly TreeNode[];
}

/**
 * Draws trees with the lines that a terminal has for it. Text that is too wide is broken and stays in its column.
 *
 * @param columns how wide the drawing may be
 */
export function drawTree(nodes: readonly TreeNode[], paint: Paint, columns: number): readonly string[] {
  return nodes.flatMap((node, index) => {
    const isLast = index === nodes.length - 1;
    const [branch, trunk] = isLast ? ["└─ ", "   "] : ["├─ ", "│  "];
    const room = Math.max(columns - branch.length, 20);
    const hasBelow = (node.below ?? []).length > 0;
    const text = node.lines.flatMap((line) => broken(line, room, { hang: "  ", hard: true }));
    const own = text.map(
      (line, at) =>
        paint("dim", at === 0 ? branch : trunk) + paint("dim", at > 0 && hasBelow ? "│ " : "") + line,
    );
    const below = drawTree(node.below ?? [], paint, room).map((line) => paint("dim", trunk) + line);
    return [...own, ...below];
  });
}
