import { equipmentName, exerciseById, muscleList, patternName } from "@dorsal/core/exercise";
import type { Exercise, ExerciseText } from "@dorsal/core/exercise";
import { figureMessages as text } from "./figure-messages.ts";
import { tableLines } from "./table.ts";

const needsOf = ({ equipment }: Exercise): string =>
  equipment.map((set) => set.map(equipmentName).join(" + ")).join(text.or);

const doseOf = ({ dose }: Exercise): string => {
  const range = dose.min === dose.max ? String(dose.min) : `${dose.min}-${dose.max}`;
  const tempo = dose.tempo ? text.tempo(dose.tempo.join("-")) : "";
  const interval = dose.intervalSec ? text.interval(...dose.intervalSec) : "";
  return text.dose(dose.sets, range, dose.unit, dose.restSec) + tempo + interval;
};

const nameOf = (id: string): string => {
  const name = exerciseById(id)?.name;
  return name ? `${name} (${id})` : id;
};

const facts = (exercise: Exercise): readonly (readonly string[])[] => [
  [text.pattern, patternName(exercise.pattern)],
  [text.level, text.levels[exercise.level]],
  [text.needs, needsOf(exercise)],
  [text.side, text.sides[exercise.side]],
  [text.usualDose, doseOf(exercise)],
  [text.met, `${exercise.met} (${exercise.metCode})`],
  ...Object.entries(exercise.contra).map(([condition, what]) => [
    text.contra[what],
    condition.replaceAll("_", " "),
  ]),
  ...exercise.regressions.slice(0, 1).map((id) => [text.easierOne, nameOf(id)]),
  ...exercise.progressions.slice(0, 1).map((id) => [text.harderOne, nameOf(id)]),
];

const numbered = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => `  ${index + 1}. ${line}`);

const howLines = (how: ExerciseText): readonly string[] => [
  text.setUp,
  ...numbered(how.setUp),
  "",
  text.movement,
  ...numbered(how.movement),
  `  ${how.breathing}`,
  "",
  text.mistakes,
  ...how.mistakes.flatMap(({ mistake, fix }) => [`  - ${mistake}`, `    ${fix}`]),
  "",
  ...tableLines(
    [
      [text.cue, how.cue],
      [text.easier, how.easier],
      [text.harder, how.harder],
      ...(how.note ? [[text.note, how.note]] : []),
    ],
    ["left", "left"],
  ),
];

/** Everything about an exercise for a person to read. */
export const exerciseLines = (exercise: Exercise, how: ExerciseText | null): readonly string[] => [
  exercise.name,
  "",
  ...tableLines(facts(exercise), ["left", "left"]),
  "",
  text.muscles,
  ...tableLines(
    muscleList(exercise).map(({ name, latin, fraction }) => [
      `  ${name}`,
      latin,
      text.roles[fraction],
    ]),
    ["left", "left", "left"],
  ),
  "",
  ...(how ? howLines(how) : []),
];
