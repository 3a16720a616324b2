import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deficitGate,
  intakeFloor,
  safeTarget,
  stopRules,
  targetUnder,
  weeklyChange,
} from "./index.ts";
import type { SafetyPerson, Stop, Target } from "./index.ts";
import type { Ask } from "./target.ts";
import {
  QUIET,
  WELL,
  absurdNumber,
  anyAsk,
  anyExpenditure,
  breaches,
  exactly,
  lawOf,
} from "./safety.fixture.ts";

const runs = { numRuns: 2000 };

/** Asks that have a target. */
const askWithTarget = anyAsk
  .map((ask) => ({ ask, target: safeTarget(ask) }))
  .filter(({ target }) => target.ok)
  .map(({ ask, target }) => {
    if (!target.ok) throw new Error("filtered");
    return { ask, target: target.value };
  });

const breachesOf = (target: Target, { person, kcalPerKg }: Ask, expenditureKcal: number) =>
  breaches(target, person, expenditureKcal, kcalPerKg);

const stop: Stop = { code: "fast-loss", severity: "stop", text: "" };

describe("every target", () => {
  it("keeps the law, whatever is asked", () => {
    const seen = { lose: 0, maintain: 0, gain: 0, refused: 0, atFloor: 0, limited: 0 };
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const target = safeTarget(ask);
        const { isRefused } = lawOf(ask.person, ask.expenditure.kcal, ask.kcalPerKg);
        if (!target.ok) {
          seen.refused += 1;
          expect(target.error.code).toBe("refused");
          expect(isRefused).toBe(true);
          return;
        }
        seen[target.value.aim] += 1;
        if (target.value.kcal === Math.ceil(target.value.floor.kcal)) seen.atFloor += 1;
        if (target.value.limits.length > 0) seen.limited += 1;
        expect(breachesOf(target.value, ask, ask.expenditure.kcal)).toEqual([]);
        expect(
          breachesOf({ ...target.value, kcal: target.value.leastKcal }, ask, ask.expenditure.kcal),
        ).toEqual([]);
        expect(isRefused && target.value.aim === "lose").toBe(false);
        expect(target.value.deficitKcal - target.value.surplusKcal).toBeCloseTo(
          ask.expenditure.kcal - target.value.kcal,
          6,
        );
      }),
      runs,
    );
    // The space is walked, not only its rim.
    for (const [what, times] of Object.entries(seen))
      expect({ what, often: times > 100 }).toEqual({ what, often: true });
  });

  it("keeps the law a week on, from any target so far", () => {
    fc.assert(
      fc.property(
        askWithTarget,
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom(0, 3, 7, 30),
        ({ ask, target }, oldKcal, daysSinceChange) => {
          const next = weeklyChange({ oldKcal, daysSinceChange, proposed: target });
          if (!next.ok) throw new Error(JSON.stringify(next.error));
          const { kcal } = next.value;
          expect(breachesOf(next.value, ask, ask.expenditure.kcal)).toEqual([]);
          const change = Math.abs(kcal - oldKcal);
          const mostGain = breachesOf(
            { ...target, kcal: (kcal + 1) as typeof kcal },
            ask,
            ask.expenditure.kcal,
          );
          // More than 150 only where a limit commands it.
          if (change > 150)
            expect(kcal === target.leastKcal || mostGain.includes("a gain too fast")).toBe(true);
          // Never past the proposal.
          expect(kcal).toBeGreaterThanOrEqual(Math.min(oldKcal, target.kcal));
          expect(kcal).toBeLessThanOrEqual(Math.max(oldKcal, target.kcal));
        },
      ),
      runs,
    );
  });

  it("keeps the law under a stop, and has no deficit there", () => {
    fc.assert(
      fc.property(
        askWithTarget,
        anyExpenditure,
        fc.constantFrom("stop", "ask"),
        ({ ask, target }, expenditure, severity) => {
          const under = targetUnder([{ ...stop, severity }], target, expenditure);
          if (!under.ok) throw new Error(JSON.stringify(under.error));
          expect(breachesOf(under.value, ask, expenditure.kcal)).toEqual([]);
          expect(under.value.deficitKcal).toBe(0);
          expect(under.value.leastKcal).toBeGreaterThanOrEqual(expenditure.kcal);
          expect(under.value.aim).not.toBe("lose");
        },
      ),
      runs,
    );
  });

  it("is never lower for a higher floor", () => {
    fc.assert(
      fc.property(
        anyAsk,
        fc.constantFrom("restingKcal", "fatFreeKg", "exerciseKcalPerDay"),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ask, field, share) => {
          const most = {
            restingKcal: 6000,
            fatFreeKg: Math.min(200, ask.person.weightKg),
            exerciseKcalPerDay: 6000,
          }[field];
          const value = ask.person[field];
          const person: SafetyPerson = {
            ...ask.person,
            [field]: Math.min(most, value + share * (most - value)),
          };
          const before = safeTarget(ask);
          const after = safeTarget({ ...ask, person });
          expect(after.ok).toBe(before.ok);
          if (before.ok && after.ok)
            expect(after.value.kcal).toBeGreaterThanOrEqual(before.value.kcal);
        },
      ),
      runs,
    );
  });

  it("is never lower for a smaller wish to lose", () => {
    fc.assert(
      fc.property(
        anyAsk,
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (ask, one, other) => {
          const at = (percent: number) =>
            safeTarget({ ...ask, direction: "lose", wanted: { by: "percent-per-week", percent } });
          const slow = at(Math.min(one, other));
          const fast = at(Math.max(one, other));
          if (slow.ok && fast.ok) expect(slow.value.kcal).toBeGreaterThanOrEqual(fast.value.kcal);
        },
      ),
    );
  });
});

describe("a number that is none", () => {
  const places = [
    "person.ageYears",
    "person.heightM",
    "person.weightKg",
    "person.goalKg",
    "person.restingKcal",
    "person.fatFreeKg",
    "person.exerciseKcalPerDay",
    "person.health.eatingScreenYes",
    "expenditure.kcal",
    "expenditure.low",
    "expenditure.high",
    "kcalPerKg",
    "wanted.kcal",
  ] as const;

  const withAt = (root: object, path: readonly string[], value: unknown): object => {
    const [key = "", ...rest] = path;
    const inner = (root as Record<string, unknown>)[key];
    return { ...root, [key]: rest.length === 0 ? value : withAt(inner ?? {}, rest, value) };
  };

  it("anywhere in a question is a fault that names it", () => {
    fc.assert(
      fc.property(anyAsk, fc.constantFrom(...places), absurdNumber, (ask, place, value) => {
        const whole = {
          ...ask,
          wanted: { by: "kcal", kcal: 1500 } as const,
          person: {
            ...ask.person,
            health: WELL,
          },
        };
        const target = safeTarget(withAt(whole, place.split("."), value) as Ask);
        if (target.ok || target.error.code !== "faults") throw new Error("must be a fault");
        const fault = target.error.faults.find(({ field }) => field === place);
        expect(fault?.value).toBe(String(value));
        expect(fault?.expected).toMatch(/\d to \d/);
      }),
      runs,
    );
  });

  it("of any type makes no target, no gate, no floor and no step", () => {
    const anything = fc.oneof(absurdNumber, fc.anything());
    fc.assert(
      fc.property(askWithTarget, anything, ({ ask, target }, value) => {
        const isSane = typeof value === "number" && value >= 300 && value <= 6000;
        if (isSane) return;
        const person = { ...ask.person, restingKcal: value as number };
        expect(safeTarget({ ...ask, person }).ok).toBe(false);
        expect(deficitGate(person).ok).toBe(false);
        expect(intakeFloor(person).ok).toBe(false);
        expect(safeTarget(value as Ask).ok).toBe(false);
        expect(deficitGate(value as SafetyPerson).ok).toBe(false);
        expect(targetUnder([stop], target, { ...exactly(2000), kcal: value as number }).ok).toBe(
          false,
        );
      }),
    );
    fc.assert(
      fc.property(askWithTarget, absurdNumber, ({ target }, value) => {
        const days = { oldKcal: 2000, daysSinceChange: value, proposed: target };
        const old = { oldKcal: value, daysSinceChange: 7, proposed: target };
        for (const change of [days, old]) {
          const next = weeklyChange(change);
          if (next.ok) throw new Error("must be a fault");
          expect(next.error[0]?.value).toBe(String(value));
        }
        const state = stopRules({ ...QUIET, bmi: value });
        expect(state.ok).toBe(false);
      }),
    );
  });
});
