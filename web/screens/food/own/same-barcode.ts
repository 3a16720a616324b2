import type { OwnFood } from "@dorsal/core/record";
import type { OwnFoods } from "../../../foods/index.ts";
import { foodOwn as text } from "../../../messages/index.ts";

/** Whether another food of the person's own has the same barcode, as a sentence. */
export const sameBarcode =
  (own: OwnFoods, except: string | null) =>
  ({ barcode }: OwnFood): readonly string[] => {
    const other = own.foods.find(
      ({ id, body }) => barcode !== null && id !== except && body.barcode === barcode,
    );
    return other === undefined ? [] : [text.sameBarcode(other.body.name)];
  };
