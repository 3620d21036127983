import { readdirSync, readFileSync } from "node:fs";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import { format } from "@vitest/pretty-format";
import { getSerializers, stripSnapshotIndentation } from "@vitest/snapshot";

/*
 * The `expect` of vitest where vitest does not run: its own matchers, and snapshots that are only read.
 */

/** What all snapshots of the tests hold, by the test's full name and the number of the snapshot in it. */
const kept = {};
for (const file of readdirSync("test", { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".snap")) continue;
  new Function("exports", readFileSync(`test/${file}`, "utf8"))(kept);
}

let test = { name: "", snapshots: 0 };

/** Says which test runs from now on: snapshots are kept by the names of tests. */
export function beginTest(name) {
  test = { name, snapshots: 0 };
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use((_, { addMethod, flag }) => {
  const add = (name, matcher) =>
    addMethod(chai.Assertion.prototype, name, function (...args) {
      matcher(flag(this, "object"), ...args);
    });
  add("toMatchSnapshot", (received) => compare(received, nextKept()));
  add("toMatchInlineSnapshot", (received, inline) => compare(received, stripSnapshotIndentation(inline)));
  add("toThrowErrorMatchingSnapshot", (received) => compare(thrownBy(received), nextKept()));
  add("toThrowErrorMatchingInlineSnapshot", (received, inline) =>
    compare(thrownBy(received), stripSnapshotIndentation(inline)),
  );
});

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
setState({ assertionCalls: 0 }, expect);

function nextKept() {
  test.snapshots += 1;
  return kept[`${test.name} ${test.snapshots}`];
}

/** As vitest writes a snapshot down. */
function compare(received, expected) {
  const actual = format(received, {
    escapeRegex: true,
    indent: 2,
    plugins: getSerializers(),
    printBasicPrototype: false,
    escapeString: false,
    printFunctionName: false,
  }).replace(/\r\n?/g, "\n");
  if (actual.trim() !== expected?.trim())
    throw new Error(`Snapshot ${test.snapshots} of "${test.name}" is another one:\n${actual}`);
}

/** What a function throws, or a promise was rejected with. */
function thrownBy(received) {
  if (typeof received !== "function") return received;
  try {
    received();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
