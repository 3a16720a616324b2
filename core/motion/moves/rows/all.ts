import type { Motion } from "../../motion.ts";
import { bentOverRows } from "./bent-over.ts";
import { invertedRows } from "./inverted.ts";
import { oneArmRows } from "./one-arm.ts";
import { edgeExtensions } from "./on-bench.ts";
import { proneExtensions } from "./prone.ts";
import { renegadeRow } from "./renegade.ts";
import { seatedRows } from "./seated.ts";

export const rowsMotions: readonly Motion[] = [
  ...bentOverRows,
  ...oneArmRows,
  ...seatedRows,
  ...invertedRows,
  renegadeRow,
  ...proneExtensions,
  ...edgeExtensions,
];
