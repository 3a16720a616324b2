import { doseOf, equipmentOf, exerciseById, findSwaps, itemSeconds } from "../exercise/index.ts";
import { lastLoad } from "../history/index.ts";
import type {
  Dose,
  PlannedItem,
  PlannedSession,
  Program,
  ProgramChoice,
  ProgramSlot,
} from "../record/index.ts";
import { fillTo } from "./fill.ts";
import { SWAP_REASONS } from "./messages.ts";
import { isAble, isOutForPain } from "./resolve.ts";
import type { PlanContext } from "./resolve.ts";

/** An exercise to do in place of another. */
export interface SwapOption {
  /** Ready to take the other's place; its id is new and unlike any the place had before. */
  readonly item: PlannedItem;
  /** Why it is offered, in a few words. */
  readonly reason: string;
}

export interface SwapContext extends PlanContext {
  readonly program: Program;
  /** The session that the item is part of. */
  readonly session: PlannedSession;
  /** Sets that are left to do; all of the item's when not given. */
  readonly sets?: number;
}

/** More than this is a catalogue, not a choice. */
const MOST_OPTIONS = 8;

interface Offer {
  readonly choice: ProgramChoice;
  readonly reason: string;
}

/** `main.row`, `main.row~1-db-row-bench`, `main.row~2-band-row-seated`: the place, the how-manieth swap, by what. */
const ITEM_ID = /^(?<place>[^~]+)(?:~(?<count>\d+)-.*)?$/;

const placeOf = (item: PlannedItem): string => ITEM_ID.exec(item.id)?.groups?.["place"] ?? item.id;

/** The id of what takes an item's place, unlike any the place had before. */
export const nextId = (item: PlannedItem, exercise: string): string => {
  const count = Number(ITEM_ID.exec(item.id)?.groups?.["count"] ?? 0) + 1;
  return `${placeOf(item)}~${count}-${exercise}`;
};

const slotOf = (item: PlannedItem, { program, session }: SwapContext): ProgramSlot | null => {
  const place = placeOf(item);
  const day = program.days.find(({ key }) => key === session.key);
  for (const block of day?.blocks ?? [])
    for (const slot of block.slots) if (`${block.id}.${slot.id}` === place) return slot;
  return null;
};

const fromProgram = (item: PlannedItem, context: SwapContext): readonly Offer[] => {
  const slot = slotOf(item, context);
  if (!slot) return [];
  return [
    ...slot.choices.map((choice) => ({ choice, reason: SWAP_REASONS.choice })),
    ...(slot.alternates ?? []).map((choice) => ({ choice, reason: SWAP_REASONS.alternate })),
  ];
};

/** Seconds of one set of cardio; null for anything else. */
const boutSeconds = (dose: Dose): number | null => {
  switch (dose.kind) {
    case "steady":
      return dose.seconds;
    case "interval":
      return dose.rounds * (dose.workSec + dose.recoverSec);
    case "reps":
    case "hold":
    case "carry":
      return null;
  }
};

/** The usual dose of an exercise; cardio in place of cardio lasts as long as what it replaces. */
const doseInPlaceOf = (usual: Dose, replaced: Dose): Dose => {
  const seconds = boutSeconds(replaced);
  if (seconds === null) return usual;
  if (usual.kind === "steady") return { ...usual, seconds, restSec: replaced.restSec };
  if (usual.kind === "interval") {
    const rounds = Math.max(1, Math.round(seconds / (usual.workSec + usual.recoverSec)));
    return { ...usual, rounds, restSec: replaced.restSec };
  }
  return usual;
};

const fromCatalogue = (item: PlannedItem, { profile }: SwapContext): readonly Offer[] => {
  const exercise = exerciseById(item.exercise);
  if (!exercise) return [];
  return findSwaps(exercise, { equipment: equipmentOf(profile.have) }).map((swap) => ({
    choice: { exercise: swap.exercise.id, dose: doseInPlaceOf(doseOf(swap.exercise), item.dose) },
    reason: swap.reason,
  }));
};

const isOutsideMain = (item: PlannedItem, session: PlannedSession): boolean =>
  session.blocks.some(
    ({ role, items }) => role !== "main" && items.some(({ id }) => id === item.id),
  );

/** Below this a hold or a move is over before it has begun. */
const SHORTEST_HOLD_SEC = 10;

/** The item cut or stretched to take as long as what it replaces; null where that cannot be. */
export const asLongAs = (replaced: PlannedItem, by: PlannedItem): PlannedItem | null => {
  const seconds = itemSeconds(replaced);
  const [fitted] = fillTo([by], seconds);
  if (!fitted || itemSeconds(fitted) !== seconds) return null;
  return fitted.dose.kind === "hold" && fitted.dose.seconds < SHORTEST_HOLD_SEC ? null : fitted;
};

/** Mobility moves and stretches are done by time where they frame a session. */
export const byTime = (dose: Dose, replaced: Dose): Dose =>
  replaced.kind === "hold" && dose.kind === "reps"
    ? {
        kind: "hold",
        sets: replaced.sets,
        restSec: replaced.restSec,
        setupSec: dose.setupSec,
        seconds: replaced.seconds,
      }
    : dose;

/**
 * What a person can do in place of an item, nearest first: the program's other ways for the same
 * place, then what the catalogue has nearest. Everything offered can be done with what they have,
 * is forbidden by no condition, is not out for pain and is not in the session already; it brings as many sets, and in a warm-up,
 * cool-down or routine it takes exactly as long.
 */
export const swapOptions = (item: PlannedItem, context: SwapContext): readonly SwapOption[] => {
  const { session, sessions } = context;
  const isFrame = isOutsideMain(item, session);
  const passedOver = new Set(
    session.blocks.flatMap(({ items }) => items.map(({ exercise }) => exercise)),
  );
  passedOver.add(item.exercise);

  const options: SwapOption[] = [];
  for (const { choice, reason } of [
    ...fromProgram(item, context),
    ...fromCatalogue(item, context),
  ]) {
    if (options.length === MOST_OPTIONS) break;
    const exercise = exerciseById(choice.exercise);
    if (!exercise || passedOver.has(choice.exercise)) continue;
    if (!isAble(choice.exercise, context) || isOutForPain(choice.exercise, context)) continue;
    passedOver.add(choice.exercise);

    const load = lastLoad(sessions, choice.exercise);
    const dose = isFrame ? byTime(choice.dose, item.dose) : choice.dose;
    const by: PlannedItem = {
      id: nextId(item, choice.exercise),
      exercise: choice.exercise,
      side: exercise.side,
      dose: { ...dose, sets: context.sets ?? item.dose.sets },
      ...(load ? { load } : {}),
      why: { code: "swapped", insteadOf: item.exercise },
    };
    const fitted = isFrame ? asLongAs(item, by) : by;
    if (fitted) options.push({ item: fitted, reason });
  }
  return options;
};
