import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, test, vi } from "vitest";
import { SINGLETON_IDS, newRecord } from "@dorsal/core/record";
import { PROFILE, TODAY, idOf, morningOf } from "../../core/goal/goal.fixture.ts";
import { openStore } from "../store/index.ts";
import { askBodyView } from "./ask.ts";

test("where no worker starts the page computes, by one connection that it keeps", async () => {
  const opened = await openStore();
  if (!opened.ok) throw opened.error;
  const store = opened.value;
  await store.put(newRecord("profile", SINGLETON_IDS.profile, morningOf(TODAY), PROFILE));
  await store.put(newRecord("weighIn", idOf(1), morningOf(TODAY), { kg: 80 }));
  const connections = vi.spyOn(Dexie.prototype, "open");
  const first = await askBodyView(TODAY);
  expect(first.series.weights.map(({ y }) => y)).toEqual([80]);
  await store.put(newRecord("weighIn", idOf(1), morningOf(TODAY), { kg: 81 }));
  const second = await askBodyView(TODAY);
  expect(second.series.weights.map(({ y }) => y)).toEqual([81]);
  expect(connections).toHaveBeenCalledTimes(1);
  connections.mockRestore();
});
