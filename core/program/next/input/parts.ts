import { exercises, findExercises, kitChips, muscles, parseHave } from "../../../exercise/index.ts";
import { POUND_IN_KILOGRAMS, parseLoad, typedLoadToKilograms } from "../../../quantity/index.ts";
import { CONDITION_TAGS, localDate, timestamp } from "../../../record/index.ts";
import type { LocalDate, RecordedSet, Timestamp } from "../../../record/index.ts";
import type { Owned } from "../owned.ts";
import { REMEDY, remedyFor } from "./messages.ts";
import type { InputFault } from "./messages.ts";
import type { OwnedInput, SetInput } from "./schema.ts";

const shown = (value: unknown): string => {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const pathText = (path: Path): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

export type Path = readonly PropertyKey[];

/** Notes that a value cannot be, and why; reading goes on with something in its place. */
export type Refuse = (path: Path, value: unknown, remedy?: string) => void;

export const faultAt = (
  path: Path,
  value: unknown,
  remedy: string = remedyFor(path),
): InputFault => ({ field: pathText(path), value: shown(value), remedy });

const TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const LATEST_MS = Date.UTC(2200, 0, 1);

/** A date or a time, leniently; without an offset it is taken as UTC, a date alone as `alone`. */
const parseMoment = (text: string, alone: string): Timestamp | null => {
  const match = TIME.exec(text.trim());
  const day = match?.[1];
  if (!match || day === undefined) return null;
  const clock = match[2]
    ? `${match[2]}:${match[3] ?? "00"}.${(match[4] ?? "0").padEnd(3, "0")}`
    : alone;
  const zone = match[5] ?? "Z";
  const offset =
    zone === "Z"
      ? 0
      : (zone.startsWith("-") ? -1 : 1) *
        (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
  const ms = Date.parse(`${day}T${clock}${zone}`);
  if (Number.isNaN(ms) || ms < 0 || ms > LATEST_MS || Math.abs(offset) > 840) return null;
  const moment = timestamp(ms, offset);
  // 30 February would come back as 2 March.
  return moment.startsWith(day) ? moment : null;
};

const NOON = "12:00:00.000";

/** The moment that a text tells; a date alone is noon of it unless said otherwise. */
export const momentOf = (refuse: Refuse, path: Path, text: string, alone = NOON): Timestamp => {
  const moment = parseMoment(text, alone);
  if (moment === null) refuse(path, text);
  return moment ?? timestamp(0, 0);
};

export const dateOf = (refuse: Refuse, path: Path, text: string): LocalDate =>
  localDate(momentOf(refuse, path, text));

const NEAREST = 3;
const byWord: ReadonlyMap<string, string> = new Map(
  exercises.flatMap(({ id, name }): [string, string][] => [
    [name.toLowerCase(), id],
    [id, id],
  ]),
);

/** The id of an exercise by its id or its name; an empty text when there is none such. */
export const exerciseOf = (refuse: Refuse, path: Path, word: string): string => {
  const plain = word.trim().toLowerCase();
  const found = byWord.get(plain) ?? byWord.get(plain.replaceAll(/[\s_]+/g, "-"));
  if (found !== undefined) return found;
  const near = findExercises(word.slice(0, 80)).slice(0, NEAREST);
  refuse(path, word, REMEDY.exercise(near.map(({ id }) => id)));
  return "";
};

export const loadOf = (
  refuse: Refuse,
  path: Path,
  value: SetInput["load"],
): Pick<RecordedSet, "load"> => {
  if (value === undefined || value === null) return {};
  if (typeof value === "number") return { load: { kg: value } };
  const typed = parseLoad(value, "kg");
  if (typed.ok) return { load: { kg: typedLoadToKilograms(typed.value), typed: typed.value } };
  refuse(path, value);
  return {};
};

const kindOf: ReadonlyMap<string, (typeof exercises)[number]["kind"]> = new Map(
  exercises.map(({ id, kind }) => [id, kind]),
);

export const roleOf = (exercise: string, role: SetInput["role"]): RecordedSet["role"] => {
  if (role !== undefined) return role;
  const kind = kindOf.get(exercise);
  if (kind === "cardio" || kind === "interval") return "cardio";
  return kind === "mobility" || kind === "stretch" ? "mobility" : "work";
};

/** Metres stand as seconds, at a metre a second; minutes as seconds. */
export const secondsOf = ({ seconds, minutes, metres }: SetInput): Pick<RecordedSet, "seconds"> => {
  const value = seconds ?? (minutes === undefined ? metres : minutes * 60);
  return value === undefined ? {} : { seconds: value };
};

export const ownedOf = (input: OwnedInput): Owned => {
  const factor = input.unit === "lb" ? POUND_IN_KILOGRAMS : 1;
  const toKg = (list: readonly number[]): readonly number[] => list.map((one) => one * factor);
  const { barbell, machine } = input;
  return {
    ...(input.dumbbells ? { dumbbells: toKg(input.dumbbells) } : {}),
    ...(input.kettlebells ? { kettlebells: toKg(input.kettlebells) } : {}),
    ...(input.bands ? { bands: toKg(input.bands) } : {}),
    ...(barbell
      ? {
          barbell: {
            barKg: (barbell.bar ?? (input.unit === "lb" ? 45 : 20)) * factor,
            plates: barbell.plates.map((plate) =>
              typeof plate === "number"
                ? { weight: plate * factor, pairs: 1 }
                : { weight: plate.weight * factor, pairs: plate.pairs },
            ),
          },
        }
      : {}),
    ...(machine === undefined
      ? {}
      : {
          machine:
            typeof machine === "number"
              ? { fromKg: machine * factor, stepKg: machine * factor, toKg: 300 }
              : {
                  fromKg: (machine.from ?? machine.step) * factor,
                  stepKg: machine.step * factor,
                  toKg: machine.to === undefined ? 300 : machine.to * factor,
                },
        }),
  };
};

export const conditionsOf = (refuse: Refuse, words: readonly string[]): readonly string[] =>
  words.flatMap((word, index) => {
    const plain = word
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_");
    // In other words: all that bending, arching and lifting do.
    if (plain === "low_back") return CONDITION_TAGS.filter((tag) => tag.startsWith("low_back"));
    const found = CONDITION_TAGS.find((tag) => tag === plain);
    if (found !== undefined) return [found];
    refuse(["profile", "conditions", index], word, REMEDY.oneOf(CONDITION_TAGS));
    return [];
  });

/** Kit chips of what is said to be there; null when nothing is said. */
export const haveOf = (
  refuse: Refuse,
  words: readonly string[] | undefined,
): readonly string[] | null => {
  if (words === undefined) return null;
  const read = parseHave(words.join(","));
  if (read.ok) return read.value;
  refuse(
    ["profile", "have"],
    read.error.unknown.join(", "),
    REMEDY.oneOf(kitChips.map(({ id }) => id)),
  );
  return null;
};

const groups: ReadonlySet<string> = new Set(
  muscles.flatMap(({ group }) => (group === null ? [] : [group])),
);

export const groupOf = (refuse: Refuse, path: Path, word: string): string => {
  if (!groups.has(word)) refuse(path, word, REMEDY.oneOf([...groups]));
  return word;
};
