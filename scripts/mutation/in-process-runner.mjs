import { resolve } from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import * as vitest from "@vitest/runner";
import { getFullName, getNames, getTests } from "@vitest/runner/utils";
import { AREAS } from "./areas.mjs";
import { bundleOf } from "./bundle.mjs";
import { beginTest, expect } from "./expect.mjs";

/*
 * Runs tests for Stryker in its own process: vitest takes far longer to start than most tests take. The code
 * is evaluated once for many changes of it; where that may matter (a change that nobody noticed may have been hidden by what
 * an earlier run left behind, and a test may fail for what was left behind), it is evaluated anew and the tests run again.
 */

/** Where the changed code looks which change is wanted. */
const NAMESPACE = "__stryker__";

/** Milliseconds: a test that takes longer, of a hostile size mostly, is not asked; what it alone notices counts as unnoticed. */
const LONGEST = 500;

const collecting = {
  config: {
    root: process.cwd(),
    setupFiles: [],
    sequence: { hooks: "stack" },
    tags: [],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
  trace: (_, attributes, run = attributes) => run(),
};

class InProcessRunner {
  #stryker;
  #evaluate;
  #files;
  /** The tests of files whose tests have been collected. */
  #tests = new Map();
  /** The files that tests are in, by the tests' ids. */
  #fileOf = new Map();
  #milliseconds = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis[NAMESPACE] ??= {};
    this.#stryker = globalThis[NAMESPACE];
    const { tests } = AREAS[process.env.MUTATION_AREA];
    this.#evaluate = await bundleOf(tests, { vitest: { ...vitest, expect } });
    this.#reload();
  }

  async dryRun() {
    const results = [];
    for (const file of Object.keys(this.#files)) {
      for (const test of await this.#testsIn(file)) {
        const { id } = test;
        this.#fileOf.set(id, file);
        this.#stryker.currentTestId = id;
        const before = performance.now();
        const failureMessage = await failureOf(test);
        const timeSpentMs = performance.now() - before;
        this.#stryker.currentTestId = undefined;
        if (timeSpentMs > LONGEST) {
          delete this.#stryker.mutantCoverage?.perTest[id];
          continue;
        }
        this.#milliseconds.set(id, timeSpentMs);
        const result = { id, name: id, timeSpentMs, fileName: resolve(file) };
        results.push(
          failureMessage === undefined
            ? { ...result, status: TestStatus.Success }
            : { ...result, status: TestStatus.Failed, failureMessage },
        );
      }
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter, reloadEnvironment }) {
    const ids = (testFilter ?? [...this.#fileOf.keys()]).toSorted(
      (a, b) => (this.#milliseconds.get(a) ?? 0) - (this.#milliseconds.get(b) ?? 0),
    );
    const mutant = { id: activeMutant.id, hitLimit };
    if (reloadEnvironment || mutantActivation === "static") return this.#anew(ids, mutant);
    const result = await this.#run(ids, mutant);
    if (result.status !== MutantRunStatus.Killed) return this.#anew(ids, mutant);
    const [failed] = result.killedBy;
    const unchanged = await this.#run([failed]);
    return unchanged.status === MutantRunStatus.Survived ? result : this.#anew(ids, mutant);
  }

  #anew(ids, mutant) {
    this.#reload();
    return this.#run(ids, mutant);
  }

  #reload() {
    this.#tests.clear();
    this.#stryker.activeMutant = undefined;
    this.#files = this.#evaluate();
  }

  /** Runs tests, up to the first that fails, with a change of the code or without. */
  async #run(ids, mutant) {
    const tests = [];
    for (const id of ids) {
      const inFile = await this.#testsIn(this.#fileOf.get(id) ?? id.slice(0, id.indexOf("#")));
      tests.push(...inFile.filter((test) => test.id === id));
    }
    Object.assign(this.#stryker, {
      activeMutant: mutant?.id,
      hitLimit: mutant?.hitLimit,
      hitCount: mutant?.hitLimit === undefined ? undefined : 0,
    });
    try {
      for (const [index, test] of tests.entries()) {
        const failureMessage = await failureOf(test);
        const { hitCount = 0, hitLimit = Number.POSITIVE_INFINITY } = this.#stryker;
        if (hitCount > hitLimit)
          return {
            status: MutantRunStatus.Timeout,
            reason: "It was run far more often than without a change.",
          };
        if (failureMessage !== undefined)
          return {
            status: MutantRunStatus.Killed,
            killedBy: [test.id],
            failureMessage,
            nrOfTests: index + 1,
          };
      }
    } finally {
      Object.assign(this.#stryker, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
  }

  async #testsIn(file) {
    const known = this.#tests.get(file);
    if (known) return known;
    const runner = { ...collecting, importFile: () => this.#files[file]() };
    const [collected] = await vitest.collectTests([file], runner);
    if (collected.result?.state === "fail") throw new Error(`${file}: ${collected.result.errors[0]?.stack}`);
    const seen = new Map();
    const tests = getTests(collected)
      .filter(({ mode }) => mode === "run" || mode === "queued")
      .map((task) => {
        const name = getFullName(task, " > ");
        // Two tests may have one name.
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return { id: `${file}#${name}${count > 1 ? ` (${count})` : ""}`, task };
      });
    this.#tests.set(file, tests);
    return tests;
  }
}

/** Runs a test with what is to be done before and after it; says why it failed, if it did. */
async function failureOf({ task }) {
  const suites = [];
  for (let suite = task.suite ?? task.file; suite; suite = suite.suite) suites.unshift(suite);
  if (suites[0] !== task.file) suites.unshift(task.file);
  beginTest(getNames(task).slice(1).join(" > "));
  const hooks = (name) => suites.flatMap((suite) => vitest.getHooks(suite)[name] ?? []);
  try {
    // Whatever is made ready for several tests is made ready for each: the code is another one each time.
    for (const hook of [...hooks("beforeAll"), ...hooks("beforeEach")]) await hook(task.context, task.suite);
    await vitest.getFn(task)();
    return undefined;
  } catch (error) {
    return String(error?.stack ?? error).slice(0, 1000);
  } finally {
    for (const hook of [...hooks("afterEach"), ...hooks("afterAll")].toReversed())
      await hook(task.context, task.suite);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
