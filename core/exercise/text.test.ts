import { describe, expect, test } from "vitest";
import { exercises } from "./catalogue.ts";
import { muscleList, muscles } from "./muscles.ts";
import { exerciseText, textIds } from "./text.ts";

const PROMISES = /\b(?:burn|melt|spot|slim|ton(?:e|es|ed|ing)\b|fat\b)/i;

/** In characters: lines to be read at a glance. */
const LONGEST_SET_UP = 90;
const LONGEST_MOVEMENT = 100;

describe("texts", () => {
  test("every exercise has one, and every text an exercise", () => {
    expect(textIds().toSorted()).toEqual(exercises.map(({ id }) => id).toSorted());
    expect(new Set(textIds()).size).toBe(textIds().length);
    expect(exerciseText("gone")).toBeNull();
  });

  test.for(textIds().map((id) => [id] as const))("%s keeps its bounds and its word", ([id]) => {
    const text = exerciseText(id);
    if (!text) throw new Error(`no text ${id}`);
    expect(text.setUp.length).toBeGreaterThanOrEqual(2);
    expect(text.setUp.length).toBeLessThanOrEqual(4);
    expect(text.movement.length).toBeGreaterThanOrEqual(2);
    expect(text.movement.length).toBeLessThanOrEqual(4);
    expect(text.mistakes.length).toBeGreaterThanOrEqual(2);
    expect(text.mistakes.length).toBeLessThanOrEqual(3);
    for (const line of text.setUp) expect(line.length).toBeLessThanOrEqual(LONGEST_SET_UP);
    for (const line of text.movement) expect(line.length).toBeLessThanOrEqual(LONGEST_MOVEMENT);
    expect(text.cue.length).toBeGreaterThan(0);
    expect(text.cue.length).toBeLessThanOrEqual(60);
    expect(JSON.stringify(text)).not.toMatch(PROMISES);
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
