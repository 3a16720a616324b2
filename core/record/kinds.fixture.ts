/** What a kind is made of, for tests of other rooms that need one with a past. */
export * as z from "zod/mini";
export { defineKind, startAt } from "./kinds/define.ts";
