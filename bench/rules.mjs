// Shows what the sourcing rules cost: the built command on a made-up desk, with all rules and with those of the group
// record/ alone, by turns in one run. `npm run bench:rules`, after a build.
import { CHECK, CHECK_RECORD } from "./speed/commands.mjs";
import { withDesks } from "./speed/folder.mjs";
import { measuring, ROUNDS } from "./speed/measuring.mjs";

const CLAIMS = Number(process.argv[2] ?? 10_000);
const LIMIT = 1.3;

const { all, record } = withDesks([CLAIMS], "plain", (deskOf) =>
  measuring().byTurns({
    all: { args: CHECK, cwd: deskOf(CLAIMS) },
    record: { args: CHECK_RECORD, cwd: deskOf(CLAIMS) },
  }),
);
console.log(
  `${CLAIMS} claims, median of ${ROUNDS}: record/ alone ${record.median.toFixed(0)} ms, all rules ${all.median.toFixed(0)} ms`,
);
console.log(`ratio ${(all.median / record.median).toFixed(2)} (at most ${LIMIT})`);
