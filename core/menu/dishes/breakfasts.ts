import type { CoreFood } from "../../food/index.ts";
import { dishMessages as say } from "../messages/dishes.ts";
import type { Parts } from "./parts.ts";
import type { Template } from "./template.ts";

const isSoaked = ({ id }: CoreFood): boolean => id === "porridge-oats-dry" || id === "oat-bran-dry";
const isPorridge = ({ role, id }: CoreFood): boolean =>
  role === "grain" || (role === "oat" && !isSoaked({ id } as CoreFood));

/** What is strewn over a bowl. */
const toppings = ({ fruit, extras }: Parts): readonly CoreFood[] => [
  ...fruit,
  ...extras.filter(({ role }) => role === "nut" || role === "dried"),
];
const onBread = ({ extras }: Parts): readonly CoreFood[] =>
  extras.filter(({ role }) => role === "spread" || role === "cheese" || role === "avocado");
const notIn = (parts: Parts, used: readonly (CoreFood | null)[]): readonly CoreFood[] =>
  parts.all.filter((food) => !used.includes(food));

/** Breakfasts, the most particular first. */
export const BREAKFASTS: readonly Template[] = [
  {
    id: "overnight-oats",
    fits: ({ bases, drink, by }) =>
      bases.some(isSoaked) && (drink !== null || by("yogurt").length > 0),
    title: (parts) => say.with(say.overnightOats, toppings(parts)),
    steps: (parts) =>
      say.overnight(
        parts.bases.find(isSoaked) ?? null,
        [...parts.by("yogurt"), ...(parts.drink ? [parts.drink] : [])],
        toppings(parts),
      ),
    beside: (parts) =>
      notIn(parts, [
        ...parts.bases.filter(isSoaked),
        ...parts.by("yogurt"),
        parts.drink,
        ...toppings(parts),
      ]),
  },
  {
    id: "porridge",
    fits: ({ bases }) => bases.some((base) => isPorridge(base) || isSoaked(base)),
    title: (parts) =>
      say.with(
        say.porridge(parts.bases.find((base) => isPorridge(base) || isSoaked(base)) ?? null),
        toppings(parts),
      ),
    steps: (parts) =>
      say.porridgeSteps(
        parts.bases.find((base) => isPorridge(base) || isSoaked(base)) ?? null,
        parts.drink,
        toppings(parts),
      ),
    beside: (parts) =>
      notIn(parts, [
        parts.bases.find((base) => isPorridge(base) || isSoaked(base)) ?? null,
        parts.drink,
        ...toppings(parts),
      ]),
  },
  {
    id: "cereal",
    fits: ({ by }) => by("cereal").length > 0,
    title: (parts) => say.with(say.name(parts.by("cereal")[0] ?? null), toppings(parts)),
    steps: (parts) =>
      say.cereal(
        parts.by("cereal")[0] ?? null,
        [...parts.by("yogurt"), ...(parts.drink ? [parts.drink] : [])],
        toppings(parts),
      ),
    beside: (parts) =>
      notIn(parts, [...parts.by("cereal"), ...parts.by("yogurt"), parts.drink, ...toppings(parts)]),
  },
  {
    id: "eggs-on-toast",
    fits: ({ by }) => by("egg").length > 0,
    title: (parts) => say.eggs(parts.by("egg")[0] ?? null, parts.by("bread")[0] ?? null),
    steps: (parts) =>
      say.eggSteps(parts.by("egg")[0] ?? null, parts.by("bread")[0] ?? null, onBread(parts)),
    beside: (parts) => notIn(parts, [...parts.by("egg", "bread"), ...onBread(parts)]),
  },
  {
    id: "yoghurt-bowl",
    fits: ({ by }) => by("yogurt", "curd").length > 0,
    title: (parts) => say.with(say.name(parts.by("yogurt", "curd")[0] ?? null), toppings(parts)),
    steps: (parts) => say.bowlSteps(parts.by("yogurt", "curd")[0] ?? null, toppings(parts)),
    beside: (parts) => notIn(parts, [...parts.by("yogurt", "curd"), ...toppings(parts)]),
  },
  {
    id: "toast",
    fits: ({ by }) => by("bread").length > 0,
    title: (parts) =>
      say.with(say.name(parts.by("bread")[0] ?? null), [...onBread(parts), ...parts.fruit]),
    steps: (parts) => say.toastSteps(parts.by("bread")[0] ?? null, onBread(parts)),
    beside: (parts) => notIn(parts, [...parts.by("bread"), ...onBread(parts)]),
  },
];
