/** The schema library, for tests of other rooms that need a kind of their own. */
export * as z from "zod/mini";
