import type { Hand } from "@dorsal/core/food";

/** How a person eats: their meals, and what their hands hold. */
export const foodKitchen = {
  meals: {
    open: "Meals",
    title: "Your meals",
    intro:
      "In the order of your day. A name left empty is the usual one. Under each name stands what kind of meal it is: menus go by it, and what is offered first.",
    name: (number: number): string => `Meal ${number}`,
    kind: (name: string): string => `Kind of ${name}`,
    earlier: (name: string): string => `${name} earlier`,
    later: (name: string): string => `${name} later`,
    remove: (name: string): string => `Take ${name} out`,
    add: "One more meal",
    most: "Twelve meals are as many as a day can have here.",
    kept: "What was noted at a meal that you take out stays in its day.",
    save: "Save",
    saved: "Meals saved.",
  },
  hands: {
    open: "My hand as a measure",
    title: "Your hand as a measure",
    intro:
      "Weigh one portion the size of your hand, once. From then on a portion by hand is yours, and about a quarter off instead of half.",
    which: "Which one",
    hands: {
      palm: { label: "Palm", hint: "Cooked meat, fish or tofu, as large and thick as your palm" },
      fist: { label: "Fist", hint: "Vegetables, as much as your fist" },
      "cupped-hand": { label: "Cupped hand", hint: "Cooked rice or pasta, pulses or fruit" },
      thumb: { label: "Thumb", hint: "Butter, nut butter or cheese, as much as your thumb" },
    } satisfies Record<Hand, { readonly label: string; readonly hint: string }>,
    grams: "It weighs",
    usual: (grams: number): string => `Usual is ${grams} g.`,
    own: (grams: number): string => `Yours: ${grams} g.`,
    save: "Save",
    saved: (hand: Hand, grams: number): string =>
      `Your ${hand === "cupped-hand" ? "cupped hand" : hand} holds ${grams} g.`,
    forget: "Back to the usual hand",
    forgotten: "Back to the usual hand.",
  },
};
