import { bodyViewOf } from "@dorsal/core/goal";
import type { BodyRecords, BodyView } from "@dorsal/core/goal";
import type { DorsalRecord, Kind, LocalDate } from "@dorsal/core/record";
import { SINGLETON_IDS } from "@dorsal/core/record";
import type { Reader } from "../store/index.ts";

const readRecords = async ({ all }: Reader): Promise<BodyRecords> => {
  const bodies = async <K extends Kind>(kind: K): Promise<readonly DorsalRecord<K>[]> =>
    (await all(kind)).map(({ record }) => record);
  const [profiles, eatings, goals, weighIns, measurements, foodEntries, foodDays, waterEvents] =
    await Promise.all([
      bodies("profile"),
      bodies("eating"),
      bodies("goal"),
      bodies("weighIn"),
      bodies("measurement"),
      bodies("foodEntry"),
      bodies("foodDay"),
      bodies("waterEvent"),
    ]);
  return {
    profile: profiles.find(({ id }) => id === SINGLETON_IDS.profile)?.body ?? null,
    eating: eatings.find(({ id }) => id === SINGLETON_IDS.eating)?.body ?? null,
    goals,
    weighIns,
    measurements,
    foodEntries,
    foodDays,
    waterEvents,
  };
};

/** Everything the Body screen shows on a day. */
export const readBodyView = async (reader: Reader, today: LocalDate): Promise<BodyView> =>
  bodyViewOf(await readRecords(reader), today);
