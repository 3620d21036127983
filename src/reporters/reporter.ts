import type { CheckResult } from "../check/check-desk.ts";
import type { View } from "../views/view.ts";

/** Turns a result into what is printed, without a final line end. */
export type Reporter = (result: CheckResult, view: View) => string;
