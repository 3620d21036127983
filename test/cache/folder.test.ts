import { expect, test } from "vitest";
import { cacheFolder } from "../../src/cache/folder.ts";

test.each<[string, Readonly<Record<string, string>>, string | undefined, home?: string | undefined]>([
  ["linux", {}, "/home/ab/.cache/onrecord"],
  ["linux", { XDG_CACHE_HOME: "/var/tmp/ab" }, "/var/tmp/ab/onrecord"],
  ["linux", { XDG_CACHE_HOME: "", LOCALAPPDATA: "/nowhere" }, "/home/ab/.cache/onrecord"],
  ["darwin", { XDG_CACHE_HOME: "/var/tmp/ab" }, "/home/ab/Library/Caches/onrecord"],
  ["win32", { LOCALAPPDATA: "/Local" }, "/Local/onrecord/Cache"],
  ["win32", {}, "/home/ab/.cache/onrecord"],
  ["darwin", { ONRECORD_CACHE_DIR: "/ci/cache" }, "/ci/cache"],
  ["linux", { ONRECORD_CACHE_DIR: "/ci/cache", ONRECORD_NO_CACHE: "1" }, undefined],
  ["linux", { ONRECORD_NO_CACHE: "" }, "/home/ab/.cache/onrecord"],
  ["linux", { XDG_CACHE_HOME: "cache" }, "/home/ab/.cache/onrecord"],
  ["linux", {}, undefined, ""],
  ["linux", {}, undefined, "ab"],
  ["darwin", {}, undefined, undefined],
  ["linux", { XDG_CACHE_HOME: "/var/tmp/ab" }, "/var/tmp/ab/onrecord", undefined],
])("on %s with %j it is %s", (platform, env, folder, ...home) => {
  expect(cacheFolder({ env, platform, home: home.length === 0 ? "/home/ab" : home[0] })).toBe(folder);
});
