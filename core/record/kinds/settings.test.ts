import { expect, test } from "vitest";
import { SINGLETON_IDS, readRecord } from "../index.ts";
import { at } from "../record.fixture.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";

test("settings from before the figure had a body are read with the usual one", () => {
  const { figure, sitBreakMin, lengthUnit, ...before } = DEFAULT_SETTINGS;
  const old = { kind: "settings", id: SINGLETON_IDS.settings, v: 1, at, body: { ...before, x: 1 } };
  expect(readRecord(old)).toEqual({
    ok: true,
    value: { ...old, v: 3, body: { ...before, x: 1, figure, sitBreakMin, lengthUnit } },
  });
});
