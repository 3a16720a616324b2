/**
 * `npm run bench:plan`: our week beside that of a greedy generator and of branch and bound alone, for
 * the same people in one run. Flags: `--without-mip` (ten seconds a person less), `--own` (invented
 * people also where the reference is there), `--people=30` (how many of them), `--each` (a row each).
 */
import { draftWeek, evaluateWeek, exactWeek } from "@dorsal/core/program";
import type { WeekPlan, WeekProfile } from "@dorsal/core/program";
import { loadSolver } from "../../cli/solver.ts";
import { greedyWeek } from "./greedy.ts";
import { ownPeople, referencePeople } from "./people.ts";

const MIP_SECONDS = 10;
const OWN_PEOPLE = 30;
/** What a plan says of itself is not asked here: a greedy one says nothing, and a first plan explains nothing yet. */
const CLAIMS = new Set([
  "secondsAgree",
  "volumeAgrees",
  "valueAgrees",
  "boundHolds",
  "unmetAgrees",
  "reasonsTrue",
  "notesShown",
]);

const flags = new Set(process.argv.slice(2));
const countFlag = [...flags].find((flag) => flag.startsWith("--people="));
const ownCount = countFlag ? Number(countFlag.split("=")[1]) : OWN_PEOPLE;

interface Result {
  readonly id: string;
  readonly value: number;
  readonly bound: number;
  readonly broken: readonly string[];
  readonly cpuMs: number;
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A quantile by rank, from 0 to 1. */
const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[
    Math.min(numbers.length - 1, Math.floor(numbers.length * share))
  ] ?? Number.NaN;

const total = (results: readonly Result[], part: "value" | "bound"): number =>
  results.reduce((all, one) => all + one[part], 0);

const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(30) : String(cell).padStart(13)))
    .join("");

const solver = await loadSolver();
const people = (flags.has("--own") ? null : referencePeople()) ?? ownPeople(ownCount);

type Way = (profile: WeekProfile) => WeekPlan | null;
const ways: readonly (readonly [name: string, plan: Way])[] = [
  ["bound, search (ours)", (profile) => draftWeek(profile, solver)],
  ["search alone (no solver)", (profile) => draftWeek(profile, null)],
  ["greedy, as peers do", greedyWeek],
  ...(flags.has("--without-mip")
    ? []
    : [
        [
          `branch and bound, ${MIP_SECONDS} s`,
          (profile: WeekProfile) => exactWeek(profile, solver, MIP_SECONDS),
        ] as const,
      ]),
];

// Once, so that nobody pays for the loading of code.
for (const { profile } of people.slice(0, 3)) draftWeek(profile, solver);

const bounds = new Map<string, number>();
console.log(
  `${people.length} people\n${row(["", "of the bound", "found", "rules broken", "CPU median", "CPU p90"])}`,
);
for (const [name, plan] of ways) {
  const results = people.flatMap(({ id, profile }): readonly Result[] => {
    const before = cpuMs();
    const week = plan(profile);
    const spent = cpuMs() - before;
    if (!week) return [];
    if (!bounds.has(id)) bounds.set(id, week.bound);
    const { value, rules } = evaluateWeek(profile, week);
    const broken = [
      ...new Set(rules.flatMap(({ rule, ok }) => (ok || CLAIMS.has(rule) ? [] : [rule]))),
    ];
    return [{ id, value, bound: bounds.get(id) ?? Number.NaN, broken, cpuMs: spent }];
  });
  const spent = results.map((result) => result.cpuMs);
  console.log(
    row([
      name,
      `${((100 * total(results, "value")) / total(results, "bound")).toFixed(1)} %`,
      `${results.length}/${people.length}`,
      results.reduce((all, { broken }) => all + broken.length, 0),
      `${quantile(spent, 0.5).toFixed(0)} ms`,
      `${quantile(spent, 0.9).toFixed(0)} ms`,
    ]),
  );
  if (!flags.has("--each")) continue;
  for (const { id, value, bound, broken, cpuMs: ms } of results)
    console.log(
      row([
        `  ${id}`,
        value.toFixed(2),
        `of ${bound.toFixed(2)}`,
        broken.length,
        `${ms.toFixed(0)} ms`,
      ]) + (broken.length > 0 ? `  ${broken.join(" ")}` : ""),
    );
}
