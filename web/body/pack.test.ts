import { bodyViewOf } from "@dorsal/core/goal";
import { expect, test } from "vitest";
import { TODAY, recordsOf } from "../../core/goal/goal.fixture.ts";
import { blocksOf, packView, unpackView } from "./pack.ts";

test("a view crosses to the page as it is, and its lines as blocks of memory", () => {
  const view = bodyViewOf(recordsOf({ days: 60, startKg: 80, eatsKcal: 1900 }), TODAY);
  const packed = packView(view);
  expect(view.series.spentRange.length).toBeGreaterThan(10);
  const crossed = structuredClone(packed, { transfer: [...blocksOf(packed)] });
  expect(unpackView(crossed)).toEqual(view);
});
