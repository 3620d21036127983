import { parseArgs } from "node:util";

/** What a run was asked for; ends the process where that cannot be understood. */
export function asked(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { all: { type: "boolean", default: false }, peers: { type: "boolean", default: false } },
    });
    const usual = values.all ? [1_000, 10_000, 100_000] : [1_000, 10_000];
    const sizes = positionals.length > 0 ? positionals.map(Number) : usual;
    if (!sizes.every((size) => Number.isInteger(size) && size > 0))
      throw new Error("a size is a whole number");
    return { sizes, isAll: values.all, hasPeers: values.peers };
  } catch (error) {
    console.error(
      `bench: ${error.message}. Say it as in \`npm run bench -- 1000 10000 --peers\`, or \`-- --all --peers\`.`,
    );
    process.exit(2);
  }
}
