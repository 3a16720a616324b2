import type { CoreFood } from "../../food/index.ts";
import type { Parts } from "./parts.ts";

/** A kind of dish. */
export interface Template {
  readonly id: string;
  readonly fits: (parts: Parts) => boolean;
  readonly title: (parts: Parts) => string;
  readonly steps: (parts: Parts) => readonly string[];
  /** What is eaten with it and not in it. */
  readonly beside?: (parts: Parts) => readonly CoreFood[];
}
