const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

/** What the commands about exercises and their movements say. */
export const figureMessages = {
  exerciseSummary: "prints what is known of an exercise and how it is done",
  exerciseHelp: [
    "Prints what is known of an exercise and how it is done.",
    "",
    "Usage: dorsal exercise <id> [--json]",
    "",
    "  --json   as data: the facts and the texts",
    "",
    "Example: dorsal exercise donkey-kick",
    "",
  ].join("\n"),
  exerciseMissing: "an exercise must be named, as in: dorsal exercise donkey-kick.",
  exerciseUnknown: (wanted: string, near: readonly string[]): string =>
    near.length === 0
      ? `there is no exercise "${wanted}". Give its id, such as donkey-kick.`
      : `there is no exercise "${wanted}"; the nearest are: ${near.join(", ")}.`,

  or: ", or ",
  pattern: "Kind",
  level: "Level",
  levels: { 1: "beginner", 2: "intermediate", 3: "advanced" },
  needs: "Needs",
  side: "Sides",
  sides: {
    bilateral: "both at once",
    per_side: "one side, then the other",
    alternating: "sides in turn",
  },
  usualDose: "Usual dose",
  dose: (sets: number, range: string, unit: string, rest: number): string =>
    `${sets} x ${range} ${unit}${rest > 0 ? `, ${rest} s rest` : ""}`,
  tempo: (tempo: string): string => `, tempo ${tempo}`,
  interval: (work: number, rest: number): string => `, ${work} s work and ${rest} s rest in turn`,
  met: "MET",
  contra: { avoid: "Leave out with", caution: "Take care with" },
  easierOne: "Easier one",
  harderOne: "Harder one",
  muscles: "Muscles",
  roles: { 1: "prime mover", 0.5: "helps", 0.25: "steadies", 0: "stretched or moved" },
  setUp: "Set up",
  movement: "Do",
  mistakes: "Common mistakes",
  cue: "Cue",
  easier: "Easier",
  harder: "Harder",
  note: "Note",

  motionSummary: "checks the form of the moving figure in each exercise",
  motionHelp: [
    "Solves movements and holds them to the rules of form.",
    "",
    "Usage: dorsal motion check [id...] [--json]",
    "",
    "  id       exercises to check; all of them, unless you name some",
    "  --json   as data: every finding of every movement",
    "",
    "Ends with 1 when something is wrong.",
    "Example: dorsal motion check donkey-kick bird-dog",
    "",
  ].join("\n"),
  motionVerb: (verb: string): string =>
    verb === ""
      ? "say what to do, as in: dorsal motion check donkey-kick."
      : `there is no "${verb}"; there is: check.`,
  motionUnknown: (ids: readonly string[]): string =>
    `there is no movement ${list(ids)}. "dorsal motion check" without a name lists all.`,
  motionColumns: ["exercise", "check", "where", "what"],
  motionGood: "good",
  motionTotal: (count: number, faulty: number): string =>
    `${count} checked, ${faulty} with faults.`,
} as const;
