import type { ReadTrouble, Tally } from "../model.ts";
import type { NotRecognised } from "../recognise.ts";

/** Why an import did not come about; the packs are then as they were before. */
export type ImportFault =
  | NotRecognised
  | { readonly code: "packName"; readonly name: string }
  | (ReadTrouble & { readonly code: "source"; readonly file: string })
  | {
      readonly code: "cut";
      readonly file: string;
      readonly line: number;
      readonly rows: number;
      readonly acceptable: boolean;
    }
  | { readonly code: "empty"; readonly tally: Tally }
  | { readonly code: "mostlyBad"; readonly tally: Tally; readonly lost: number }
  | { readonly code: "stopped"; readonly rows: number };
