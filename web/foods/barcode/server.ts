import type { Food } from "@dorsal/core/food";
import { foodFromStored, packPlaceOf } from "@dorsal/core/packs";

const WAIT_MS = 4000;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const foodFrom = (value: unknown): readonly Food[] => {
  if (!isFields(value) || typeof value["ref"] !== "string") return [];
  const place = packPlaceOf(value["ref"]);
  const food = place && foodFromStored(place.pack, place.row, JSON.stringify(value));
  return food === null ? [] : [food];
};

/** The foods of an answer of our server; none where it is no such answer. */
const foodsFromServer = (answer: unknown): readonly Food[] =>
  isFields(answer) && Array.isArray(answer["foods"])
    ? (answer["foods"] as readonly unknown[]).flatMap(foodFrom)
    : [];

/**
 * Asks the server that this app came from. One without a catalogue, and one that cannot be reached, has
 * no foods: that is how most are.
 */
export const askServer =
  (fetch: (url: string, init: RequestInit) => Promise<Response>) =>
  async (barcode: string): Promise<readonly Food[]> => {
    try {
      const response = await fetch(`/api/foods/barcode/${barcode}`, {
        signal: AbortSignal.timeout(WAIT_MS),
      });
      return response.ok ? foodsFromServer(await response.json()) : [];
    } catch {
      return [];
    }
  };
