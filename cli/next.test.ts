import { describe, expect, test } from "vitest";
import { newRecord, timestamp, writeBackup, NOT_ASKED_BEFORE } from "@dorsal/core/record";
import { run } from "./run.ts";

const NOW = timestamp(Date.UTC(2026, 10, 23, 17), 60);

const next = (stdin: string, ...flags: readonly string[]) => {
  let out = "";
  let err = "";
  const code = run(["next", ...flags], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: () => stdin,
    now: NOW,
    version: "0.1.0",
  });
  return { code, out, err };
};

const history = {
  today: "2026-11-23",
  profile: {
    level: "intermediate",
    owned: { barbell: { bar: 20, plates: [20, 10, { weight: 1.25, pairs: 1 }] } },
  },
  sessions: [
    {
      at: "2026-11-20T18:00+01:00",
      sets: [
        { exercise: "bb-squat", reps: 8, load: 80, rir: 2 },
        { exercise: "push-up", reps: 10, rir: 2 },
        { exercise: "shadow-box-30-30", rounds: 5 },
      ],
    },
  ],
  block: { startedAt: "2026-11-09" },
};

describe("dorsal next", () => {
  test("a history in, a table out", () => {
    expect(next(JSON.stringify(history))).toEqual({
      code: 0,
      err: "",
      out: [
        "Next, on 2026-11-23, for the level intermediate",
        "Week 3 of 6 in block 1",
        "",
        "exercise                             sets  how much         load  left",
        "Barbell back squat                      3  5-8, try 5    82.5 kg  1-3",
        "  Every set reached 8: from 80 kg to 82.5 kg, and back to the bottom of the range.",
        "  Warm up: 6 x 40 kg, 6 x 60 kg",
        "  On each end: 20 + 10 + 1.25",
        "Push-up                                 3  6-15, try 11           1-3",
        "  The fewest last time were 10: try for 11, on the way to 15 in every set.",
        "Shadow boxing 30 s fast / 30 s rest     1  6 x 30/30 s",
        "  All 5 rounds were done: one more this week, 6.",
        "",
      ].join("\n"),
    });
  });

  test("as data, and a flag outdoes the history", () => {
    const { code, out } = next(JSON.stringify(history), "--json", "--level", "advanced");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      today: "2026-11-23",
      level: "advanced",
      block: { week: 3, weeks: 5 },
      targets: [
        {
          exercise: "bb-squat",
          kind: "reps",
          reps: { min: 5, max: 8, aim: 5 },
          load: { kg: 82.5 },
          reason: { code: "step-up", fromKg: 80, toKg: 82.5 },
        },
        { exercise: "push-up" },
        { exercise: "shadow-box-30-30", rounds: 6 },
      ],
      pauses: [],
    });
  });

  test("what rests today says why", () => {
    const sore = { ...history, soreness: [{ group: "quads", level: 9, at: "2026-11-23" }] };
    expect(next(JSON.stringify(sore)).out).toContain(
      "Barbell back squat                         rests today\n  Front of the thighs sore at 9 of 10: leave it out today.\n",
    );
  });

  test("a backup", () => {
    const at = timestamp(Date.UTC(2026, 10, 20, 17), 60);
    const id = "019aa000-0000-7000-8000-000000000000";
    const body = {
      status: "complete",
      planned: {
        key: "upper",
        title: "Upper",
        type: "training",
        focus: "upper",
        blocks: [
          {
            id: "main",
            role: "main",
            order: "straight",
            items: [
              {
                id: "main.x",
                exercise: "plank",
                side: "bilateral",
                dose: { kind: "hold", sets: 1, restSec: 0, setupSec: 10, seconds: 30 },
                why: { code: "first-choice" },
              },
            ],
          },
        ],
      },
      program: null,
      sets: [
        {
          id: "x.1",
          item: "main.x",
          exercise: "plank",
          role: "work",
          set: 1,
          side: null,
          at: 1,
          seconds: 30,
        },
      ],
      pain: [],
      swaps: [],
      note: "",
      activeSec: 60,
      endedAt: 1,
      live: null,
      ...NOT_ASKED_BEFORE,
    } as const;
    const text = writeBackup({
      records: [newRecord("session", id, at, body)],
      aside: [],
      exportedAt: NOW,
      appVersion: "0.1.0",
    });
    expect(next(text).out).toContain("The shortest hold was 30 s: now 35 s.");
    expect(next(text.slice(0, -20))).toMatchObject({ code: 1, out: "" });
  });

  test.each<[string, readonly string[], number, string]>([
    [
      "",
      [],
      1,
      "dorsal next: there is nothing on standard input; give it a history, as in: dorsal next < history.json.\n",
    ],
    [
      "{",
      [],
      1,
      'dorsal next: the history is not JSON, but must be: an object with a list "sessions", or a backup.\n',
    ],
    [
      '{"sessions":[{"at":"2026-11-20","sets":[{"exercise":"db-rdl","reps":-1}]}]}',
      [],
      1,
      "dorsal next: sessions[0].sets[0].reps is -1, but must be a number from 0 to 1000.\n",
    ],
    [
      "{}",
      ["--level", "expert"],
      2,
      'dorsal next: --level is "expert", but must be one of: beginner, intermediate, advanced.\n',
    ],
  ])("%s %j is refused in one line", (stdin, flags, code, err) => {
    expect(next(stdin, ...flags)).toEqual({ code, out: "", err });
  });

  test("nothing done yet", () => {
    expect(next('{"sessions":[]}')).toEqual({
      code: 0,
      err: "",
      out: "No set of work was done yet, so there is nothing to build on. Plan with: dorsal session\n",
    });
  });
});
