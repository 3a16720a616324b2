import { useMemo, useState } from "react";
import { NOTHING_SAID, ownedAt, weekOn } from "@dorsal/core/program";
import type { Given, Owned } from "@dorsal/core/program";
import { localDate, timestamp } from "@dorsal/core/record";
import type { DorsalRecord, Session, Timestamp, Weekday } from "@dorsal/core/record";
import { useDayRecords, usePlaces, useWeeks } from "../store/index.ts";

const nowHere = (): Timestamp => {
  const at = Date.now();
  return timestamp(at, -new Date(at).getTimezoneOffset());
};

/** The week that a session is a day of. */
export interface GivenDay {
  readonly given: Given;
  readonly day: Weekday;
}

const dayIn = (week: DorsalRecord<"week"> | null, { key }: Session["planned"]) =>
  week?.body.days.find(({ day }) => day === key) ?? null;

/**
 * What a session of the accepted week was made from; null for any other session, undefined while it
 * is read. Reads every session anew with each set that is saved: for what is open now and then.
 */
export const useGiven = (planned: Session["planned"]): GivenDay | null | undefined => {
  const records = useDayRecords();
  // What is shown does not change while a session lies open over midnight.
  const [now] = useState(nowHere);
  return useMemo(() => {
    if (records === undefined) return undefined;
    const week = records ? weekOn(records.weeks, localDate(now)) : null;
    const day = dayIn(week, planned)?.day;
    if (!records || !week || !day) return null;
    return { given: { week: week.body, records, said: NOTHING_SAID, now }, day };
  }, [records, now, planned]);
};

/** The weights at the place of a session of the accepted week; null where nobody told of any. */
export const useOwned = (planned: Session["planned"]): Owned | null => {
  const weeks = useWeeks();
  const places = usePlaces();
  const [now] = useState(nowHere);
  return useMemo(() => {
    const day = dayIn(weeks ? weekOn(weeks, localDate(now)) : null, planned);
    const place = places?.find(({ id }) => id === day?.place);
    return place ? ownedAt([place.body]) : null;
  }, [weeks, places, now, planned]);
};
