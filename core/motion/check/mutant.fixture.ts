/** Ways to spoil a movement, to see whether the checks notice. */
import type { Angles } from "../angles.ts";
import type { KeyPose, Motion, Phase } from "../motion.ts";
import { motionById } from "../moves.ts";
import type { Constraint } from "../solve/constraint.ts";
import type { CheckName } from "./finding.ts";

export type Spoil = (motion: Motion) => Motion;

export interface Mutant {
  /** What is wrong, in a few words. */
  readonly fault: string;
  readonly id: string;
  readonly spoil: Spoil;
  /** One of these checks must be among those that notice. */
  readonly by: readonly CheckName[];
  /** What one of its sentences must say. */
  readonly says: RegExp;
}

/** Faults planted into one movement. */
export const faultsOf = (id: string, faults: readonly Omit<Mutant, "id">[]): readonly Mutant[] =>
  faults.map((fault) => ({ id, ...fault }));

/** The movement of an exercise, for a test that cannot do without it. */
export const motionOf = (id: string): Motion => {
  const motion = motionById(id);
  if (!motion) throw new Error(`There is no movement "${id}".`);
  return motion;
};

const keyOf = (motion: Motion, name: string): KeyPose => {
  const key = motion.keys[name];
  if (!key || "mirrorOf" in key) throw new Error(`${motion.id} has no key "${name}" of its own.`);
  return key;
};

export const withBase =
  (angles: Angles): Spoil =>
  (motion) => ({ ...motion, base: { ...motion.base, ...angles } });

export const withKey =
  (name: string, change: (key: KeyPose) => KeyPose): Spoil =>
  (motion) => ({ ...motion, keys: { ...motion.keys, [name]: change(keyOf(motion, name)) } });

export const withKeyAngles = (name: string, angles: Angles): Spoil =>
  withKey(name, (key) => ({ ...key, angles: { ...key.angles, ...angles } }));

/** Drops the wishes of a key that a test picks. */
export const withoutWishes = (
  name: string,
  drop: (constraint: Constraint) => boolean = () => true,
): Spoil =>
  withKey(name, (key) => ({ ...key, where: (key.where ?? []).filter((wish) => !drop(wish)) }));

export const withoutContacts =
  (drop: (constraint: Constraint) => boolean = () => true): Spoil =>
  (motion) => ({
    ...motion,
    contacts: (motion.contacts ?? []).filter((wish) => !drop(wish)),
    keep: [],
  });

/** Changes the first beat of a phase. */
export const withBeat =
  (phase: Phase, change: Partial<Motion["cycle"][number]>): Spoil =>
  (motion) => {
    const found = motion.cycle.findIndex((beat) => beat.phase === phase);
    if (found < 0) throw new Error(`${motion.id} has no phase "${phase}".`);
    return {
      ...motion,
      cycle: motion.cycle.map((beat, index) => (index === found ? { ...beat, ...change } : beat)),
    };
  };

export const all =
  (...spoils: readonly Spoil[]): Spoil =>
  (motion) =>
    spoils.reduce((spoiled, spoil) => spoil(spoiled), motion);

/** Whether a wish is about a landmark or joint whose name begins so. */
export const about =
  (prefix: string) =>
  (wish: Constraint): boolean => {
    if ("at" in wish) return wish.at.startsWith(prefix);
    if ("aim" in wish) return wish.aim.startsWith(prefix);
    if ("same" in wish) return wish.same[0].startsWith(prefix);
    return false;
  };
