import { isAbsolute, join } from "node:path";

/** What of a process says where it may keep what it can make again. */
interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's own folder; undefined where there is none. */
  readonly home: string | undefined;
}

/**
 * The folder for what can be made again: ONRECORD_CACHE_DIR, or else where the system has such files. It is outside every
 * desk, so nothing of it is committed. Undefined where ONRECORD_NO_CACHE is set, and where the system names no such place.
 */
export function cacheFolder({ env, platform, home }: Place): string | undefined {
  if (env["ONRECORD_NO_CACHE"]) return undefined;
  const { ONRECORD_CACHE_DIR: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (own) return own;
  if (platform === "win32" && local) return join(local, "onrecord", "Cache");
  if (platform !== "darwin" && platform !== "win32" && xdg && isAbsolute(xdg)) return join(xdg, "onrecord");
  // A folder that depends on where somebody is would be made in the desk.
  if (home === undefined || !isAbsolute(home)) return undefined;
  return platform === "darwin"
    ? join(home, "Library", "Caches", "onrecord")
    : join(home, ".cache", "onrecord");
}
