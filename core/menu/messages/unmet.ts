const grams = (value: number): string => `${Number(value.toFixed(1))} g`;

/** What is said of gaps and of what closes them. */
export const unmetMessages = {
  food: (name: string, weight: number, portion: string): string =>
    portion === grams(weight)
      ? `${grams(weight)} a day of ${name}`
      : `${grams(weight)} a day of ${name} (${portion})`,
  supplement: (name: string, amount: string): string =>
    `a supplement or a fortified food with ${amount} of ${name} a day`,
  drink: (litres: number): string =>
    `${litres.toFixed(1)} l of water or unsweetened tea a day beside the food`,
  salt: (sodiumMg: number): string =>
    `what is usually salted in cooking: ${(sodiumMg / 393).toFixed(1)} g of salt a day make it up`,
  text: (
    name: string,
    share: number,
    missing: string,
    [first = "", ...rest]: readonly string[],
  ): string =>
    `${name}: ${Math.floor(share * 100)} % of the reference intake, ${missing} a day short. What closes it: ${[first, ...rest].join("; or ")}.`,
} as const;
