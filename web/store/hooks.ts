import { createContext, createElement, useContext, useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { DEFAULT_SETTINGS, SINGLETON_IDS } from "@dorsal/core/record";
import type { DayRecords } from "@dorsal/core/program";
import type {
  DorsalRecord,
  Eating,
  LocalDate,
  PhotoDetails,
  Profile,
  Settings,
} from "@dorsal/core/record";
import type { AsideRow, Store, Versioned } from "./types.ts";

const StoreContext = createContext<Store | null>(null);

export const StoreProvider = ({
  store,
  children,
}: {
  readonly store: Store;
  readonly children: ReactNode;
}): ReactElement => createElement(StoreContext.Provider, { value: store }, children);

export const useStore = (): Store => {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useStore needs a StoreProvider above it");
  return store;
};

/** Undefined while it is read; null when there is none yet. */
export const useProfile = (): Profile | null | undefined => {
  const store = useStore();
  return useLiveQuery(
    async () => (await store.one("profile", SINGLETON_IDS.profile))?.record.body ?? null,
    [store],
  );
};

/** What eating is planned for; undefined while it is read, null before it was asked. */
export const useEating = (): Eating | null | undefined => {
  const store = useStore();
  return useLiveQuery(
    async () => (await store.one("eating", SINGLETON_IDS.eating))?.record.body ?? null,
    [store],
  );
};

/** Undefined while they are read; the defaults when none were stored. */
export const useSettings = (): Settings | undefined => {
  const store = useStore();
  return useLiveQuery(
    async () =>
      (await store.one("settings", SINGLETON_IDS.settings))?.record.body ?? DEFAULT_SETTINGS,
    [store],
  );
};

/** All readable sessions, newest first, with the active one. */
export const useSessions = (): readonly DorsalRecord<"session">[] | undefined => {
  const store = useStore();
  return useLiveQuery(
    async () => (await store.all("session")).map(({ record }) => record),
    [store],
  );
};

/** Places to train at, the first made first; undefined while they are read. */
export const usePlaces = (): readonly DorsalRecord<"place">[] | undefined => {
  const store = useStore();
  return useLiveQuery(
    async () => (await store.all("place")).map(({ record }) => record).toReversed(),
    [store],
  );
};

/** All accepted weeks, the newest first; undefined while they are read. */
export const useWeeks = (): readonly DorsalRecord<"week">[] | undefined => {
  const store = useStore();
  return useLiveQuery(async () => (await store.all("week")).map(({ record }) => record), [store]);
};

/** The week accepted last, which may begin on a Monday to come; null when there is none yet. */
export const useWeek = (): DorsalRecord<"week"> | null | undefined => {
  const store = useStore();
  return useLiveQuery(async () => (await store.all("week"))[0]?.record ?? null, [store]);
};

/** What was told the mornings after pain; undefined while it is read. */
export const usePains = (): readonly DorsalRecord<"pain">[] | undefined => {
  const store = useStore();
  return useLiveQuery(async () => (await store.all("pain")).map(({ record }) => record), [store]);
};

/** All that decides about a session of an accepted week; undefined while it is read, null before a profile. */
export const useDayRecords = (): DayRecords | null | undefined => {
  const profile = useProfile();
  const places = usePlaces();
  const weeks = useWeeks();
  const sessions = useSessions();
  const pains = usePains();
  const settings = useSettings();
  return useMemo(() => {
    if (profile === null) return null;
    if (!profile || !places || !weeks || !sessions || !pains || !settings) return undefined;
    return { profile, places, weeks, sessions, pains, loadUnit: settings.loadUnit };
  }, [profile, places, weeks, sessions, pains, settings]);
};

/** The last time on a scale; undefined while it is read, null when there was none. */
export const useLastWeighIn = (): DorsalRecord<"weighIn"> | null | undefined => {
  const store = useStore();
  return useLiveQuery(async () => (await store.latest("weighIn"))?.record ?? null, [store]);
};

/** Times on a scale from one day to another, newest first; undefined while they are read. */
export const useWeighInsOf = (
  from: LocalDate,
  to: LocalDate,
): readonly DorsalRecord<"weighIn">[] | undefined => {
  const store = useStore();
  return useLiveQuery(
    async () => (await store.inDays("weighIn", from, to)).map(({ record }) => record),
    [store, from, to],
  );
};

/** What is known of all photos, newest first; undefined while it is read. */
export const usePhotos = (): readonly PhotoDetails[] | undefined => {
  const store = useStore();
  return useLiveQuery(() => store.photos.list(), [store]);
};

/** Undefined while it is read; null when no session is running. */
export const useActiveSession = (): Versioned<"session"> | null | undefined => {
  const store = useStore();
  return useLiveQuery(() => store.activeSession(), [store]);
};

export const useAside = (): readonly AsideRow[] | undefined => {
  const store = useStore();
  return useLiveQuery(() => store.aside(), [store]);
};
