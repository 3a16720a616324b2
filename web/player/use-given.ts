import { useMemo, useState } from "react";
import { NOTHING_SAID, weekOn } from "@dorsal/core/program";
import type { Given } from "@dorsal/core/program";
import { localDate } from "@dorsal/core/record";
import type { Session, Timestamp, Weekday } from "@dorsal/core/record";
import { timestamp } from "@dorsal/core/record";
import { useDayRecords } from "../store/index.ts";

const nowHere = (): Timestamp => {
  const at = Date.now();
  return timestamp(at, -new Date(at).getTimezoneOffset());
};

/** The week that a session is a day of. */
export interface GivenDay {
  readonly given: Given;
  readonly day: Weekday;
}

/** What a session of the accepted week was made from; null for any other session, and while it is read. */
export const useGiven = (planned: Session["planned"]): GivenDay | null => {
  const records = useDayRecords();
  // What is shown does not change while a session lies open over midnight.
  const [now] = useState(nowHere);
  return useMemo(() => {
    const week = records ? weekOn(records.weeks, localDate(now)) : null;
    const day = week?.body.days.find((one) => one.day === planned.key)?.day;
    if (!records || !week || !day) return null;
    return { given: { week: week.body, records, said: NOTHING_SAID, now }, day };
  }, [records, now, planned.key]);
};
