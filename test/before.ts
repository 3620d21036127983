import * as fc from "fast-check";
import { times } from "./depth.ts";

// What says nothing else is tried a hundred times.
fc.configureGlobal({ numRuns: times(100) });
