import { describe, expect, test } from "vitest";
import { checkMotion } from "./check.ts";
import { motionOf } from "./mutant.fixture.ts";
import {
  bridgeMutants,
  deadBugMutants,
  deadliftMutants,
  plankMutants,
  squatMutants,
} from "./more-mutants.fixture.ts";
import { donkeyKickMutants, floorExtensionMutants, rowMutants } from "./mutants.fixture.ts";

const mutants = [
  ...donkeyKickMutants,
  ...floorExtensionMutants,
  ...rowMutants,
  ...squatMutants,
  ...deadliftMutants,
  ...bridgeMutants,
  ...plankMutants,
  ...deadBugMutants,
];

describe("planted faults", () => {
  test("are many, and each is told by a name of its own", () => {
    expect(mutants.length).toBeGreaterThanOrEqual(40);
    expect(new Set(mutants.map(({ id, fault }) => `${id} ${fault}`)).size).toBe(mutants.length);
  });

  test.for(mutants.map((mutant) => [`${mutant.id}: ${mutant.fault}`, mutant] as const))(
    "%s",
    ([, { id, spoil, by, says }]) => {
      const motion = motionOf(id);
      expect(checkMotion(motion)).toEqual([]);
      const findings = checkMotion(spoil(motion));
      expect(findings.map(({ check }) => check).filter((check) => by.includes(check))).not.toEqual(
        [],
      );
      const sentences = findings.map(({ text }) => text);
      expect(sentences.filter((sentence) => says.test(sentence))).not.toEqual([]);
      for (const sentence of sentences) expect(sentence).toMatch(/^[\w"].*[.)]$/);
    },
  );
});
