import { useMemo, useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { newRecord, NOT_ASKED_BEFORE } from "@dorsal/core/record";
import type { DorsalRecord, PlannedSession, Session } from "@dorsal/core/record";
import { today as text } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";

/** What else is stored with the start. */
export interface BeginWith extends Partial<Pick<Session, "readiness" | "sore">> {
  /** The week that the start changes, as by beginning a lighter one. */
  readonly week?: DorsalRecord<"week"> | null;
}

export interface Begin {
  readonly start: (planned: PlannedSession, more?: BeginWith) => Promise<void>;
  /** Why the last start did not happen. */
  readonly fault: string | null;
}

const started = (planned: PlannedSession, { readiness, sore }: BeginWith): Session => ({
  status: "active",
  planned,
  program: null,
  sets: [],
  pain: [],
  swaps: [],
  note: "",
  activeSec: null,
  endedAt: null,
  live: null,
  readiness: readiness ?? NOT_ASKED_BEFORE.readiness,
  sore: sore ?? NOT_ASKED_BEFORE.sore,
});

/** Stores a session as active and opens the player on it. */
export const useBegin = (): Begin => {
  const store = useStore();
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);

  return useMemo(
    () => ({
      fault,
      start: async (planned, more = {}) => {
        const begun = await store.beginSession(
          newRecord("session", store.newId(), nowHere(), started(planned, more)),
          more.week ?? null,
        );
        if (begun.ok) {
          setFault(null);
          await navigate({ to: "/session" });
          return;
        }
        switch (begun.error.code) {
          case "session-running":
            setFault(text.running);
            return;
          case "storage-full":
            setFault(text.full);
            return;
          case "moved-on":
          case "failed":
          case "bad-photo":
          case "invalid":
            setFault(text.failed + describeStoreFault(begun.error));
        }
      },
    }),
    [store, navigate, fault],
  );
};
