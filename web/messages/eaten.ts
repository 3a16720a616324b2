/** What was eaten on a day, as energy. */
export const eaten = {
  open: "Energy eaten",
  title: "Energy eaten",
  before: "The day before",
  after: "The day after",
  total: (kcal: number): string => `${kcal.toLocaleString("en-GB")} kcal so far`,
  nothing: "Nothing noted for this day.",
  kcal: "Energy in kcal",
  name: "What it was (may be empty)",
  add: "Add",
  added: (kcal: number): string => `${kcal.toLocaleString("en-GB")} kcal noted.`,
  entry: (name: string): string => name || "Energy",
  removed: (kcal: number): string => `${kcal.toLocaleString("en-GB")} kcal taken out.`,
  remove: (name: string, kcal: number): string => `Take out ${name || "energy"}, ${kcal} kcal`,
  wrong: (most: number): string =>
    `Type the energy as a whole number from 1 to ${most.toLocaleString("en-GB")} kcal.`,
  mark: "This day is",
  marks: {
    open: { label: "Open", hint: "A day with little in it is taken as half noted" },
    complete: { label: "Complete", hint: "Nothing is missing, however little it is" },
    partial: { label: "Half noted", hint: "Something is missing; the day is left out" },
    fasted: { label: "Fasted", hint: "Nothing was eaten, on purpose" },
  },
  half: {
    title: (day: string, kcal: number): string =>
      `${day}: only ${kcal.toLocaleString("en-GB")} kcal noted`,
    text: "So little of a usual day that it is left out of what you use. Was it all?",
    all: "That was all",
    some: "Something is missing",
    saved: "Noted.",
  },
  hint: "From a label, a recipe or another app; a good guess is better than a gap. What you always leave out is left out of what you use as well, so the target still fits.",
  undo: "Undo",
  undone: "Taken back.",
  notSaved: "It could not be saved. ",
};
