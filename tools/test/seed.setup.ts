import fc from "fast-check";
import { seedFrom } from "./seed.ts";

/** Before each file of tests: the seed of every property that names none itself. */
const seed = seedFrom(process.env["DORSAL_SEED"]);
if (seed !== null) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
