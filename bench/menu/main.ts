/**
 * `npm run bench:menu`: a week of menus for each of twelve people, held to the check; and the time of
 * the first day, the week, the slowest swap, a meal planned anew and an impossible wish. CPU seconds,
 * since wall time on a shared machine says little; the first solve of the process is done before.
 * Flags: `--days=7`, `--only=3` (one person, from 0).
 */
import {
  checkMenu,
  ordinarinessOf,
  planMenu,
  planNextDay,
  readCheckedMenu,
  readMenuRequest,
  regenerateMeal,
  swapOptions,
  warmUp,
} from "@dorsal/core/menu";
import type { Menu, MenuRequest } from "@dorsal/core/menu";
import { loadSolver } from "../../cli/solver.ts";
import { PEOPLE } from "../../core/menu/people.fixture.ts";

const numberFlag = (name: string): number | null => {
  const flag = process.argv.find((arg) => arg.startsWith(`--${name}=`));
  return flag === undefined ? null : Number(flag.split("=")[1]);
};

const cpuSec = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const timed = <Value>(what: () => Value): readonly [value: Value, sec: number] => {
  const before = cpuSec();
  const value = what();
  return [value, cpuSec() - before];
};

const requestOf = (raw: object): MenuRequest => {
  const read = readMenuRequest(raw);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(42) : String(cell).padStart(9)))
    .join("");

const brokenOf = (menu: Menu): number => {
  const read = readCheckedMenu(JSON.parse(JSON.stringify(menu)));
  return read.ok ? checkMenu(read.value).broken.length : Number.NaN;
};

/** Items that are everyday food, %, and meals with fish. */
const ordinaryOf = ({ days }: Menu): readonly [everyday: number, fish: number] => {
  const meals = days.flatMap((day) => day.meals);
  const items = meals.flatMap((meal) => meal.items);
  const everyday = items.filter(({ food }) => ordinarinessOf({ id: food }) === "everyday");
  const fish = meals.filter((meal) =>
    meal.items.some(({ role }) => ["fish", "tinfish", "shellfish"].includes(role)),
  );
  return [Math.round((100 * everyday.length) / items.length), fish.length];
};

/** The slowest of the swaps of one day. */
const slowestSwap = (menu: Menu): number => {
  const [day] = menu.days;
  const times = (day?.meals ?? []).flatMap(({ name, items }) =>
    items.map(({ food }) => timed(() => swapOptions(menu, { day: 0, meal: name, food }))[1]),
  );
  return Math.max(0, ...times);
};

const solver = await loadSolver();
const [, compileSec] = timed(() => warmUp(solver));
const days = numberFlag("days") ?? 7;
const only = numberFlag("only");
console.log(
  `warm-up ${compileSec.toFixed(1)} s; CPU seconds below\n${row(["", "kcal", "first", "week", "swap", "meal", "items", "foods", "everyday", "fish", "broken", "clock"])}  gaps`,
);
for (const [number, { id, request }] of PEOPLE.entries()) {
  if (only !== null && only !== number) continue;
  const before = cpuSec();
  let firstSec = 0;
  const [menu, weekSec] = timed(() =>
    planMenu(requestOf({ ...request, days }), solver, ({ day }) => {
      if (day === 0) firstSec = cpuSec() - before;
    }),
  );
  if (!menu.ok) {
    console.log(`${row([id])}${menu.error.text}`);
    continue;
  }
  const counts = menu.value.days.map(({ meals }) => meals.flatMap(({ items }) => items).length);
  const [, mealSec] = timed(() =>
    regenerateMeal(menu.value, { day: 0, meal: "Dinner" }, 1, solver),
  );
  console.log(
    `${row([
      id,
      menu.value.request.energyKcal,
      firstSec.toFixed(2),
      weekSec.toFixed(1),
      slowestSwap(menu.value).toFixed(2),
      mealSec.toFixed(2),
      `${Math.min(...counts)}-${Math.max(...counts)}`,
      menu.value.shopping.length,
      ...ordinaryOf(menu.value),
      brokenOf(menu.value),
      menu.value.days.filter(({ by }) => by === "clock").length,
    ])}  ${menu.value.unmet.map(({ nutrient, share }) => `${nutrient} ${Math.floor(share * 100)} %`).join(", ")}`,
  );
}

for (const [energyKcal, proteinG] of [
  [1100, 216],
  [1500, 216],
] as const) {
  const request = requestOf({ ...PEOPLE[1]?.request, diet: "vegan", energyKcal, proteinG });
  const [answer, sec] = timed(() => planNextDay(request, [], solver));
  console.log(
    `\nvegan, ${energyKcal} kcal, ${proteinG} g: ${sec.toFixed(2)} s; ${answer.ok ? "found" : answer.error.text}`,
  );
}
