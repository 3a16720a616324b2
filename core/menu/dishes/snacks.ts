import { dishMessages as say } from "../messages/dishes.ts";
import type { Template } from "./template.ts";

/** Snacks; nothing is cooked. */
export const SNACKS: readonly Template[] = [
  {
    id: "bread",
    fits: ({ by }) => by("bread").length > 0,
    title: (parts) =>
      say.with(
        say.name(parts.by("bread")[0] ?? null),
        parts.all.filter(({ role }) => role !== "bread"),
      ),
    steps: () => [],
  },
  {
    id: "yoghurt",
    fits: ({ by }) => by("yogurt", "curd").length > 0,
    title: (parts) =>
      say.with(
        say.name(parts.by("yogurt", "curd")[0] ?? null),
        parts.all.filter(({ role }) => role !== "yogurt" && role !== "curd"),
      ),
    steps: () => [],
  },
  {
    id: "handful",
    fits: () => true,
    title: ({ all }) => say.list(all),
    steps: () => [],
  },
];
