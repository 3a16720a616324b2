/** Faults planted into three movements: how they are done wrong, and what notices. */
import type { Angles } from "../angles.ts";
import {
  about,
  all,
  faultsOf,
  withBase,
  withBeat,
  withKey,
  withKeyAngles,
  withoutContacts,
  withoutWishes,
} from "./mutant.fixture.ts";

/** Names no motion may use, slipped past the types. */
const misspelt = (name: string, value: number): Angles => ({ [name]: value });

export const donkeyKickMutants = faultsOf("donkey-kick", [
  {
    fault: "hands ahead of the shoulders",
    spoil: all(withoutWishes("start", about("wrist")), withBase({ shoulderFlex: 108 })),
    by: ["form"],
    says: /wrist is not under/,
  },
  {
    fault: "knees behind the hips",
    spoil: all(withoutWishes("start", about("knee")), withBase({ hipFlex: 70 })),
    by: ["form", "contact", "floor"],
    says: /knee is not under|kneeFront|shin/,
  },
  {
    fault: "the knee bends backward",
    spoil: withKeyAngles("top", { kneeR: -20 }),
    by: ["range"],
    says: /knee.* outside its range/,
  },
  {
    fault: "the leg is kicked so high that the back arches",
    spoil: withKeyAngles("top", { hipFlexR: -29, lumbarFlex: -24 }),
    by: ["form"],
    says: /low back|shape/i,
  },
  {
    fault: "the knee is straightened",
    spoil: withKeyAngles("top", { kneeR: 15 }),
    by: ["form"],
    says: /knee/,
  },
  {
    fault: "the leg is not lifted",
    spoil: withKeyAngles("top", { hipFlexR: 80 }),
    by: ["form"],
    says: /heel/,
  },
  {
    fault: "the working knee goes through the floor",
    spoil: withKeyAngles("top", { hipFlexR: 95, kneeR: 40 }),
    by: ["floor", "form"],
    says: /floor|heel/,
  },
  {
    fault: "the hip rolls open",
    spoil: withKey("top", (key) => ({
      ...key,
      angles: { ...key.angles, hipAbdR: 60, lumbarSide: 20 },
      where: [...(key.where ?? []), { same: ["hipR", "hipL"], axes: "y", offset: [0, 0.08, 0] }],
    })),
    by: ["form"],
    says: /pelvis|level/,
  },
  {
    fault: "nothing touches the floor",
    spoil: all(withoutContacts(), withoutWishes("start"), (motion) => ({
      ...motion,
      root: { ...motion.root, y: 0.9 },
    })),
    by: ["ground"],
    says: /Nothing touches the ground/,
  },
  {
    fault: "the leg is lowered in a tenth of a second",
    spoil: withBeat("lower", { seconds: 0.1 }),
    by: ["speed"],
    says: /degrees a second/,
  },
  {
    fault: "it does not come back down",
    spoil: (motion) => ({ ...motion, cycle: motion.cycle.slice(0, 2) }),
    by: ["loop"],
    says: /does not end where it began/,
  },
  {
    fault: "the cycle names a key that is not there",
    spoil: withBeat("lift", { to: "topp" }),
    by: ["data"],
    says: /no key "topp"/,
  },
  {
    fault: "a joint is misspelt",
    spoil: withBase(misspelt("hipFlexx", 3)),
    by: ["data"],
    says: /no joint angle "hipFlexx"/,
  },
  {
    fault: "the rules of form are gone",
    spoil: (motion) => ({ ...motion, form: [] }),
    by: ["data"],
    says: /at least two rules of form/,
  },
  {
    fault: "a rule names a key that is not there",
    spoil: (motion) => ({
      ...motion,
      form: [...motion.form, { when: ["peak"], measure: { angle: "kneeR" }, min: 0, say: "x" }],
    }),
    by: ["data"],
    says: /names the key "peak"/,
  },
]);

export const floorExtensionMutants = faultsOf("back-extension-floor", [
  {
    fault: "the chest does not lift",
    spoil: withKeyAngles("top", { lumbarFlex: 0, thoraxFlex: 4 }),
    by: ["form"],
    says: /chest|extend/,
  },
  {
    fault: "the neck is cranked back",
    spoil: withKeyAngles("top", { neckFlex: -45 }),
    by: ["form"],
    says: /chin|neck/i,
  },
  {
    fault: "the arms are spread",
    spoil: withBase({ shoulderAbd: 80 }),
    by: ["form"],
    says: /arms?/i,
  },
  {
    fault: "the feet come up",
    spoil: all(withoutContacts(about("toeTop")), withKeyAngles("top", { hipFlex: -22 })),
    by: ["form"],
    says: /feet|foot/i,
  },
  {
    fault: "the pelvis comes up",
    spoil: all(
      withoutContacts((wish) => about("pelvis")(wish) || about("thigh")(wish)),
      withKey("top", (key) => ({ ...key, where: [{ at: "pelvisFront", y: 0.08 }] })),
    ),
    by: ["form"],
    says: /pelvis/,
  },
  {
    fault: "the back is bent beyond its range",
    spoil: withKeyAngles("top", { lumbarFlex: -44 }),
    by: ["range"],
    says: /lumbarFlex.* outside its range/,
  },
  {
    fault: "the head goes into the floor",
    spoil: all(
      withoutWishes("start", about("face")),
      withKey("start", (key) => ({
        ...key,
        where: [...(key.where ?? []), { at: "face", y: -0.08 }],
      })),
    ),
    by: ["floor", "form", "contact"],
    says: /head|chin/,
  },
  {
    fault: "one half is held in the air",
    spoil: all(withoutContacts(), withoutWishes("start"), (motion) => ({
      ...motion,
      root: { ...motion.root, y: 0.5 },
    })),
    by: ["ground", "form"],
    says: /ground|floor/,
  },
  {
    fault: "the lift is thrown",
    spoil: withBeat("lift", { seconds: 0.05 }),
    by: ["speed"],
    says: /degrees a second/,
  },
]);

export const rowMutants = faultsOf("db-row-bent-over", [
  {
    fault: "the back is round",
    spoil: withBase({ lumbarFlex: 35 }),
    by: ["form"],
    says: /low back|shape/i,
  },
  {
    fault: "the trunk is too upright",
    spoil: (motion) => ({
      ...withBase({ hipFlex: 30, shoulderFlex: 20 })(motion),
      root: { ...motion.root, pitch: 20 },
    }),
    by: ["form"],
    says: /upright|trunk/i,
  },
  {
    fault: "the elbows are not pulled up",
    spoil: all(withoutWishes("top"), withKeyAngles("top", { shoulderFlex: 40, elbow: 30 })),
    by: ["form"],
    says: /elbow/i,
  },
  {
    fault: "the feet are not on the ground",
    spoil: all(withoutContacts(), (motion) => ({ ...motion, root: { ...motion.root, y: 1.1 } })),
    by: ["ground", "balance"],
    says: /ground|centre of mass/,
  },
  {
    fault: "a misspelt joint",
    spoil: withBase(misspelt("shoulderFlexL2", 3)),
    by: ["data"],
    says: /no joint angle/,
  },
  {
    fault: "the weights go through the thighs",
    spoil: withKey("start", (key) => ({
      ...key,
      angles: { ...key.angles, shoulderAbd: -25, shoulderFlex: 20, elbow: 20 },
      where: [
        { same: ["wristL", "kneeL"], axes: "xyz", offset: [0, 0.14, -0.02] },
        { same: ["wristR", "kneeR"], axes: "xyz", offset: [0, 0.14, -0.02] },
      ],
    })),
    by: ["collision"],
    says: /inside the/,
  },
  {
    fault: "the weight is far ahead of the feet",
    spoil: all(
      withoutContacts((wish) => "balance" in wish),
      (motion) => ({
        ...motion,
        keep: ["heelL:xz", "heelR:xz"],
        root: { ...motion.root, z: 0.2 },
        contacts: [
          ...(motion.contacts ?? []),
          { at: "pelvis", z: 0.25 },
          { at: "heelL", z: 0 },
          { at: "heelR", z: 0 },
        ],
      }),
    ),
    by: ["balance"],
    says: /centre of mass/,
  },
  {
    fault: "the elbow is bent too far",
    spoil: withKeyAngles("top", { elbow: 170 }),
    by: ["range"],
    says: /elbow is authored/,
  },
  {
    fault: "the weights are dropped",
    spoil: withBeat("lower", { seconds: 0.1 }),
    by: ["speed"],
    says: /degrees a second/,
  },
  {
    fault: "the feet cannot be where they are wanted",
    spoil: (motion) => ({
      ...motion,
      contacts: [...(motion.contacts ?? []), { at: "ballL", y: 0.3 }],
    }),
    by: ["contact"],
    says: /slips by/,
  },
  {
    fault: "the head goes through the knees",
    spoil: (motion) => ({
      ...withBase({ thoraxFlex: 40, lumbarFlex: 60, neckFlex: 50, hipFlex: 130 })(motion),
      root: { ...motion.root, pitch: 120 },
    }),
    by: ["form", "collision"],
    says: /low back|inside|trunk/i,
  },
]);
