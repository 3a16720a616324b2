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
    fasted: { label: "Fasted", hint: "Nothing was eaten, on purpose" },
  },
  hint: "From a label, a recipe or another app; a good guess is better than a gap. What you always leave out is left out of what you use as well, so the target still fits.",
  undo: "Undo",
  undone: "Taken back.",
  notSaved: "It could not be saved. ",
};
