import { describe, expect, test } from "vitest";

import { sentences } from "./house.fixture.ts";

describe("core knows no platform", () => {
  const usesIn = (text: string): readonly string[] =>
    // What the text exports is taken, so that nothing is said of that.
    sentences({
      "core/session/plan.ts": `${text}\nexport {};`,
      "core/session/plan.test.ts": `import * as plan from "./plan.ts"; void plan;`,
    }).map((sentence) =>
      sentence.replace(/^core\/session\/plan\.ts:\d+ uses ([^:]+?)(, which|: ).*$/, "$1"),
    );

  test.each([
    ["Date.now()", "Date.now"],
    [`Date["now"]()`, "Date.now"],
    ["new Date()", "new Date()"],
    ["new Date(2026, 1, 1)", "new Date(year, month, ...)"],
    ["Date()", "Date"],
    ["const D = Date; new D()", "Date"],
    ["Math.random()", "Math.random"],
    ["const { random } = Math", "Math"],
    ["performance.now()", "performance"],
    ["crypto.randomUUID()", "crypto"],
    ["window.scrollTo(0, 0)", "window"],
    ["document.title", "document"],
    ["process.env", "process"],
    ["fetch('/')", "fetch"],
    ["setTimeout(() => 1, 1)", "setTimeout"],
    ["localStorage.clear()", "localStorage"],
    ["console.log(1)", "console"],
    ["globalThis.fetch", "globalThis"],
    ["navigator.onLine", "navigator"],
    ["const { language = navigator } = { language: 1 }", "navigator"],
    ["typeof document", "document"],
    ["import.meta.env", "import.meta"],
    ["(window as unknown as { x: number }).x", "window"],
    ["declare const window: { x: number }; window.x", "window"],
    ["const f = (time = Date.now()) => time", "Date.now"],
    ["{ const fetch = 1; void fetch } fetch()", "fetch"],
    ["const o = { console }", "console"],
    ["class A { at = performance }", "performance"],
  ])("%s is caught as %s", (text, what) => {
    expect(usesIn(text)).toEqual([what]);
  });

  test.each([
    "new Date(0).toISOString(); Date.UTC(2026, 1); Date.parse(''); const d: unknown = 1; void (d instanceof Date)",
    "Math.max(1, 2); Math.round(1.5)",
    "const window = 1; void window",
    "const f = (document: string, { fetch }: { fetch: string }) => document + fetch",
    "for (const process of [1]) void process; try { void 1 } catch (console) { void console }",
    "const o = { window: 1, get document() { return 1 } }; void [o.window, o.document]",
    "type A = typeof globalThis; interface B { process: Date; fetch(window: Window): void }",
    "import { fetch } from './other.ts'; fetch()",
    "export { process } from './other.ts'",
    "interface Process { id: 1 } export type { Process }",
    "type Window = 1; const other = 1; export { type Window, other }",
    "function performance() { return new Map<string, Set<number>>() } performance()",
    "class navigator { #window = 1; document() { return this.#window } } new navigator()",
    "label: for (;;) { break label }",
    "const m = new Intl.NumberFormat('en'); void [m, structure]; const structure = [undefined, NaN]",
  ])("%s is allowed", (text) => {
    expect(usesIn(text)).toEqual([]);
  });

  test("the sentence says what to do instead", () => {
    expect(
      sentences({
        "core/session/plan.ts": "void [\nDate.now(), Math.random(), console]",
      }),
    ).toEqual([
      "core/session/plan.ts:2 uses Date.now: core has no clock and no time zone; take the time as an argument.",
      "core/session/plan.ts:2 uses Math.random: core has no randomness; take it through deps.",
      "core/session/plan.ts:2 uses console, which is the platform's: core runs anywhere; take it through deps.",
    ]);
  });
});
