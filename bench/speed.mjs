// Shows where the time goes: commands beside what their work cannot do without, by turns in one run, as ratios. After a
// build, `npm run bench` prints the tables of desks of 1,000 and 10,000 claims, and `npm run bench -- 500 5000` of others.
// `--peers` installs other tools into a temporary folder, and measures them, too. `--all` adds desks of 100,000 claims and
// of the shapes that hurt, takes an hour or so, and writes docs/benchmarks.md.
import { writeFileSync } from "node:fs";
import { again } from "./speed/again.mjs";
import { asked } from "./speed/asked.mjs";
import { withFolder } from "./speed/folder.mjs";
import { measuring } from "./speed/measuring.mjs";
import { memory } from "./speed/memory.mjs";
import { page } from "./speed/page.mjs";
import { installPeers, NO_PEERS, peers } from "./speed/peers.mjs";
import { REACH } from "./speed/reach.mjs";
import { shapes } from "./speed/shapes.mjs";
import { bySize } from "./speed/sizes.mjs";
import { starting } from "./speed/starting.mjs";

const { sizes, isAll, hasPeers } = asked(process.argv.slice(2));
const [smaller, usual = smaller] = sizes;

withFolder((folder) => {
  if (hasPeers) installPeers(folder);
  const measure = measuring();
  const sections = [
    starting(measure),
    ...bySize(measure, sizes),
    again(measure, sizes),
    ...(isAll ? [shapes(measure, usual, smaller)] : []),
    memory(measure, sizes),
    hasPeers ? peers(measure, folder, usual) : NO_PEERS,
    REACH,
  ];
  const text = page(sections, process.argv.slice(2), measure.spread());
  if (isAll) writeFileSync("docs/benchmarks.md", text);
  console.log(text);
});
