import { describe, expect, test } from "vitest";
import { exerciseById } from "../exercise/index.ts";
import { newRecord, readRecord } from "../record/index.ts";
import type { Program } from "../record/index.ts";
import { BACK_PROGRAM, planDay, programFor } from "./index.ts";
import { NOW, profileOf } from "./program.fixture.ts";

describe("the program as data", () => {
  test("is a valid record, and all its exercises exist", () => {
    const record = newRecord("program", "00000000-0000-7000-8000-000000000003", NOW, BACK_PROGRAM);
    expect(readRecord(JSON.parse(JSON.stringify(record))).ok).toBe(true);
    expect(JSON.parse(JSON.stringify(BACK_PROGRAM))).toEqual(BACK_PROGRAM);
  });

  const choices = BACK_PROGRAM.days.flatMap(({ blocks }) =>
    blocks.flatMap(({ slots }) =>
      slots.flatMap((slot) => [...slot.choices, ...(slot.alternates ?? [])]),
    ),
  );

  test.each(choices)(
    "$exercise: doses agree with the facts of the exercise",
    ({ exercise, dose }) => {
      const facts = exerciseById(exercise)?.dose;
      if (!facts) throw new Error(`no exercise ${exercise}`);
      if (dose.kind === "reps") {
        expect(dose.tempo).toEqual(facts.tempo);
        expect(dose.restSec).toBe(facts.restSec);
        expect(dose.warmupSets).toBe(facts.warmupSets);
        expect(dose.reps.min).toBeGreaterThanOrEqual(10);
      }
      if (dose.kind === "interval")
        expect([dose.workSec, dose.recoverSec]).toEqual(facts.intervalSec);
      expect(dose.setupSec).toBe(facts.setupSec);
    },
  );

  test("slots have names of their own in their day", () => {
    for (const { blocks } of BACK_PROGRAM.days) {
      const ids = blocks.flatMap(({ id, slots }) => slots.map((slot) => `${id}.${slot.id}`));
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(programFor(profileOf())).toBe(BACK_PROGRAM);
  });

  test("a person's own program takes the same road", () => {
    const [lower] = BACK_PROGRAM.days;
    if (!lower) throw new Error("no day");
    const main = lower.blocks.filter(({ role }) => role === "main");
    const own: Program = {
      ...BACK_PROGRAM,
      days: [{ ...lower, key: "own", sizing: null, blocks: main }],
    };
    const planned = planDay(own, "own", { profile: profileOf(), sessions: [], now: NOW });
    expect(planned.ok && planned.value.blocks.map(({ role }) => role)).toEqual(["main"]);
  });
});
