import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { rounded } from "./energy-cases.ts";
import { menuMessages } from "./menu-messages.ts";

/** JSON of standard input, or why there is none. */
export const readMenuJson = (text: string): Result<unknown, string> => {
  if (text.trim() === "") return err(menuMessages.empty);
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return err(menuMessages.notJson);
  }
};

/** Six decimals, as much as any of the numbers can mean. */
export const menuJson = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === "number" ? rounded(one) : one), 2);
