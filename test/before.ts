import * as fc from "fast-check";
import { runs } from "./runs.ts";

// What says nothing else is tried a hundred times.
fc.configureGlobal({ numRuns: runs(100) });
