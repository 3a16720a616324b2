import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localDate, newRecord } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, Timestamp } from "@dorsal/core/record";
import { corrupt, freshName, open, plant, row } from "./store.fixture.ts";
import type { Store } from "./types.ts";

const day = (text: string): LocalDate => text as LocalDate;

const weighIn = (store: Store, at: string, kg = 80): DorsalRecord<"weighIn"> =>
  newRecord("weighIn", store.newId(), at as Timestamp, { kg });

const water = (store: Store, date: string): DorsalRecord<"waterEvent"> =>
  newRecord("waterEvent", store.newId(), "2026-11-22T07:00:00.000+01:00" as Timestamp, {
    date: day(date),
    reason: "travel",
  });

const stored = async (store: Store, records: readonly DorsalRecord[]): Promise<void> => {
  for (const record of records) expect((await store.put(record)).ok).toBe(true);
};

const timesIn = async (store: Store, from: string, to: string): Promise<readonly string[]> =>
  (await store.inDays("weighIn", day(from), day(to))).map(({ record }) => record.at);

describe("records by day", () => {
  it("have both ends, by the person's own midnight, the newest first", async () => {
    const store = await open(freshName());
    // Stored out of order; the second is still October in UTC, and the third was in another zone.
    const times = [
      "2026-11-30T23:59:59.999+01:00",
      "2026-11-01T00:00:00.000+01:00",
      "2026-11-15T06:00:00.000-08:00",
      "2026-10-31T23:59:59.999+01:00",
      "2026-12-01T00:00:00.000+01:00",
    ];
    await stored(
      store,
      times.map((at) => weighIn(store, at)),
    );
    expect(await timesIn(store, "2026-11-01", "2026-11-30")).toEqual([
      times[0],
      times[2],
      times[1],
    ]);
  });

  it("count to the day they say, not the one they were written on", async () => {
    const store = await open(freshName());
    await stored(store, [water(store, "2026-03-01"), water(store, "2026-05-01")]);
    const found = await store.inDays("waterEvent", day("2026-03-01"), day("2026-04-30"));
    expect(found.map(({ record }) => record.body.date)).toEqual(["2026-03-01"]);
    expect(await store.nearestDay("waterEvent", "before", day("2026-05-01"))).toBe("2026-03-01");
    expect(await store.nearestDay("waterEvent", "after", day("2026-03-01"))).toBe("2026-05-01");
  });

  it("leave out what was taken out, what cannot be read, and other kinds", async () => {
    const name = freshName();
    const store = await open(name);
    const gone = weighIn(store, "2026-11-02T07:00:00.000+01:00");
    const stays = weighIn(store, "2026-11-03T07:00:00.000+01:00");
    await stored(store, [gone, stays, water(store, "2026-11-04")]);
    await store.remove("weighIn", gone.id);
    const broken = weighIn(store, "2026-11-05T07:00:00.000+01:00");
    await plant(name, row("weighIn", broken.id, { ...broken, body: { kg: "much" } }));
    await plant(name, corrupt("01890a5d-ac96-774b-bcce-b302099a8057"));
    expect(await timesIn(store, "2026-01-01", "2026-12-31")).toEqual([stays.at]);
    expect(await store.nearestDay("weighIn", "before", day("2026-12-31"))).toBe("2026-11-03");
    expect(await store.nearestDay("weighIn", "before", day("2026-11-03"))).toBeNull();
    expect(await store.nearestDay("weighIn", "after", day("2026-11-03"))).toBeNull();
  });

  it("agree with looking through all of them", async () => {
    const base = day("2026-01-01");
    const offset = fc.integer({ min: 0, max: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(offset, { maxLength: 12 }),
        offset,
        offset,
        async (offsets, one, other) => {
          const store = await open(freshName());
          const days = offsets.map((later) => addDays(base, later));
          await stored(
            store,
            days.map((date) => weighIn(store, `${date}T07:00:00.000+01:00`)),
          );
          const [from, to] = [
            addDays(base, Math.min(one, other)),
            addDays(base, Math.max(one, other)),
          ];
          const found = await store.inDays("weighIn", from, to);
          expect(found.map(({ record }) => localDate(record.at))).toEqual(
            days
              .filter((date) => date >= from && date <= to)
              .toSorted()
              .toReversed(),
          );
          expect(await store.nearestDay("weighIn", "before", from)).toBe(
            days
              .filter((date) => date < from)
              .toSorted()
              .at(-1) ?? null,
          );
          expect(await store.nearestDay("weighIn", "after", to)).toBe(
            days.filter((date) => date > to).toSorted()[0] ?? null,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
