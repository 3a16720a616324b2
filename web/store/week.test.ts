import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { plannedSessionOf, withLighterFrom } from "@dorsal/core/program";
import { localDate, newRecord, revise } from "@dorsal/core/record";
import { compile, stepsSeconds } from "@dorsal/core/session";
import { arbitraryDay, places, weekWith } from "../../core/program/stored/stored.fixture.ts";
import { at, freshName, open, session } from "./store.fixture.ts";

it("property: the steps of a day of an accepted week last as long as the plan announced", () => {
  fc.assert(
    fc.property(
      arbitraryDay,
      fc.constantFrom("tap" as const, "pace" as const),
      fc.constantFrom("left" as const, "right" as const),
      (day, advance, firstSide) => {
        const planned = plannedSessionOf(weekWith([day]), day.day);
        if (!planned.ok) throw new Error(planned.error.code);
        expect(stepsSeconds(compile(planned.value, { advance, firstSide }))).toBe(day.seconds);
      },
    ),
  );
});

it("stores places and weeks, the newest first, and brings them back from a backup", async () => {
  const store = await open(freshName());
  const weeks = [1, 2].map((value) =>
    newRecord("week", store.newId(), at, weekWith([], { value, bound: null })),
  );
  for (const record of [...places, ...weeks]) expect((await store.put(record)).ok).toBe(true);
  const newest = await store.all("week");
  expect(newest.map(({ record }) => record.body.value)).toEqual([2, 1]);
  const text = await store.backup();
  await store.deleteEverything();
  const offer = await store.offerRestore(text);
  if (!offer.ok) throw new Error("must be readable");
  await offer.value.commit();
  expect((await store.all("week")).map(({ record }) => record)).toEqual(weeks.toReversed());
  expect((await store.all("place")).map(({ record }) => record.body.name).toSorted()).toEqual([
    "Home",
    "The gym",
  ]);
});

it("begins a session and the lighter week it starts together, or neither", async () => {
  const store = await open(freshName());
  const week = newRecord("week", store.newId(), at, weekWith([]));
  await store.put(week);
  const lighter = revise(week, withLighterFrom(week.body, localDate(at)));
  const stored = async () => (await store.all("week"))[0]?.record.body.lighter;

  const broken = revise(week, { ...week.body, value: Number.NaN });
  expect((await store.beginSession(session(store.newId()), broken)).ok).toBe(false);
  expect(await store.activeSession()).toBeNull();

  expect((await store.beginSession(session(store.newId()), lighter)).ok).toBe(true);
  expect(await stored()).toEqual([localDate(at)]);
  // Where another session runs, the week is not touched either.
  expect((await store.beginSession(session(store.newId()), week)).ok).toBe(false);
  expect(await stored()).toEqual([localDate(at)]);
});
