import { printedBarcode } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { foodsFromOffAnswer, offFields } from "@dorsal/core/packs";
import { SCANNED_PACK } from "../../packs/index.ts";
import type { Asked } from "./look-up.ts";

/** The one address outside that the app may speak to; the server's headers allow no other. */
const HOST = "https://world.openfoodfacts.org";
/** Pinned: a newer one may answer in another form. */
const API = "/api/v3.2/product/";
const WAIT_MS = 10_000;
/** They allow 15 a minute from one address, which others in the house may share. */
const MOST_A_MINUTE = 10;
const MINUTE_MS = 60_000;

/** What is sent, all of it: the number, what is asked of it, and which app asks. */
export const offUrl = (barcode: string, languages: readonly string[]): string => {
  const query = new URLSearchParams({
    fields: offFields(languages).join(","),
    app_name: "Dorsal",
  });
  return `${HOST}${API}${printedBarcode(barcode)}?${query.toString()}`;
};

export interface OffPort {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly languages: readonly string[];
  /** Keeps an answer, so that no barcode is asked for twice. */
  readonly keep: (foods: readonly Food[]) => Promise<void>;
}

const trouble = (why: "offline" | "busy" | "failed"): Asked => ({ state: "trouble", trouble: why });

/** Asks Open Food Facts for barcodes, seldom enough for their house rules. */
export const createOpenFoodFacts = ({
  fetch,
  now,
  languages,
  keep,
}: OffPort): ((barcode: string) => Promise<Asked>) => {
  let times: readonly number[] = [];
  return async (barcode) => {
    times = times.filter((at) => now() - at < MINUTE_MS);
    if (times.length >= MOST_A_MINUTE) return trouble("busy");
    times = [...times, now()];
    let response: Response;
    let answer: unknown;
    try {
      response = await fetch(offUrl(barcode, languages), {
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.timeout(WAIT_MS),
      });
      // Down, or asked too often: they say 503 for both.
      if (response.status === 429 || response.status >= 500) return trouble("busy");
      const text = await response.text();
      answer = parsed(text);
    } catch {
      return trouble("offline");
    }
    const read = foodsFromOffAnswer(answer, { pack: SCANNED_PACK, languages });
    if (!read.ok) {
      // A product that is not there comes with 404 and says so; so does an address that is not.
      return read.error === "unreadable" ? trouble("failed") : { state: "foods", foods: [] };
    }
    await keep(read.value);
    return { state: "foods", foods: read.value };
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
