import { join } from "node:path";

/** What of a process says where it may keep what it can make again. */
interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's own folder. */
  readonly home: string;
}

/**
 * The folder for what can be made again: ONRECORD_CACHE_DIR, or else where the system has such files. It is outside every
 * desk, so nothing of it is committed. Undefined where ONRECORD_NO_CACHE is set.
 */
export function cacheFolder({ env, platform, home }: Place): string | undefined {
  if (env["ONRECORD_NO_CACHE"]) return undefined;
  const { ONRECORD_CACHE_DIR: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (own) return own;
  if (platform === "win32" && local) return join(local, "onrecord", "Cache");
  if (platform === "darwin") return join(home, "Library", "Caches", "onrecord");
  return join(xdg || join(home, ".cache"), "onrecord");
}
