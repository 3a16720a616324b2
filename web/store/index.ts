/**
 * Store: the primary copy of everything, in IndexedDB on this device.
 * Every read and every write passes through the record schemas; a row that cannot be read is set
 * aside as it is, never dropped. Screens read through the live hooks and write through the store.
 */
export { openReader, openStore } from "./store.ts";
export type { StoreOptions } from "./store.ts";
export {
  StoreProvider,
  useActiveSession,
  useAside,
  useDayRecords,
  useEating,
  useLastWeighIn,
  usePains,
  usePhotos,
  usePlaces,
  useProfile,
  useSessions,
  useSettings,
  useStore,
  useWeek,
  useWeeks,
  useWeighInsOf,
} from "./hooks.ts";
export { askToPersist, isPersisted } from "./persist.ts";
export { isStorageFull } from "./trouble.ts";
export { describeStoreFault, describeTooManyPhotos } from "./describe.ts";
export type {
  AsideRow,
  DatedKind,
  PhotoStore,
  Reader,
  RestoreOffer,
  RestorePreview,
  Store,
  StoreDeps,
  StoreFault,
  TooManyPhotos,
  Undo,
  Versioned,
} from "./types.ts";
