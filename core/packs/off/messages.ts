/** What Dorsal adds to the names of others. */

/** A measure of which only the weight is known. */
export const SERVING = "1 serving";

/** A food as it is after following the packet: soup made of its powder. */
export const preparedName = (name: string): string => `${name} (prepared)`;
