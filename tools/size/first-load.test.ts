import { expect, test } from "vitest";

import { firstLoadFiles } from "./first-load.mjs";

test("the entry, what it imports, and the first screens; no other screen, each file once", () => {
  const manifest = {
    "index.html": {
      file: "assets/index.js",
      isEntry: true,
      imports: ["_shared.js"],
      dynamicImports: ["screens/today.tsx", "screens/history.tsx"],
    },
    "_shared.js": { file: "assets/shared.js", imports: ["_deep.js"] },
    "_deep.js": { file: "assets/deep.js" },
    "screens/today.tsx": { file: "assets/today.js", imports: ["_shared.js", "_day.js"] },
    "_day.js": { file: "assets/day.js" },
    "screens/welcome.tsx": { file: "assets/welcome.js" },
    "screens/history.tsx": { file: "assets/history.js" },
    "style.css": { file: "assets/style.css" },
  };
  expect(firstLoadFiles(manifest).toSorted()).toEqual([
    "assets/day.js",
    "assets/deep.js",
    "assets/index.js",
    "assets/shared.js",
    "assets/today.js",
    "assets/welcome.js",
  ]);
});

test("a manifest without an entry is an error", () => {
  expect(() => firstLoadFiles({})).toThrow("no entry");
});
