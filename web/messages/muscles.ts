import { plural } from "./words.ts";

const sets = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** The muscle map: what was trained this week, and what trains what. */
export const muscles = {
  title: "Muscles",
  intro:
    "Working sets of this week. A set counts whole for the muscle that does the work, half for one that helps.",
  label: "Sets of this week by muscle",
  none: "No set yet this week. Tap a muscle to see what trains it.",
  sets: (count: number) => plural(count, "set").replace(/^[\d.]+/, sets.format(count)),
  trains: (muscle: string) => `What trains it: ${muscle}`,
  latin: (latin: string) => `In Latin: ${latin}`,
  nothing: "No exercise works this muscle first of all; it helps in many.",
  all: (count: number) => `All ${count}`,
};
