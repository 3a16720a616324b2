import { describe, expect, test } from "vitest";
import { timestamp } from "@dorsal/core/record";
import { run } from "./run.ts";

/** Text in, text out: what a line of arguments prints, and how it ends. */
const dorsal = (line: string | readonly string[]) => {
  let out = "";
  let err = "";
  const args = typeof line === "string" ? line.split(" ").filter((word) => word !== "") : line;
  const code = run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: () => "",
    now: timestamp(Date.UTC(2026, 10, 23, 17), 60),
    version: "0.1.0",
  });
  return { code, out, err };
};

/** The lines of the table that name an exercise, without their times. */
const whatLines = (out: string): readonly string[] =>
  out.split("\n").filter((line) => /^ *\d+:\d\d/.test(line));

describe("dorsal", () => {
  test.each(["", "--help", "-h", "help"])("%j tells what there is", (line) => {
    const { code, out, err } = dorsal(line);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Usage: dorsal <command> [flags]");
    expect(out).toContain("session     plans a session and prints it step by step");
  });

  test("--version", () => {
    expect(dorsal("--version")).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  });

  test.each(["session --help", "help session", "session --focus upper -h"])("%s", (line) => {
    const { code, out } = dorsal(line);
    expect(code).toBe(0);
    expect(out).toContain("Usage: dorsal session");
    expect(out).toMatch(/^ {2}mat +\S/m);
  });

  test("an unknown command", () => {
    expect(dorsal("sesion")).toEqual({
      code: 2,
      out: "",
      err: 'dorsal: there is no command "sesion"; there is: session, exercise, motion, next, plan, body, simulate, goal, expenditure, find, food, menu. "dorsal --help" tells more.\n',
    });
  });
});

describe("dorsal session refuses in one line", () => {
  test.each<[string, string]>([
    [
      "session --focus middle",
      'dorsal session: --focus is "middle", but must be one of: upper, lower, both.\n',
    ],
    [
      "session --day arms",
      'dorsal session: --day is "arms", but must be one of: lower, upper, stretch, posture.\n',
    ],
    [
      "session --fokus upper",
      "dorsal session: there is no flag --fokus; there are: --focus, --have, --day, --json.\n",
    ],
    [
      "session upper",
      'dorsal session: "upper" is not a flag; there are: --focus, --have, --day, --json. Values with spaces need quotes.\n',
    ],
    ["session --focus", "dorsal session: --focus needs a value after it, as --focus <value>.\n"],
    [
      "session --have --json",
      "dorsal session: --have needs a value after it, as --have <value>.\n",
    ],
    [
      "session --json=yes",
      'dorsal session: --json takes no value, but was given "yes"; leave it off.\n',
    ],
    [
      "session --focus=",
      'dorsal session: --focus is "", but must be one of: upper, lower, both.\n',
    ],
  ])("%s", (line, complaint) => {
    expect(dorsal(line)).toEqual({ code: 2, out: "", err: complaint });
  });

  test("unknown kit, with what it knows", () => {
    const { code, out, err } = dorsal("session --have mat,trampoline,sofabed");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^dorsal session: .*"trampoline".*"sofabed".*dumbbells.*\n$/);
    expect(err.trimEnd()).not.toContain("\n");
  });
});

describe("dorsal session", () => {
  test("the lower back with a mat and dumbbells", () => {
    const { code, out, err } = dorsal("session --focus lower --have mat,dumbbells");
    expect([code, err]).toEqual([0, ""]);
    const lines = out.split("\n");
    expect(lines[0]).toBe("Lower back and glutes, 19:40");
    expect(out).toContain("Total 19:40 (1180 s)");
    expect(out).toMatch(/Donkey kick.* 1\/2 +left +15 x 1-0-1-1\n/);
    expect(out).toMatch(/Donkey kick.* 2\/2 +right +15 x 1-0-1-1\n/);
    expect(out).toMatch(/ +3\/3 +10 x 2-0-2-1\n/);
    expect(out).toMatch(/Why these:\n {2}.*: Stands in for .*, which needs: .*\.\n/);
    expect(lines.every((line) => line === line.trimEnd())).toBe(true);
  });

  test("start times are the sums of what came before, and the total their end", () => {
    const { out } = dorsal("session --focus upper --have mat");
    let total = 0;
    for (const line of whatLines(out)) {
      const [, minutes = "", seconds = "", lasting = ""] =
        /^ *(\d+):(\d\d) +([\d.]+)/.exec(line) ?? [];
      expect(Number(minutes) * 60 + Number(seconds)).toBe(total);
      total += Number(lasting);
    }
    expect(out).toContain(`(${total} s)`);
  });

  test.each([
    ["session", "Upper back, "],
    ["session --focus both", "Upper back, "],
    ["session --focus=lower", "Lower back and glutes, "],
    ["session --focus lower --focus upper", "Upper back, "],
    ["session --focus lower --day upper", "Upper back, "],
    ["session --day stretch", "Five minutes for your back, 5:00"],
    ["session --day stretch --have mat", "Five minutes for your back, 5:00"],
    ["session --day posture", "Posture break, 2:00"],
  ])("%s", (line, heading) => {
    const { code, out } = dorsal(line);
    expect(code).toBe(0);
    expect(out.startsWith(heading)).toBe(true);
  });

  test("an empty --have is nothing at all", () => {
    expect(dorsal(["session", "--have", ""]).out).toBe(dorsal("session").out);
  });

  test("--json is the session, its steps and its seconds", () => {
    const { code, out } = dorsal("session --focus lower --have mat --json");
    expect(code).toBe(0);
    const data = JSON.parse(out) as {
      session: { key: string };
      steps: { seconds: number }[];
      seconds: number;
    };
    expect(data.session.key).toBe("lower");
    expect(data.seconds).toBe(1180);
    expect(data.steps.reduce((total, step) => total + step.seconds, 0)).toBe(data.seconds);
  });
});

describe("dorsal exercise", () => {
  test("prints facts and cues", () => {
    const { code, out, err } = dorsal("exercise donkey-kick");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Donkey kick/);
    expect(out).toMatch(/^ {2}Buttocks +gluteus maximus +helps$/m);
    expect(out).toMatch(/^Set up\n {2}1\. /m);
    expect(out).toMatch(/^Cue +\S/m);
  });

  test("--json is the facts and the texts", () => {
    const { code, out } = dorsal("exercise donkey-kick --json");
    expect(code).toBe(0);
    const parsed: unknown = JSON.parse(out);
    expect(parsed).toMatchObject({
      id: "donkey-kick",
      text: { cue: expect.any(String) as string },
    });
  });

  test.each<[string, string]>([
    [
      "exercise",
      "dorsal exercise: an exercise must be named, as in: dorsal exercise donkey-kick.\n",
    ],
    ["exercise --jsn donkey-kick", "dorsal exercise: there is no flag --jsn; there are: --json.\n"],
  ])("%s", (line, err) => {
    expect(dorsal(line)).toEqual({ code: 2, out: "", err });
  });

  test("names the nearest of a misspelt one", () => {
    const { code, err } = dorsal("exercise donky kick");
    expect(code).toBe(2);
    expect(err).toContain('there is no exercise "donky kick"; the nearest are: donkey-kick');
  });
});

describe("dorsal motion", () => {
  test("check prints a table", () => {
    const { code, out, err } = dorsal("motion check donkey-kick");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^donkey-kick +good$/m);
    expect(out).toContain("1 checked, 0 with faults.");
  });

  test("--json is the findings", () => {
    expect(JSON.parse(dorsal("motion check donkey-kick --json").out)).toEqual([
      { id: "donkey-kick", findings: [] },
    ]);
  });

  test.each<[string, string]>([
    ["motion", "dorsal motion: say what to do, as in: dorsal motion check donkey-kick.\n"],
    ["motion chek", 'dorsal motion: there is no "chek"; there is: check.\n'],
    [
      "motion check no-such",
      'dorsal motion: there is no movement "no-such". "dorsal motion check" without a name lists all.\n',
    ],
  ])("%s", (line, err) => {
    expect(dorsal(line)).toEqual({ code: 2, out: "", err });
  });
});
