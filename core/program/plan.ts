import { sessionSeconds } from "../exercise/index.ts";
import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import type {
  Dose,
  PlannedBlock,
  PlannedItem,
  PlannedSession,
  Program,
  ProgramDay,
} from "../record/index.ts";
import { fillTo, frameFor } from "./fill.ts";
import { fillSlot } from "./resolve.ts";
import type { PlanContext } from "./resolve.ts";

export type PlanFault =
  /** The program has no such day. */
  | { readonly code: "unknown-day"; readonly day: string; readonly days: readonly string[] }
  /** Every exercise of the day is out, for pain, a condition or want of kit. */
  | { readonly code: "nothing-possible"; readonly day: string };

type ProgramBlock = ProgramDay["blocks"][number];

const withSets = (dose: Dose, sets: number): Dose => ({ ...dose, sets });

const isSameWork = (one: PlannedItem, other: PlannedItem): boolean =>
  one.exercise === other.exercise &&
  JSON.stringify(withSets(one.dose, 1)) === JSON.stringify(withSets(other.dose, 1));

/** Two slots that came to the same exercise are one item with the sets of both. */
const joined = (one: PlannedItem, other: PlannedItem): PlannedItem => ({
  ...one,
  dose: withSets(one.dose, one.dose.sets + other.dose.sets),
  why: one.why.code === "first-choice" ? other.why : one.why,
});

const withItem = (items: readonly PlannedItem[], next: PlannedItem): readonly PlannedItem[] => {
  const twin = items.find((item) => isSameWork(item, next));
  return twin ? items.map((item) => (item === twin ? joined(twin, next) : item)) : [...items, next];
};

const planBlock = (block: ProgramBlock, context: PlanContext): PlannedBlock => {
  const isMain = block.role === "main";
  let items: readonly PlannedItem[] = [];
  for (const slot of block.slots) {
    // In the main part the same exercise twice is more of it; in a warm-up it would be a waste.
    const taken = new Set(isMain ? [] : items.map((item) => item.exercise));
    const item = fillSlot(`${block.id}.${slot.id}`, slot, context, { isMain, taken });
    if (item) items = withItem(items, item);
  }
  return { id: block.id, role: block.role, order: block.order, items };
};

/** Cuts or stretches warm-up and cool-down to what the length of the day asks for. */
const sized = (session: PlannedSession, sizing: ProgramDay["sizing"]): PlannedSession => {
  if (!sizing) return session;
  const isFrame = ({ id }: PlannedBlock): boolean => id === sizing.warmup || id === sizing.cooldown;
  const main = session.blocks.filter((block) => !isFrame(block));
  const { warmupSec, cooldownSec } = frameFor(sessionSeconds({ ...session, blocks: main }));
  const blocks = session.blocks.map((block) =>
    isFrame(block)
      ? {
          ...block,
          items: fillTo(block.items, block.id === sizing.warmup ? warmupSec : cooldownSec),
        }
      : block,
  );
  return { ...session, blocks };
};

/**
 * Plans a day of a program for a person as they are now: every slot filled with what they can do
 * and why, loads from last time, warm-up and cool-down exact to the second. The same arguments give
 * the same plan on every device.
 * @param dayKey `upper`, `lower`, `stretch`, `posture` in the built-in program
 */
export const planDay = (
  program: Program,
  dayKey: string,
  context: PlanContext,
): Result<PlannedSession, PlanFault> => {
  const day = program.days.find(({ key }) => key === dayKey);
  if (!day)
    return err({ code: "unknown-day", day: dayKey, days: program.days.map(({ key }) => key) });

  const blocks = day.blocks
    .map((block) => planBlock(block, context))
    .filter(({ items }) => items.length > 0);
  if (!blocks.some(({ role }) => role === "main" || role === "routine"))
    return err({ code: "nothing-possible", day: dayKey });

  const { key, title, type, focus } = day;
  return ok(sized({ key, title, type, focus, blocks }, day.sizing));
};
