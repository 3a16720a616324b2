import { describe, expect, test } from "vitest";
import { timestamp } from "@dorsal/core/record";
import { run } from "./run.ts";

const dorsal = async (args: readonly string[], input: unknown) => {
  let out = "";
  let err = "";
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: () => (typeof input === "string" ? input : JSON.stringify(input)),
    now: timestamp(Date.UTC(2026, 10, 23, 17), 60),
    version: "0.1.0",
  });
  return { code, out, err };
};

const profile = {
  age: 45,
  sex: "male",
  level: "beginner",
  focus: "both",
  days: [
    { day: "tue", minutes: 20, place: "home" },
    { day: "fri", minutes: 20, place: "home" },
  ],
  places: { home: ["mat", "chair", "long_band"] },
};

describe("dorsal plan", () => {
  test("prints the week", async () => {
    const { code, out, err } = await dorsal(["plan"], profile);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^\d+\.\d points; no week under the same rules has more than /);
    expect(out).toMatch(/^Tuesday, home: \d+:\d\d of 20 min$/m);
    expect(out).toContain("What is not in it, and why");
    expect(out).toMatch(/What would help most\n {2}.+ points more/);
    expect(out.split("\n").every((line) => line === line.trimEnd())).toBe(true);
  });

  test("--json is the plan, of a file an array of plans; the evaluator finds nothing broken", async () => {
    const one: unknown = JSON.parse((await dorsal(["plan", "--json"], { profile })).out);
    expect(one).toMatchObject({
      unmet: expect.any(Array) as unknown[],
      notes: [],
      changes: [{ isFree: true, text: expect.stringContaining("points more") as string }, {}, {}],
    });
    const many: unknown = JSON.parse(
      (await dorsal(["plan", "--json"], { profiles: [{ id: "a", profile }] })).out,
    );
    expect(many).toEqual([one]);
    const check = await dorsal(["plan", "check"], { profile, plan: one });
    expect([check.code, check.err]).toEqual([0, ""]);
  });

  test.each<[string, unknown, string]>([
    ["nothing", "", "nothing was given"],
    ["no JSON", "{", "not JSON"],
    [
      "a wrong level",
      { ...profile, level: "expert" },
      'level is "expert"; choose one of: beginner',
    ],
    ["in a file", { profiles: [{ id: "s9", profile: { ...profile, age: 3 } }] }, "s9: age is 3"],
  ])("refuses %s in one line", async (_, input, expected) => {
    const { code, out, err } = await dorsal(["plan"], input);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
    expect(err.trimEnd()).not.toContain("\n");
  });

  test("a red flag brings advice and no plan", async () => {
    const { code, out } = await dorsal(["plan"], { ...profile, redFlags: ["chest_pain"] });
    expect(code).toBe(0);
    expect(out).toContain("Call the emergency number");
  });
});
