import { expect, test } from "vitest";
import { cacheFolder } from "../../src/cache/folder.ts";

const home = "/home/ab";

test.each([
  ["linux", {}, "/home/ab/.cache/onrecord"],
  ["linux", { XDG_CACHE_HOME: "/var/tmp/ab" }, "/var/tmp/ab/onrecord"],
  ["linux", { XDG_CACHE_HOME: "", LOCALAPPDATA: "/nowhere" }, "/home/ab/.cache/onrecord"],
  ["darwin", { XDG_CACHE_HOME: "/var/tmp/ab" }, "/home/ab/Library/Caches/onrecord"],
  ["win32", { LOCALAPPDATA: "/Local" }, "/Local/onrecord/Cache"],
  ["win32", {}, "/home/ab/.cache/onrecord"],
  ["darwin", { ONRECORD_CACHE_DIR: "/ci/cache" }, "/ci/cache"],
  ["linux", { ONRECORD_CACHE_DIR: "/ci/cache", ONRECORD_NO_CACHE: "1" }, undefined],
  ["linux", { ONRECORD_NO_CACHE: "" }, "/home/ab/.cache/onrecord"],
])("on %s with %j it is %s", (platform, env, folder) => {
  expect(cacheFolder({ env, platform, home })).toBe(folder);
});
