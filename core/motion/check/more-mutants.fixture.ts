/** Faults planted into movements of the other families. */
import {
  about,
  all,
  faultsOf,
  withBase,
  withKey,
  withKeyAngles,
  withoutContacts,
  withoutWishes,
} from "./mutant.fixture.ts";

export const squatMutants = faultsOf("bw-squat", [
  {
    fault: "the knees fall inward",
    spoil: all(
      withoutWishes("bottom"),
      withKey("bottom", (key) => ({
        ...key,
        where: [
          { same: ["kneeL", "ankleL"], axes: "x", offset: [-0.1, 0, 0] },
          { same: ["kneeR", "ankleR"], axes: "x", offset: [0.1, 0, 0] },
        ],
      })),
    ),
    by: ["form"],
    says: /knee falls inward/,
  },
  {
    fault: "it is not deep",
    spoil: all(
      withoutWishes("bottom"),
      withKeyAngles("bottom", { hipFlex: 45, knee: 45, ankle: 15 }),
    ),
    by: ["form"],
    says: /thighs do not come level/,
  },
  {
    fault: "the trunk folds over the thighs",
    spoil: all(
      withoutWishes("bottom"),
      withKeyAngles("bottom", { thoraxFlex: 38, lumbarFlex: 30 }),
    ),
    by: ["form"],
    says: /trunk folds|low back/,
  },
  {
    fault: "it does not end tall",
    spoil: withBase({ hipFlex: 50, knee: 60, ankle: 20 }),
    by: ["form"],
    says: /does not end tall/,
  },
]);

export const deadliftMutants = faultsOf("db-rdl", [
  {
    fault: "the back is round",
    spoil: withBase({ lumbarFlex: 35 }),
    by: ["form"],
    says: /low back does not keep its shape/,
  },
  {
    fault: "it becomes a squat",
    spoil: all(
      withoutWishes("bottom"),
      withKeyAngles("bottom", { knee: 95, ankle: 30, hipFlex: 100 }),
    ),
    by: ["form"],
    says: /knees bend into a squat|shins/,
  },
  {
    fault: "the head is thrown back",
    spoil: withKeyAngles("bottom", { neckFlex: -55 }),
    by: ["form"],
    says: /head is not in line/,
  },
]);

export const bridgeMutants = faultsOf("glute-bridge", [
  {
    fault: "the hips stay low",
    spoil: all(withoutWishes("top"), withKeyAngles("top", { hipFlex: 45 })),
    by: ["form"],
    says: /hips (?:are not in one line|do not rise)/,
  },
  {
    fault: "the low back arches instead",
    spoil: withKeyAngles("top", { lumbarFlex: -24 }),
    by: ["form"],
    says: /low back arches/,
  },
  {
    fault: "the knees fall apart",
    spoil: withBase({ hipAbd: 40 }),
    by: ["form", "contact"],
    says: /knees fall apart|slips|points/,
  },
]);

export const plankMutants = faultsOf("plank", [
  {
    fault: "the back sags",
    spoil: withBase({ lumbarFlex: -22 }),
    by: ["form"],
    says: /low back sags/,
  },
  {
    fault: "the seat is high",
    spoil: all(withoutWishes("hold"), withBase({ hipFlex: 60, shoulderFlex: 130 })),
    by: ["form"],
    says: /straight|too high/,
  },
  {
    fault: "the elbows are far ahead",
    spoil: all(withoutWishes("hold"), withBase({ shoulderFlex: 130 })),
    by: ["form"],
    says: /elbow is not under/,
  },
  {
    fault: "the head hangs",
    spoil: withBase({ neckFlex: 35 }),
    by: ["form"],
    says: /head hangs/,
  },
  {
    fault: "the knees are bent",
    spoil: all(withoutContacts(about("toe")), withBase({ knee: 50 })),
    by: ["form"],
    says: /knees are bent/,
  },
]);

export const deadBugMutants = faultsOf("dead-bug", [
  {
    fault: "the lower back leaves the mat",
    spoil: all(
      withoutContacts(about("lowBack")),
      withKey("bottom", (key) => ({
        ...key,
        where: [...(key.where ?? []), { at: "lowBack", y: 0.07 }],
      })),
    ),
    by: ["form", "contact"],
    says: /lower back lifts|slips/,
  },
  {
    fault: "the leg is not stretched",
    spoil: all(withoutWishes("bottom"), withKeyAngles("bottom", { kneeL: 70 })),
    by: ["form"],
    says: /leg that reaches is not long/,
  },
  {
    fault: "the arm stays up",
    spoil: withKeyAngles("bottom", { shoulderFlexR: 95 }),
    by: ["form"],
    says: /arm does not reach overhead/,
  },
]);
