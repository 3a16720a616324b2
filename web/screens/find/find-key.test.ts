import { expect, test } from "vitest";
import { asksToFind } from "./find-key.ts";

const NONE = { ctrlKey: false, metaKey: false, altKey: false };
const CTRL = { ...NONE, ctrlKey: true };
const META = { ...NONE, metaKey: true };

test.for([
  ["a slash", { key: "/", ...NONE }, false],
  ["Ctrl K", { key: "k", ...CTRL }, true],
  ["Cmd K", { key: "k", ...META }, true],
  ["K alone", { key: "k", ...NONE }, false],
  ["Ctrl with a slash", { key: "/", ...CTRL }, false],
  ["Ctrl Alt K", { key: "k", ...CTRL, altKey: true }, false],
  ["Ctrl Shift K", { key: "K", ...CTRL }, false],
  ["another key with Ctrl", { key: "j", ...CTRL }, false],
] as const)("%s asks to find: %s", ([, key, asks]) => {
  expect(asksToFind(key)).toBe(asks);
});
