import * as z from "zod/mini";
import { ALLERGENS, DIET_CLASSES, MEAL_SLOTS } from "../../food/index.ts";
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { WITHOUT } from "../types.ts";

const amounts = z.record(z.string(), z.number());

const schema = z.object({
  request: z.object({
    sex: z.enum(["female", "male"]),
    age: z.number(),
    weightKg: z.number(),
    energyKcal: z.number(),
    leastKcal: z.nullish(z.number()),
    proteinG: z.number(),
    diet: z.enum(DIET_CLASSES),
    without: z.array(z.enum(WITHOUT)),
    allergens: z.array(z.enum(ALLERGENS)),
    dislikes: z.array(z.string()),
  }),
  days: z
    .array(
      z.object({
        target: z.object({ energyKcal: z.number(), proteinG: z.number() }),
        meals: z.array(
          z.object({
            name: z.string(),
            slot: z.enum(MEAL_SLOTS),
            items: z.array(z.object({ food: z.string(), grams: z.number() })),
          }),
        ),
        totals: z.optional(amounts),
      }),
    )
    .check(z.minLength(1)),
  weekly: z.optional(z.record(z.string(), z.object({ amount: z.number(), target: z.number() }))),
  unmet: z.optional(z.array(z.object({ nutrient: z.string(), fixes: z.array(z.unknown()) }))),
});

/** The part of a menu that is checked: what was asked, grams, and what the menu says of itself. */
export type CheckedMenu = DeepReadonly<z.infer<typeof schema>>;

type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value;

/** A menu that cannot be read: where, and what was expected. */
export interface UnreadableMenu {
  readonly path: string;
  readonly expected: string;
}

/** Reads a menu to check; only what the check needs, so that one written by hand will do. */
export const readCheckedMenu = (data: unknown): Result<CheckedMenu, UnreadableMenu> => {
  const read = schema.safeParse(data);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  return err({
    path: issue?.path.map(String).join(".") ?? "",
    expected: issue?.message ?? "",
  });
};
