import { describe, expect, test } from "vitest";
import { exerciseById, exercises } from "./catalogue.ts";
import { muscleList, muscles } from "./muscles.ts";
import { exerciseText, textIds } from "./text.ts";
import type { Exercise, ExerciseText } from "./types.ts";

/** What no text says: a promise about the body, about health, or that nothing is better. */
const FORBIDDEN =
  /\b(?:burn\w*|melt\w*|spot\w*|slim\w*|ton(?:e|es|ed|ing)|fat|shred\w*|sculpt\w*|detox\w*|calorie\w*|injur\w*|prevent\w*|cur(?:e|es|ed)|heals?|guarantee\w*|best|perfect\w*|ultimate|safest)\b/i;

/** In characters; the first two are lines to be read at a glance. */
const LONGEST = {
  setUp: 90,
  movement: 100,
  breathing: 120,
  mistake: 100,
  cue: 60,
  otherWay: 120,
  note: 200,
};

type Part = readonly [part: string, longest: number, lines: readonly string[]];

const partsOf = (text: ExerciseText): readonly Part[] => [
  ["setUp", LONGEST.setUp, text.setUp],
  ["movement", LONGEST.movement, text.movement],
  ["breathing", LONGEST.breathing, [text.breathing]],
  ["mistake", LONGEST.mistake, text.mistakes.map(({ mistake }) => mistake)],
  ["fix", LONGEST.mistake, text.mistakes.map(({ fix }) => fix)],
  ["cue", LONGEST.cue, [text.cue]],
  ["easier", LONGEST.otherWay, [text.easier]],
  ["harder", LONGEST.otherWay, [text.harder]],
  ["note", LONGEST.note, text.note === undefined ? [] : [text.note]],
];

const FREELY = /\b(?:stead(?:y|ily)|even(?:ly)?|slow(?:ly)?|soft(?:ly)?|free(?:ly)?)\b/i;
const has = (word: "in" | "out", line: string) =>
  new RegExp(String.raw`\b${word}\b`, "i").test(line);

/** Whether the words for the breath say what the fact says. */
const breathAgrees = ({ breath, kind, dose }: Exercise, line: string): boolean => {
  const both = has("in", line) && has("out", line);
  switch (breath) {
    case "exhale_on_effort":
      // A punch is over before a breath in could be told.
      return both || (kind === "interval" && has("out", line));
    case "inhale_on_lift":
      return both && line.startsWith("Breathe in");
    case "with_movement":
      return both || /freely|keep breathing/i.test(line);
    case "steady":
      // A hold has no stroke to breathe with.
      return FREELY.test(line) || (both && dose.unit !== "seconds");
  }
};

const COUNTS = { setUp: [2, 4], movement: [2, 4], mistakes: [2, 3] } as const;

/** All that is wrong with a text, in words; empty when it keeps the schema. */
const problemsOf = (exercise: Exercise, text: ExerciseText): readonly string[] => {
  const problems: string[] = [];
  for (const part of ["setUp", "movement", "mistakes"] as const) {
    const [least, most] = COUNTS[part];
    const { length } = text[part];
    if (length < least || length > most) problems.push(`${part}: ${length} lines`);
  }
  const seen = new Set<string>();
  for (const [part, longest, lines] of partsOf(text)) {
    for (const line of lines) {
      if (line.length > longest) problems.push(`${part}: ${line.length} characters: ${line}`);
      if (!/^[A-Z].*[a-zA-Z)]\.$/.test(line)) problems.push(`${part}: not a sentence: ${line}`);
      if (/ {2}|[\n\t]/.test(line)) problems.push(`${part}: odd spaces: ${line}`);
      if (FORBIDDEN.test(line)) problems.push(`${part}: forbidden word: ${line}`);
      if (seen.has(line)) problems.push(`${part}: said twice: ${line}`);
      seen.add(line);
    }
  }
  if (/[.!?] /.test(text.breathing)) problems.push("breathing: more than one sentence");
  if (!breathAgrees(exercise, text.breathing))
    problems.push(`breathing: not ${exercise.breath}: ${text.breathing}`);
  return problems;
};

const known = (id: string): { readonly exercise: Exercise; readonly text: ExerciseText } => {
  const exercise = exerciseById(id);
  const text = exerciseText(id);
  if (!exercise || !text) throw new Error(`no exercise or no text ${id}`);
  return { exercise, text };
};

describe("texts", () => {
  test("each of the 174 exercises has one, and every text an exercise", () => {
    expect(exercises).toHaveLength(174);
    expect(textIds().toSorted()).toEqual(exercises.map(({ id }) => id).toSorted());
    expect(new Set(textIds()).size).toBe(textIds().length);
  });

  test("what is not known has none", () => {
    expect(exerciseText("gone")).toBeNull();
    expect(exerciseText("toString")).toBeNull();
  });

  test.for(exercises.map(({ id }) => [id] as const))("%s keeps the schema", ([id]) => {
    const { exercise, text } = known(id);
    expect(problemsOf(exercise, text)).toEqual([]);
  });

  test("no two exercises have the same cue and the same movement", () => {
    const byWords = new Map<string, string[]>();
    for (const id of textIds()) {
      const { cue, movement } = known(id).text;
      const words = JSON.stringify([cue, movement]);
      byWords.set(words, [...(byWords.get(words) ?? []), id]);
    }
    expect([...byWords.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });

  const breaks: readonly (readonly [string, Partial<ExerciseText>])[] = [
    ["setUp: 1 lines", { setUp: ["Stand tall."] }],
    ["movement: 5 lines", { movement: ["A.", "B.", "C.", "D.", "E."] }],
    ["mistakes: 0 lines", { mistakes: [] }],
    ["cue: 61 characters", { cue: `${"Pull ".repeat(12)}.` }],
    ["cue: not a sentence", { cue: "Pull" }],
    ["easier: odd spaces", { easier: "Take  less weight." }],
    ["note: forbidden word", { note: "Ask a spotter to stand by." }],
    ["harder: said twice", { easier: "Wait a little.", harder: "Wait a little." }],
    ["breathing: more than one sentence", { breathing: "Breathe out. Then in as you lower." }],
    ["breathing: not exhale_on_effort", { breathing: "Breathe steadily." }],
  ];

  test.for(breaks)("the schema says %s", ([problem, change]) => {
    const { exercise, text } = known("db-row-lunge");
    expect(problemsOf(exercise, { ...text, ...change }).join("\n")).toContain(problem);
  });

  test.for([
    ["superman", "Breathe out as you lift, in as you lower."],
    ["cat-cow", "Breathe steadily."],
    ["prone-cobra-hold", "Breathe in as you lift, out as you lower."],
  ] as const)("the schema knows the breath of %s", ([id, breathing]) => {
    const { exercise, text } = known(id);
    expect(problemsOf(exercise, { ...text, breathing })).toHaveLength(1);
  });
});

describe("muscles", () => {
  test("thirty, no name twice; the hardest working first", () => {
    expect(muscles).toHaveLength(30);
    expect(new Set(muscles.map(({ name }) => name)).size).toBe(30);
    for (const exercise of exercises) {
      const list = muscleList(exercise);
      expect(list.map(({ id }) => id).toSorted()).toEqual(Object.keys(exercise.muscles).toSorted());
      const fractions = list.map(({ fraction }) => fraction);
      expect(fractions).toEqual(fractions.toSorted((left, right) => right - left));
    }
  });
});
