import { describe, expect, test } from "vitest";
import { EMPTY_ANSWERS } from "../../record/index.ts";
import type { Place, Profile } from "../../record/index.ts";
import { NOW } from "./next.fixture.ts";
import { contextOf, ownedAt } from "./person.ts";

const place = (parts: Partial<Place> = {}): Place => ({
  name: "Home",
  kind: "home",
  have: [],
  ...parts,
});

describe("a stored person", () => {
  test("level, what is active, and the kit of all places", () => {
    const profile: Profile = {
      ...EMPTY_ANSWERS,
      focus: "both",
      have: ["mat"],
      sessionsPerWeek: 3,
      toldWhatTrainingDoes: true,
      person: { birthYear: 1980, sex: "female", heightM: 1.7, level: "advanced" },
      conditions: [
        { tag: "knee", severity: "active" },
        { tag: "shoulder", severity: "history" },
      ],
    };
    const places = [place({ have: ["mat", "dumbbells"], loads: { dumbbells: [4, 8] } })];
    expect(contextOf({ profile, places, loadUnit: "lb" }, NOW)).toMatchObject({
      level: "advanced",
      conditions: ["knee"],
      have: ["mat", "dumbbells"],
      owned: { dumbbells: [4, 8] },
      loadUnit: "lb",
    });
    expect(contextOf({ profile: null, places: [], loadUnit: "kg" }, NOW)).toMatchObject({
      level: "beginner",
      have: null,
      owned: null,
    });
  });

  test("weights of several places are one rack", () => {
    const barbell = { barKg: 20, plates: [{ weight: 10, pairs: 1 }] };
    expect(
      ownedAt([
        place(),
        place({ loads: { dumbbells: [4], barbell } }),
        place({ loads: { dumbbells: [6], kettlebells: [8] } }),
      ]),
    ).toEqual({ dumbbells: [4, 6], kettlebells: [8], barbell });
  });
});
