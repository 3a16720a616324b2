import { exerciseById } from "../exercise/index.ts";
import type { RecentFood } from "../food/index.ts";
import type { PlannedSession } from "../record/index.ts";

/** Something that a person is likely to look for before they typed anything. */
export type Likely =
  /** A food by its ref, as it was eaten last. */
  | { readonly kind: "food"; readonly ref: string; readonly recent: RecentFood }
  /** A recipe by the id of its record. */
  | { readonly kind: "recipe"; readonly id: string }
  | { readonly kind: "exercise"; readonly id: string };

export interface LikelyFrom {
  /** What was eaten, the likeliest at this meal first. */
  readonly recents: readonly RecentFood[];
  /** The session that was begun last; null without one. */
  readonly session: PlannedSession | null;
}

const likelyFood = (recent: RecentFood): readonly Likely[] => {
  if (recent.recipe !== null) return [{ kind: "recipe", id: recent.recipe.id }];
  // What was only typed in belongs to no food that could be opened.
  return recent.ref === null ? [] : [{ kind: "food", ref: recent.ref, recent }];
};

/** What the session is about: of its warm-up and its end nothing is looked for. */
const exercisesOf = ({ blocks }: PlannedSession): readonly string[] => [
  ...new Set(
    blocks
      .filter(({ role }) => role === "main" || role === "routine")
      .flatMap(({ items }) => items.map(({ exercise }) => exercise))
      .filter((id) => exerciseById(id)),
  ),
];

/**
 * What is offered before anything is typed: what is eaten at this meal and what was trained last, at
 * most so many of each.
 */
export const likelyNow = ({ recents, session }: LikelyFrom, most: number): readonly Likely[] => [
  ...recents.flatMap(likelyFood).slice(0, most),
  ...(session ? exercisesOf(session) : [])
    .slice(0, most)
    .map((id): Likely => ({ kind: "exercise", id })),
];
