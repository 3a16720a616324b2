import { describe, expect, test, vi } from "vitest";
import type { Food } from "@dorsal/core/food";
import { lookUpBarcode } from "./look-up.ts";
import type { Asked, BarcodeSources } from "./look-up.ts";
import { createOpenFoodFacts, offUrl } from "./open-food-facts.ts";
import { askServer } from "./server.ts";

const BARCODE = "4006381333931";
const food = (name: string): Food => ({ name }) as Food;
const none = async (): Promise<readonly Food[]> => [];
const some = (name: string) => async () => [food(name)];

const look = async (sources: Partial<BarcodeSources>, barcode = BARCODE) => {
  const spies = {
    own: vi.fn(none),
    packs: vi.fn(none),
    server: vi.fn(none),
    openFoodFacts: vi.fn(async (): Promise<Asked> => ({ state: "foods", foods: [] })),
    ...sources,
  };
  return { looked: await lookUpBarcode(barcode, spies), spies };
};

describe("a barcode is looked up", () => {
  test("in what the person entered first, and then nowhere else", async () => {
    const { looked, spies } = await look({ own: some("mine"), packs: some("theirs") });
    expect(looked).toMatchObject({ state: "found", place: "own", foods: [{ name: "mine" }] });
    expect(spies.server).not.toHaveBeenCalled();
    expect(spies.openFoodFacts).not.toHaveBeenCalled();
  });

  test.for([
    [{ packs: some("a"), server: some("b") }, "packs"],
    [{ server: some("b") }, "server"],
    [
      { openFoodFacts: async (): Promise<Asked> => ({ state: "foods", foods: [food("c")] }) },
      "openFoodFacts",
    ],
  ] as const)("%#: on the device, on the server, and at last outside", async ([sources, place]) => {
    expect((await look(sources)).looked).toMatchObject({ state: "found", place });
  });

  test("without leave nobody outside is asked", async () => {
    expect((await look({ openFoodFacts: null })).looked).toEqual({
      state: "unknown",
      isShop: false,
      couldAsk: true,
      trouble: null,
    });
  });

  test("a shop's own number is not asked of anybody else", async () => {
    const { looked, spies } = await look({}, "2012345000017");
    expect(looked).toMatchObject({ state: "unknown", isShop: true, couldAsk: false });
    expect(spies.packs).toHaveBeenCalled();
    expect(spies.server).not.toHaveBeenCalled();
    expect(spies.openFoodFacts).not.toHaveBeenCalled();
  });

  test("trouble outside is told", async () => {
    const openFoodFacts = async (): Promise<Asked> => ({ state: "trouble", trouble: "busy" });
    expect((await look({ openFoodFacts })).looked).toMatchObject({ trouble: "busy" });
  });
});

const ANSWER = {
  code: BARCODE,
  status: "success",
  result: { id: "product_found" },
  product: { product_name: "Oat bar", nutriments: { "energy-kcal_100g": 380 } },
};

const openFoodFacts = (reply: () => Response | Promise<Response>) => {
  let at = 0;
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => reply());
  const keep = vi.fn(async () => undefined);
  const ask = createOpenFoodFacts({
    fetch,
    keep,
    now: () => at,
    languages: ["de"],
  });
  return { ask, fetch, keep, wait: (ms: number) => (at += ms) };
};

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

describe("Open Food Facts", () => {
  test("is told the number and the app, and its answer is kept", async () => {
    const { ask, fetch, keep } = openFoodFacts(() => json(ANSWER));
    expect(await ask(BARCODE)).toMatchObject({ state: "foods", foods: [{ name: "Oat bar" }] });
    expect(keep).toHaveBeenCalledWith([
      expect.objectContaining({ ref: `pack:open-food-facts-scanned:${BARCODE}` }),
    ]);
    const [url = "", init] = fetch.mock.calls[0] ?? [];
    const sent = new URL(url);
    expect(sent.origin).toBe("https://world.openfoodfacts.org");
    expect(sent.pathname).toBe(`/api/v3.2/product/${BARCODE}`);
    expect([...sent.searchParams.keys()]).toEqual(["fields", "app_name"]);
    expect(init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
  });

  test("is asked for UPC-A and EAN-8 with their zeros", () => {
    expect(offUrl("36000291452", [])).toContain("/0036000291452?");
    expect(offUrl("1234565", [])).toContain("/01234565?");
  });

  test.for([
    [
      "a product that is not there",
      () => json({ status: "failure", result: { id: "product_not_found" } }, 404),
      { state: "foods", foods: [] },
    ],
    [
      "no network",
      () => Promise.reject(new TypeError("no network")),
      { state: "trouble", trouble: "offline" },
    ],
    [
      "a rest that they need",
      () => new Response("", { status: 503 }),
      { state: "trouble", trouble: "busy" },
    ],
    [
      "a page of somebody between",
      () => new Response("<html>"),
      { state: "trouble", trouble: "failed" },
    ],
  ] as const)("%s is told as what it is, and nothing is kept", async ([, reply, answer]) => {
    const { ask, keep } = openFoodFacts(reply);
    expect(await ask(BARCODE)).toEqual(answer);
    expect(keep).not.toHaveBeenCalled();
  });

  test("is asked ten times a minute at most", async () => {
    const { ask, fetch, wait } = openFoodFacts(() => json(ANSWER));
    for (let time = 0; time < 10; time += 1) await ask(BARCODE);
    expect(await ask(BARCODE)).toEqual({ state: "trouble", trouble: "busy" });
    expect(fetch).toHaveBeenCalledTimes(10);
    wait(60_000);
    expect(await ask(BARCODE)).toMatchObject({ state: "foods" });
  });
});

describe("our server", () => {
  const stored = { ref: "pack:usda-branded:77", name: "Oat bar", source: "label", per100: {} };

  test.for([
    ["its foods", json({ foods: [stored], notices: [] }), ["Oat bar"]],
    ["no catalogue", json({ available: false, error: { code: "noCatalogue" } }, 404), []],
    ["the app itself, where there are no such answers", new Response("<html>"), []],
    ["what is no food", json({ foods: [{ ref: "pack:a:1" }, { ref: 7 }, null, { ref: "x" }] }), []],
  ] as const)("%s", async ([, response, names]) => {
    const foods = await askServer(async () => response)(BARCODE);
    expect(foods.map(({ name }) => name)).toEqual(names);
  });

  test("that is out of reach has none", async () => {
    const gone = async (): Promise<Response> => {
      throw new TypeError("gone");
    };
    expect(await askServer(gone)(BARCODE)).toEqual([]);
  });
});
