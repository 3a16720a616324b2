import type { Food } from "../food/index.ts";

/** Where a food of a pack stands. */
export interface PackPlace {
  /** A name of a pack, which has no colon in it. */
  readonly pack: string;
  readonly row: string;
}

const REF = /^pack:([^:]+):(.+)$/;

/** The ref of a food of a pack: `pack:<pack>:<row>`. */
export const packRef = (pack: string, row: string | number): string => `pack:${pack}:${row}`;

/** The other way round; null for the ref of a food of no pack. */
export const packPlaceOf = (ref: string): PackPlace | null => {
  const [, pack, row] = REF.exec(ref) ?? [];
  return pack === undefined || row === undefined ? null : { pack, row };
};

/** The row of a food that is known to be of a pack: the end of its ref. */
export const rowIdOf = ({ ref }: Pick<Food, "ref">): string =>
  ref.slice(ref.indexOf(":", ref.indexOf(":") + 1) + 1);
