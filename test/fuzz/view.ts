import type { OpenedDesk } from "../../src/desk/open.ts";
import { terminalView } from "../../src/views/terminal-view.ts";
import type { View } from "../../src/views/view.ts";

/** A terminal that nobody looks at. */
export function openDeskView(opened: OpenedDesk): View {
  return terminalView(opened, { colour: true, columns: 80, cwd: opened.root });
}
