import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";

/**
 * The tests of an area with the code that they are about, as one script. Each call of what is returned evaluates it anew and
 * gives the files of tests: by their paths, what collects their tests.
 *
 * @param paths files of tests, and folders of them
 * @param modules what takes the place of modules: by their names, what they export
 * @returns {Promise<() => Readonly<Record<string, () => unknown>>>}
 */
export async function bundleOf(paths, modules) {
  const files = paths.flatMap(testsBelow);
  const entries = files.map((file) => `  ${JSON.stringify(file)}: () => require("./${file}"),`);
  const { outputFiles } = await build({
    stdin: {
      // What fails is not made smaller: that it fails is enough.
      contents: `require("fast-check").configureGlobal({ endOnFailure: true });\nmodule.exports = {\n${entries.join("\n")}\n};`,
      resolveDir: process.cwd(),
    },
    write: false,
    bundle: true,
    format: "cjs",
    platform: "node",
    external: [...Object.keys(modules), "edtf"],
    define: { "import.meta.url": JSON.stringify(pathToFileURL(resolve("bundle.cjs")).href) },
    logLevel: "error",
  });
  const script = new vm.Script(`(function (module, require) {${outputFiles[0].text}\n})`, {
    filename: "bundle.cjs",
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const require = createRequire(resolve("bundle.cjs"));
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(module, (name) => modules[name] ?? require(name));
    return module.exports;
  };
}

function testsBelow(path) {
  if (path.endsWith(".test.ts")) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `${path}/${file}`);
}
