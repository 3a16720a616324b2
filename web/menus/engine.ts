import { coreFoodById, plateOf } from "@dorsal/core/food";
import {
  lockItem,
  menuFromStore,
  planMenu,
  readMenuRequest,
  regenerateMeal,
  swapItem,
  swapOptions,
  warmUp,
} from "@dorsal/core/menu";
import type { Menu, MenuDay } from "@dorsal/core/menu";
import { err, ok } from "@dorsal/core/quantity";
import type { Solver } from "@dorsal/core/solver";
import type {
  DayShown,
  MenuAnswer,
  MenuJob,
  MenuJobKind,
  MenuQuestion,
  MenuShown,
  Planned,
} from "./types.ts";

const dayShown = (day: MenuDay): DayShown => ({
  day,
  plate: plateOf(
    day.meals.flatMap(({ items }) =>
      items.map(({ food, grams }) => ({ food, grams, amounts: {} })),
    ),
    coreFoodById,
  ),
});

const menuShown = (menu: Menu): MenuShown => ({
  menu,
  plates: menu.days.map((day) => dayShown(day).plate),
});

const plan = (
  request: unknown,
  solver: Solver | null,
  onDay: (day: DayShown) => void,
): Planned<MenuShown> => {
  const read = readMenuRequest(request);
  if (!read.ok)
    return err(
      read.error.kind === "fault"
        ? { code: "fault", fault: read.error.fault }
        : { code: "no-menu", noMenu: read.error.noMenu },
    );
  if (!solver) return err({ code: "no-solver" });
  const planned = planMenu(read.value, solver, (day) => onDay(dayShown(day)));
  return planned.ok
    ? ok(menuShown(planned.value))
    : err({ code: "no-menu", noMenu: planned.error });
};

const another = (
  { menu, place, turn }: MenuQuestion<"meal">,
  solver: Solver | null,
): Planned<MenuShown> => {
  if (!solver) return err({ code: "no-solver" });
  const found = regenerateMeal(menu, place, turn, solver);
  if (found.ok) return ok(menuShown(found.value));
  return err(
    found.error.code === "not-found"
      ? { code: "nothing-else" }
      : { code: "no-menu", noMenu: found.error },
  );
};

/** Answers here and now; the same question gets the same answer wherever it is asked. */
export const answer = (
  job: MenuJob,
  solver: Solver | null,
  onDay: (day: DayShown) => void,
): MenuAnswer<MenuJobKind> => {
  switch (job.kind) {
    case "warm":
      if (solver) warmUp(solver);
      return solver !== null;
    case "plan":
      return plan(job.request, solver, onDay);
    case "open": {
      const menu = menuFromStore(job.plan);
      return menu && menuShown(menu);
    }
    case "swaps":
      return swapOptions(job.menu, job.place);
    case "swap": {
      const swapped = swapItem(job.menu, job.place, job.food);
      return swapped.ok ? ok(menuShown(swapped.value)) : err({ code: "nothing-else" });
    }
    case "meal":
      return another(job, solver);
    case "lock":
      return menuShown(lockItem(job.menu, job.place, job.isLocked));
  }
};
