import { canDo, equipmentOf, exerciseById, missingKit } from "../exercise/index.ts";
import { lastDone, lastLoad } from "../history/index.ts";
import type { SessionRecord } from "../history/index.ts";
import { timestampMs } from "../record/index.ts";
import type {
  PlannedItem,
  Profile,
  ProgramChoice,
  ProgramSlot,
  Timestamp,
  Why,
} from "../record/index.ts";
import { forbiddenBy } from "./next/forbidden.ts";
import { outForPainUntil } from "./pain.ts";

/** What a plan is made from besides the program: who, what they did, and when it is now. */
export interface PlanContext {
  readonly profile: Profile;
  readonly sessions: readonly SessionRecord[];
  /** Pain of the last weeks decides; the core has no clock of its own. */
  readonly now: Timestamp;
}

/** What may fill a slot now. */
interface Field {
  /** Choices the person has the kit for and no condition forbids, in the program's order. */
  readonly able: readonly ProgramChoice[];
  /** Those of them that are not out for pain. */
  readonly free: readonly ProgramChoice[];
}

const isForbidden = (exercise: string, { profile }: PlanContext): boolean => {
  const found = exerciseById(exercise);
  return found !== null && forbiddenBy(found, profile) !== null;
};

/** Whether a person has the kit for an exercise, and no condition of theirs forbids it. */
export const isAble = (exercise: string, context: PlanContext): boolean => {
  const found = exerciseById(exercise);
  return (
    found !== null &&
    canDo(found, equipmentOf(context.profile.have)) &&
    !isForbidden(exercise, context)
  );
};

export const isOutForPain = (exercise: string, { sessions, now }: PlanContext): boolean =>
  outForPainUntil(sessions, exercise, now) !== null;

const fieldOf = (choices: readonly ProgramChoice[], context: PlanContext): Field => {
  const able = choices.filter(({ exercise }) => isAble(exercise, context));
  return { able, free: able.filter(({ exercise }) => !isOutForPain(exercise, context)) };
};

/** Never done first, then done longest ago; of equals the one listed first. */
const longestAgo = (
  choices: readonly ProgramChoice[],
  sessions: readonly SessionRecord[],
): ProgramChoice | undefined => {
  const doneAt = ({ exercise }: ProgramChoice): number => {
    const last = lastDone(sessions, exercise);
    return last ? timestampMs(last) : -1;
  };
  return choices.toSorted((left, right) => doneAt(left) - doneAt(right))[0];
};

const missingFor = (exercise: string, { profile }: PlanContext): readonly string[] => {
  const found = exerciseById(exercise);
  return found ? missingKit(found, profile.have) : [];
};

/** Why a slot got what it got. */
const whyOf = (
  slot: ProgramSlot,
  field: Field,
  chosen: ProgramChoice,
  context: PlanContext,
  isMain: boolean,
): Why => {
  const asWritten: Why = { code: isMain ? "first-choice" : "routine" };
  const place = slot.choices.indexOf(chosen);
  if (slot.pick === "rotate" && place !== -1) return { code: "its-turn", among: field.free.length };
  // What a condition forbids is no choice at all: nothing stands in for it.
  const before = (place === -1 ? slot.choices : slot.choices.slice(0, place)).filter(
    ({ exercise }) => !isForbidden(exercise, context),
  );
  const [first] = before;
  if (!first) return asWritten;
  const painful = before.find(
    (choice) => field.able.includes(choice) && !field.free.includes(choice),
  );
  if (painful) return { code: "pain", insteadOf: painful.exercise };
  // The first choice is already in this block; this is the slot's next, not a makeshift.
  if (isAble(first.exercise, context)) return asWritten;
  return {
    code: "no-equipment",
    insteadOf: first.exercise,
    missing: [...missingFor(first.exercise, context)],
  };
};

const toItem = (
  id: string,
  choice: ProgramChoice,
  why: Why,
  context: PlanContext,
): PlannedItem | null => {
  const exercise = exerciseById(choice.exercise);
  if (!exercise) return null;
  const load = lastLoad(context.sessions, choice.exercise);
  return {
    id,
    exercise: choice.exercise,
    side: exercise.side,
    dose: choice.dose,
    ...(load ? { load } : {}),
    why,
  };
};

/**
 * What fills a slot: the first choice that the person has the kit for, that no condition forbids
 * and that is not out for pain, or of a rotation the one done longest ago; when there is none, the first such alternate.
 * @param taken exercises that are in the block already and are passed over
 * @returns null when nothing is left, which only pain and conditions can bring about in the built-in program
 */
export const fillSlot = (
  id: string,
  slot: ProgramSlot,
  context: PlanContext,
  options: { readonly isMain: boolean; readonly taken: ReadonlySet<string> },
): PlannedItem | null => {
  const isOpen = ({ exercise }: ProgramChoice): boolean => !options.taken.has(exercise);
  const field = fieldOf(slot.choices.filter(isOpen), context);
  const chosen =
    (slot.pick === "rotate" ? longestAgo(field.free, context.sessions) : field.free[0]) ??
    fieldOf((slot.alternates ?? []).filter(isOpen), context).free[0];
  if (!chosen) return null;
  return toItem(id, chosen, whyOf(slot, field, chosen, context, options.isMain), context);
};
