import { SIDE_SWITCH_SEC, WARMUP_REPS, WARMUP_REST_SEC, workSeconds } from "../exercise/index.ts";
import { sum } from "../quantity/index.ts";
import type {
  Dose,
  PlannedBlock,
  PlannedItem,
  PlannedSession,
  Settings,
  Side,
  Step,
} from "../record/index.ts";

/** The settings that change what the steps are. */
export type CompileSettings = Pick<Settings, "advance" | "firstSide">;

/**
 * Turns a planned session into the stretches of time a person goes through, in order.
 * The seconds of the steps add up exactly to `sessionSeconds` (training.md section 4): an exercise
 * is announced once by its set-up time, every further set is preceded by its rest, whatever the
 * order of the sets. A circuit therefore lasts as long as the same sets in a row.
 */
export const compile = (session: PlannedSession, settings: CompileSettings): readonly Step[] => {
  const steps = session.blocks.flatMap((block) => blockSteps(block, settings));
  const [first, ...others] = steps;
  // The first set-up is no way from another exercise: the person is told to get ready.
  return first?.kind === "transition" ? [{ ...first, kind: "prepare" }, ...others] : steps;
};

/** A set with what must come before it: the set-up of its exercise, or the rest since its last set. */
export interface SetGroup {
  readonly item: string;
  readonly set: number;
  readonly warmup: boolean;
  readonly steps: readonly Step[];
}

const blockSteps = (block: PlannedBlock, settings: CompileSettings): readonly Step[] => {
  const groups = block.items.map((item) => itemGroups(item, block.role, settings));
  const ordered = block.order === "circuit" ? interleave(groups) : groups.flat();
  return ordered.flatMap((group) => group.steps);
};

/** A set of each in turn; warm-up sets stay in front of the first working set of their exercise. */
const interleave = (groups: readonly (readonly SetGroup[])[]): readonly SetGroup[] => {
  const rounds = Math.max(...groups.map((group) => group.filter((entry) => !entry.warmup).length));
  return Array.from({ length: rounds }, (_unused, round) =>
    groups.flatMap((group) =>
      group.filter((entry) => (entry.warmup ? round === 0 : entry.set === round + 1)),
    ),
  ).flat();
};

/** All sets of one exercise, each with what precedes it. */
export const itemGroups = (
  item: PlannedItem,
  block: PlannedBlock["role"],
  settings: CompileSettings,
): readonly SetGroup[] => {
  const { dose } = item;
  const warmups = dose.kind === "reps" ? dose.warmupSets : 0;
  const base = {
    item: item.id,
    exercise: item.exercise,
    block,
    warmup: false,
    side: null,
  } as const;
  const setUp: Step = {
    ...base,
    id: `${item.id}.setup`,
    kind: "transition",
    seconds: dose.setupSec,
    ends: "clock",
    set: 1,
    sets: dose.sets,
  };
  const restBefore = (set: number): Step => ({
    ...base,
    id: `${item.id}.${set}.rest`,
    kind: "rest",
    seconds: dose.restSec,
    ends: "clock",
    set,
    sets: dose.sets,
  });

  const warmupGroups = Array.from({ length: warmups }, (_unused, index): SetGroup => {
    const set = index + 1;
    // The rest belongs to the set that follows; after a warm-up set the next one is always here.
    const before = index === 0 ? [setUp] : [warmupRest(item, base, set, warmups, true)];
    return {
      item: item.id,
      set,
      warmup: true,
      steps: [...before, ...warmupSteps(item, block, set, warmups, settings)],
    };
  });
  const workGroups = Array.from({ length: dose.sets }, (_unused, index): SetGroup => {
    const set = index + 1;
    const before =
      index > 0
        ? [restBefore(set)]
        : warmups > 0
          ? [warmupRest(item, base, 1, dose.sets, false)]
          : [setUp];
    return {
      item: item.id,
      set,
      warmup: false,
      // A rest of no length is no step: in boxing the break of the last round is the way on.
      steps: [
        ...before.filter((step) => step.kind !== "rest" || step.seconds > 0),
        ...workSteps(item, block, set, settings),
      ],
    };
  });
  return [...warmupGroups, ...workGroups];
};

const warmupRest = (
  item: PlannedItem,
  base: Pick<Step, "item" | "exercise" | "block" | "side">,
  set: number,
  sets: number,
  beforeWarmup: boolean,
): Step => ({
  ...base,
  id: beforeWarmup ? `${item.id}.w${set}.rest` : `${item.id}.1.rest`,
  kind: "rest",
  seconds: WARMUP_REST_SEC,
  ends: "clock",
  set,
  sets,
  warmup: beforeWarmup,
});

const sidesOf = (settings: CompileSettings): readonly [Side, Side] =>
  settings.firstSide === "left" ? ["left", "right"] : ["right", "left"];

const warmupSteps = (
  item: PlannedItem,
  block: PlannedBlock["role"],
  set: number,
  sets: number,
  settings: CompileSettings,
): readonly Step[] => {
  const { dose } = item;
  if (dose.kind !== "reps") return [];
  const once: Omit<Step, "id" | "side"> = {
    kind: "reps",
    item: item.id,
    exercise: item.exercise,
    block,
    seconds: WARMUP_REPS * sum(dose.tempo),
    ends: settings.advance === "tap" ? "person" : "clock",
    set,
    sets,
    warmup: true,
    reps: WARMUP_REPS,
    tempo: dose.tempo,
  };
  const id = `${item.id}.w${set}`;
  switch (item.side) {
    case "bilateral":
      return [{ ...once, id, side: null }];
    case "alternating":
      return [{ ...once, id, side: null, seconds: 2 * once.seconds, alternating: true }];
    case "per_side":
      return sidesOf(settings).map((side) => ({ ...once, id: `${id}.${side}`, side }));
  }
};

const workSteps = (
  item: PlannedItem,
  block: PlannedBlock["role"],
  set: number,
  settings: CompileSettings,
): readonly Step[] => {
  const { dose } = item;
  const id = `${item.id}.${set}`;
  const base = {
    item: item.id,
    exercise: item.exercise,
    block,
    set,
    sets: dose.sets,
    warmup: false,
  } as const;
  if (dose.kind === "interval") {
    return Array.from({ length: dose.rounds }, (_unused, index): readonly Step[] => {
      const round = {
        ...base,
        side: null,
        ends: "clock",
        round: index + 1,
        rounds: dose.rounds,
      } as const;
      const bout: Step = {
        ...round,
        id: `${id}.${index + 1}`,
        kind: "bout",
        seconds: dose.workSec,
      };
      const recover: Step = {
        ...round,
        id: `${id}.${index + 1}.recover`,
        kind: "recover",
        seconds: dose.recoverSec,
      };
      return dose.recoverSec > 0 ? [bout, recover] : [bout];
    }).flat();
  }
  const once: Omit<Step, "id" | "side"> = {
    ...base,
    ...effort(dose, item.target?.aim),
    seconds: workSeconds(dose, "bilateral"),
    ends: dose.kind === "reps" && settings.advance === "tap" ? "person" : "clock",
  };
  switch (item.side) {
    case "bilateral":
      return [{ ...once, id, side: null }];
    case "alternating":
      return [{ ...once, id, side: null, seconds: 2 * once.seconds, alternating: true }];
    case "per_side": {
      const [first, second] = sidesOf(settings);
      return [
        { ...once, id: `${id}.${first}`, side: first },
        {
          ...base,
          id: `${id}.switch`,
          kind: "switch",
          seconds: SIDE_SWITCH_SEC,
          ends: "clock",
          side: second,
        },
        { ...once, id: `${id}.${second}`, side: second },
      ];
    }
  }
};

type Effort = Pick<Step, "kind"> & Partial<Pick<Step, "reps" | "tempo" | "metres">>;

/** Counted to what is tried for; the time is that of the top, so that doing more never overruns. */
const effort = (dose: Exclude<Dose, { kind: "interval" }>, aim: number | undefined): Effort => {
  switch (dose.kind) {
    case "reps":
      return { kind: "reps", reps: aim ?? dose.reps.max, tempo: dose.tempo };
    case "hold":
      return { kind: "hold" };
    case "carry":
      return { kind: "carry", metres: dose.metres };
    case "steady":
      return { kind: "steady" };
  }
};

/** The steps again as sets, in the order they stand; used where sets are exchanged or dropped. */
export const groupsOf = (steps: readonly Step[]): readonly SetGroup[] => {
  const groups: { item: string; set: number; warmup: boolean; steps: Step[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    // A set-up belongs to the first set after it, whether that is a warm-up set or not.
    const opensSet = step.kind === "rest" || step.kind === "transition" || step.kind === "prepare";
    const sameSet =
      last?.item === step.item &&
      (last.steps.every((entry) => entry.kind === "transition" || entry.kind === "prepare") ||
        (last.set === step.set && last.warmup === step.warmup));
    if (last && sameSet && !(opensSet && last.steps.length > 0)) {
      last.steps.push(step);
      last.set = step.set;
      last.warmup = step.warmup;
    } else {
      groups.push({ item: step.item, set: step.set, warmup: step.warmup, steps: [step] });
    }
  }
  return groups;
};

/** Seconds of a run of steps. */
export const stepsSeconds = (steps: readonly Step[]): number =>
  sum(steps.map((step) => step.seconds));
