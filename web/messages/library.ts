import { plural } from "./words.ts";

/** All exercises: to look up, and to look around. */
export const library = {
  title: "Exercises",
  search: "Search",
  searchHint: "Such as “row”, “glutes”, “band”",
  clearSearch: "Clear the search",
  part: "Part of the body",
  parts: {
    all: "All",
    upper: "Upper back",
    lower: "Lower back",
    hips: "Hips and legs",
    front: "Chest, shoulders, arms",
    trunk: "Belly",
  },
  kind: "Kind",
  kinds: {
    all: "All",
    strength: "Strength",
    stability: "Stability",
    mobility: "Mobility",
    stretch: "Stretching",
    cardio: "Endurance",
    interval: "Intervals",
  },
  byMuscle: "Choose by muscle",
  mine: "With what I have",
  count: (count: number) => plural(count, "exercise"),
  none: "Nothing fits all of this",
  noneText: "Take a filter off, or search for something else.",
  clear: "Show all exercises",
  levels: { 1: "beginner", 2: "intermediate", 3: "advanced" },
  noKit: "no kit",
};
