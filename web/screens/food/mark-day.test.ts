import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newRecord, timestamp } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";
import { openStore } from "../../store/index.ts";
import type { Store } from "../../store/index.ts";
import { markDay } from "./mark-day.ts";
import type { DayMarkSaid } from "./mark-day.ts";

const DAY = "2026-11-23" as LocalDate;
const MORNING = Date.parse(`${DAY}T08:00:00Z`);
const at = timestamp(MORNING, 60);

let devices = 0;
/** The store of another device. */
const open = async (): Promise<Store> => {
  devices += 1;
  const device = devices;
  const opened = await openStore(
    {
      now: () => MORNING,
      offsetMinutes: () => 60,
      randomBytes: (count) => new Uint8Array(count).fill(device),
    },
    { name: `marks-${device}` },
  );
  if (!opened.ok) throw opened.error;
  return opened.value;
};

const recordsOf = async (store: Store): Promise<readonly DorsalRecord<"foodDay">[]> =>
  (await store.inDays("foodDay", DAY, DAY)).map(({ record }) => record);
const marksOf = async (store: Store) => (await recordsOf(store)).map(({ body }) => body.mark);

/** What a screen knew of the day when it was pressed. */
const mark = async (
  store: Store,
  known: readonly DorsalRecord<"foodDay">[],
  said: DayMarkSaid,
): Promise<() => Promise<void>> => {
  const written = await markDay(store, { date: DAY, known, said, at });
  if (!written.ok) throw new Error(written.error.code);
  return written.value;
};

describe("the mark of a day", () => {
  it("is one record, though two were set before either was stored", async () => {
    const store = await open();
    await Promise.all([mark(store, [], "complete"), mark(store, [], "fasted")]);
    expect(await marksOf(store)).toEqual(["fasted"]);
  });

  it("is taken away, though it was not stored yet when that was asked for", async () => {
    const store = await open();
    await Promise.all([mark(store, [], "complete"), mark(store, [], "open")]);
    expect(await marksOf(store)).toEqual([]);
  });

  it("set on two devices apart is the same record", async () => {
    const [one, other] = await Promise.all([open(), open()]);
    await mark(one, [], "complete");
    await mark(other, [], "partial");
    const [here] = await recordsOf(one);
    const [there] = await recordsOf(other);
    expect(here?.id).toBe(there?.id);
  });

  it("that an older version stored under an id of its own is changed in its place", async () => {
    const store = await open();
    const old = newRecord("foodDay", store.newId(), at, { date: DAY, mark: "partial" });
    await store.put(old);
    const undo = await mark(store, await recordsOf(store), "complete");
    expect((await recordsOf(store)).map(({ id }) => id)).toEqual([old.id]);
    expect(await marksOf(store)).toEqual(["complete"]);
    await undo();
    expect(await marksOf(store)).toEqual(["partial"]);
  });

  it("that was stored twice once is gone when it is taken away, and comes back whole", async () => {
    const store = await open();
    for (const said of ["partial", "complete"] as const)
      await store.put(newRecord("foodDay", store.newId(), at, { date: DAY, mark: said }));
    const undo = await mark(store, await recordsOf(store), "open");
    expect(await marksOf(store)).toEqual([]);
    await undo();
    expect(await marksOf(store)).toEqual(["complete", "partial"]);
  });

  it("whatever is pressed, and however fast, is what was said last, once", async () => {
    const said = fc.constantFrom<DayMarkSaid>("open", "complete", "partial", "fasted");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(said, { minLength: 1 }), { minLength: 1 }),
        async (bursts) => {
          const store = await open();
          for (const burst of bursts) {
            const known = await recordsOf(store);
            await Promise.all(burst.map((each) => mark(store, known, each)));
          }
          const last = bursts.at(-1)?.at(-1);
          expect(await marksOf(store)).toEqual(last === "open" ? [] : [last]);
        },
      ),
      { numRuns: 15 },
    );
  });
});
