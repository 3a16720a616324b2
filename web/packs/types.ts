import type { ImportFault, Pace, PackInfo, Progress, ReadTrouble, Tally } from "@dorsal/core/packs";
import type { PickedFile } from "./picked.ts";

/** A table that was read whole, before it is put in place. */
export interface ReadyPack {
  readonly pack: PackInfo;
  readonly tally: Tally;
}

/** How an import ended. Only `kept` changed what foods there are. */
export type ImportEnd =
  | { readonly state: "kept"; readonly pack: PackInfo }
  | { readonly state: "dropped" }
  | { readonly state: "stopped"; readonly rows: number }
  | { readonly state: "refused"; readonly fault: ImportFault }
  | { readonly state: "source"; readonly trouble: ReadTrouble }
  /** Another tab imports. */
  | { readonly state: "busy" }
  /** The device has no room; what was read was forgotten again. */
  | { readonly state: "full" }
  | { readonly state: "failed"; readonly reason: string };

export type ImportNews =
  | { readonly state: "reading"; readonly progress: Progress; readonly pace: Pace }
  | ({ readonly state: "ready" } & ReadyPack)
  | ImportEnd;

/** What the page tells the worker. */
export type ImportOrder =
  | {
      readonly order: "import";
      readonly picked: readonly PickedFile[];
      readonly languages: readonly string[];
      readonly acceptCut: boolean;
      readonly now: string;
    }
  | { readonly order: "keep" | "drop" | "stop" };
