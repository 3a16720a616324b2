import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import { z } from "../../core/record/kinds.fixture.ts";
import { SINGLETON_IDS, currentVersion } from "@dorsal/core/record";
import { at, freshName, open, plant, row, rowsOf } from "./store.fixture.ts";

/** Settings that have moved on by one version: `voice` was `speech` in version 1. */
vi.mock("../../core/record/kinds/settings.ts", async (original) => {
  const { defineKind, startAt } = await import("../../core/record/kinds.fixture.ts");
  const v1 = z.looseObject({ speech: z.boolean() });
  const v2 = z.looseObject({ voice: z.boolean() });
  return {
    ...(await original<object>()),
    settingsKind: defineKind(
      "settings",
      startAt(v1).to(v2, ({ speech, ...rest }) => ({ ...rest, voice: speech })),
    ),
  };
});

const id = SINGLETON_IDS.settings;
const old = { kind: "settings", id, v: 1, at, body: { speech: true, later: "kept" } };
const current = { ...old, v: 2, body: { voice: true, later: "kept" } };

it("reads a row of an older version as the current one, and stores it so at the next write", async () => {
  expect(currentVersion("settings")).toBe(2);
  const name = freshName();
  const store = await open(name);
  await plant(name, row("settings", id, old));
  expect((await store.one("settings", id))?.record).toEqual(current);
  expect(await store.everything()).toEqual([current]);
  const again = await open(name, 2);
  expect(await again.aside()).toEqual([]);
  expect(await rowsOf(name)).toMatchObject([{ data: old }]);
  const read = await again.one("settings", id);
  if (read) await again.put(read.record);
  expect(await rowsOf(name)).toMatchObject([{ data: current }]);
});

it("restores a backup with records of an older version", async () => {
  const name = freshName();
  const store = await open(name);
  await plant(name, row("settings", id, old));
  const text = (await store.backup()).replace('"v": 2', '"v": 1').replace('"voice"', '"speech"');
  await store.deleteEverything();
  const offered = await store.offerRestore(text);
  if (offered.ok) await offered.value.commit();
  expect(await store.everything()).toEqual([current]);
});
