import type { Exercise } from "../../exercise/index.ts";
import type { WeekBlock, WeekItem } from "../week/types.ts";
import { groupedBy } from "./breach.ts";
import type { Breach, Rule } from "./breach.ts";
import { isCardio, isStrength } from "./facts.ts";
import { cardioLimits, isCircuit } from "./limits.ts";
import { ruleMessages } from "./messages.ts";
import { CARDIO_NUMBERS, SESSION_NUMBERS, SLIGHT } from "./numbers.ts";
import { cardioEquivalents, filledSeconds } from "./read.ts";
import { cardioSeconds, framesOf, restOn } from "./time.ts";

const distinctDays = (uses: readonly { readonly day: string }[]): number =>
  new Set(uses.map(({ day }) => day)).size;

const setsRule: Rule = ({ week, profile }) =>
  week.days.flatMap(({ minutes, strength }) => {
    const { circuit, straight, straightAdvanced } = SESSION_NUMBERS.sets;
    const [least, most] = isCircuit(minutes)
      ? circuit
      : profile.level === "advanced"
        ? straightAdvanced
        : straight;
    return strength
      .filter(({ item }) => item.sets < least || item.sets > most || !Number.isInteger(item.sets))
      .map(({ exercise, item, day }): Breach => ({
        where: `${exercise.id}@${day}`,
        text: ruleMessages.sets(exercise.name, item.sets, least, most),
      }));
  });

const cardioRule: Rule = ({ week, profile }) => {
  const { most } = cardioLimits(profile);
  const minutes = cardioEquivalents(week);
  const trainingDays = profile.days.length;
  const modeDays = Math.ceil(trainingDays / 2);
  const intervals = distinctDays(
    week.cardio.filter(({ exercise }) => exercise.kind === "interval"),
  );
  const intervalDays = CARDIO_NUMBERS.intervalDays[profile.level];
  return [
    ...week.cardio.flatMap(({ exercise, item, day }): readonly Breach[] => {
      const lasts = cardioSeconds(exercise, item) / 60;
      const { min, max } = exercise.dose;
      return lasts >= min - SLIGHT && lasts <= max + SLIGHT
        ? []
        : [
            {
              where: `${exercise.id}@${day}`,
              text: ruleMessages.cardioRange(exercise.name, lasts, min, max),
            },
          ];
    }),
    ...week.days.flatMap((day): readonly Breach[] => {
      const { short, long, longFromMinutes } = CARDIO_NUMBERS.blocks;
      const blocks = day.minutes >= longFromMinutes ? long : short;
      return day.cardio.length <= blocks
        ? []
        : [
            {
              where: day.day,
              text: ruleMessages.cardioBlocks(day.day, day.cardio.length, blocks),
            },
          ];
    }),
    ...(minutes <= most + SLIGHT
      ? []
      : [{ where: "cardio", text: ruleMessages.cardioMost(minutes, most) }]),
    ...(trainingDays < CARDIO_NUMBERS.modeRuleFromDays
      ? []
      : [...groupedBy(week.cardio, ({ exercise }) => exercise.chain)]
          .filter(([, uses]) => distinctDays(uses) > modeDays)
          .map(([chain, uses]): Breach => ({
            where: chain,
            text: ruleMessages.cardioMode(chain, distinctDays(uses), modeDays),
          }))),
    ...(intervals <= intervalDays
      ? []
      : [{ where: "interval", text: ruleMessages.intervalDays(intervals, intervalDays) }]),
  ];
};

const daysRule: Rule = ({ profile, plan }) => [
  ...profile.days
    .filter(({ day }) => !plan.days.some((one) => one.day === day))
    .map(({ day }): Breach => ({ where: day, text: ruleMessages.dayMissing(day) })),
  ...plan.days.flatMap(({ day, minutes, place }, index): readonly Breach[] => {
    if (plan.days.findIndex((one) => one.day === day) < index)
      return [{ where: day, text: ruleMessages.dayTwice(day) }];
    const own = profile.days.find((one) => one.day === day);
    if (!own) return [{ where: day, text: ruleMessages.dayExtra(day) }];
    return own.minutes === minutes && own.place === place
      ? []
      : [{ where: day, text: ruleMessages.dayDiffers(day) }];
  }),
];

const belongs = (exercise: Exercise, block: WeekBlock): boolean => {
  switch (block) {
    case "main":
      return isStrength(exercise);
    case "cardio":
      return isCardio(exercise);
    case "warmup":
    case "cooldown":
      return !isStrength(exercise) && exercise.kind !== "interval";
  }
};

interface DoseFault {
  readonly what: string;
  readonly found: string;
  readonly wanted: string;
}

const AMOUNTS = { reps: "reps", seconds: "seconds", metres: "metres" } as const;

/** Where an exercise of the main block differs from what its time was counted by. */
const doseFaults = (exercise: Exercise, item: WeekItem, minutes: number): readonly DoseFault[] => {
  const { unit, max } = exercise.dose;
  const amount = unit === "minutes" ? null : AMOUNTS[unit];
  const rest = restOn(exercise, minutes);
  return [
    ...(amount !== null && item[amount] !== max
      ? [{ what: amount, found: String(item[amount]), wanted: String(max) }]
      : []),
    ...(item.restSec !== rest
      ? [{ what: "a rest in seconds of", found: String(item.restSec), wanted: String(rest) }]
      : []),
    ...(item.side !== exercise.side
      ? [{ what: "the side", found: item.side, wanted: exercise.side }]
      : []),
  ];
};

const itemsRule: Rule = ({ week }) =>
  week.days.flatMap((day) => [
    ...day.all
      .filter(({ exercise, item }) => !belongs(exercise, item.block))
      .map(({ exercise, item }): Breach => ({
        where: `${exercise.id}@${day.day}`,
        text: ruleMessages.wrongBlock(exercise.name, item.block),
      })),
    ...day.strength.flatMap(({ exercise, item }) =>
      doseFaults(exercise, item, day.minutes).map(({ what, found, wanted }): Breach => ({
        where: `${exercise.id}@${day.day}`,
        text: ruleMessages.wrongDose(exercise.name, what, found, wanted),
      })),
    ),
  ]);

const framesRule: Rule = ({ week }) =>
  week.days.flatMap((day) => {
    const due = framesOf(day.minutes);
    return (["warmup", "cooldown"] as const).flatMap((block): readonly Breach[] => {
      const wanted = block === "warmup" ? due.warmupSec : due.cooldownSec;
      const filled = filledSeconds(day, block) ?? wanted;
      return Math.abs(filled - wanted) <= SLIGHT
        ? []
        : [
            {
              where: `${block}@${day.day}`,
              text: ruleMessages.frameSeconds(day.day, block, filled, wanted),
            },
          ];
    });
  });

/** The rules of the model beyond those that are always named: shapes of a day, of cardio, of an item. */
export const shapeRules: Readonly<Record<string, Rule>> = {
  exercisesKnown: ({ week }) =>
    week.unknown.map(({ day, id }) => ({
      where: `${id}@${day}`,
      text: ruleMessages.unknownExercise(id),
    })),
  daysAgree: daysRule,
  itemsAgree: itemsRule,
  framesFilled: framesRule,
  setsInRange: setsRule,
  exercisesPerDay: ({ week }) =>
    week.days.flatMap(({ day, minutes, strength }): readonly Breach[] => {
      const { circuit, straight } = SESSION_NUMBERS.mostExercises;
      const most = isCircuit(minutes) ? circuit : straight;
      return strength.length <= most
        ? []
        : [{ where: day, text: ruleMessages.tooMany(day, strength.length, most) }];
    }),
  cardioInRange: cardioRule,
};
