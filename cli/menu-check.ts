import { checkMenu, readCheckedMenu } from "@dorsal/core/menu";
import { EXIT } from "./io.ts";
import type { Io } from "./io.ts";
import { menuJson, readMenuJson } from "./menu-json.ts";
import { menuMessages } from "./menu-messages.ts";
import { messages } from "./messages.ts";

/**
 * `dorsal menu check`: recomputes menus from their grams and holds them to every rule.
 * @returns the exit code: 1 when something is broken, 2 when a menu cannot be read
 */
export const runMenuCheck = (io: Io): number => {
  const raw = readMenuJson(io.stdin());
  if (!raw.ok) {
    io.err(messages.refused("menu check", raw.error));
    return EXIT.usage;
  }
  const isMany = Array.isArray(raw.value);
  const list: readonly unknown[] = isMany ? (raw.value as readonly unknown[]) : [raw.value];
  const checks = [];
  for (const [at, one] of list.entries()) {
    const menu = readCheckedMenu(one);
    if (!menu.ok) {
      const { path, expected } = menu.error;
      const text = menuMessages.unreadable(path, expected);
      io.err(messages.refused("menu check", menuMessages.at(isMany ? at : null, text)));
      return EXIT.usage;
    }
    checks.push(checkMenu(menu.value));
  }
  io.out(`${menuJson(isMany ? checks : checks[0])}\n`);
  return checks.every((check) => check.ok) ? EXIT.ok : EXIT.failed;
};
