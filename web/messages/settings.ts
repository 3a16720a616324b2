import { plural } from "./words.ts";

/** Settings: who trains, how the player behaves, how it looks, and where the data is. */
export const settings = {
  title: "Settings",

  you: "You",
  focus: "Focus",
  focusOptions: { upper: "Upper back", lower: "Lower back", both: "Both" },
  kit: "What you have",
  kitHint: "Nothing is fine. Every exercise falls back to one you can do.",
  perWeek: "Sessions a week",
  perWeekHint: "One fewer still makes a good week.",

  player: "Player",
  beeps: "Beeps",
  beepsHint: "Count down the last seconds and mark every change.",
  voice: "Voice",
  voiceHint: "Says the exercise, the side and the last ten seconds.",
  vibration: "Vibration",
  vibrationHint: "With every beep. Phones with Android only.",
  keepAwake: "Keep the screen on",
  keepAwakeHint: "While a session runs.",
  mediaControls: "Lock-screen controls",
  mediaControlsHint: "Pause and next on the lock screen and headphones.",
  advance: "A set of repetitions ends",
  advanceOptions: { tap: "When I tap", pace: "At its pace" },
  firstSide: "First side",
  firstSideOptions: { left: "Left", right: "Right" },
  gymMode: "Gym mode",
  gymModeHint: "The player dark and larger, to be read from across the room.",

  appearance: "Appearance",
  theme: "Theme",
  figure: "The figure",
  figureHint: "Whose body shows the exercises",
  figureTypes: { female: "A woman", male: "A man" },
  figureBuild: "Its build",
  figureWeights: { lean: "Lean", medium: "Medium", heavy: "Heavy" },
  themeOptions: { system: "As the device", light: "Light", dark: "Dark" },
  unit: "Loads in",
  unitOptions: { kg: "Kilograms", lb: "Pounds" },
  unitHint: "What you typed stays as you typed it.",

  data: "Data",
  where: "Everything is kept in this browser, on this device. Nothing is sent anywhere.",
  persisted: "The browser has promised not to clear it by itself.",
  notPersisted:
    "The browser may clear it when the device runs out of space. A copy in a file is the safe way.",
  askPersist: "Ask the browser to keep it",
  persistRefused:
    "The browser did not agree. It often does once the app is installed or used a few times.",
  counted: (records: number, sessions: number) =>
    `${plural(records, "record")}, ${plural(sessions, "session")}.`,
  export: "Save a copy to a file",
  exported: (name: string) => `Saved as ${name}.`,
  restore: "Restore from a file",
  restoreTitle: "Restore this copy?",
  restoreText: (preview: { records: number; sessions: number; exportedAt: string }) =>
    `It was made on ${preview.exportedAt} and holds ${plural(preview.records, "record")}, ${plural(preview.sessions, "session")} among them.`,
  restoreReplaces: (count: number) =>
    count === 0
      ? "Nothing on this device will be replaced."
      : `It replaces everything on this device (${plural(count, "record")}). You can take that back right after.`,
  restoreAction: "Restore",
  restored: "Restored.",
  restoreUndone: "Everything is as it was before.",
  refusedTitle: "This file was not restored",

  aside: "Records set aside",
  asideIntro:
    "These could not be read, so they are kept apart, exactly as they were found, and not used.",
  asideDownload: "Save it to a file",
  asideRetry: "Try again",
  asideRemove: "Remove",
  asideRetried: "It can be read now and is back in place.",
  asideStill: "It still cannot be read.",
  asideRemoveTitle: "Remove this record?",
  asideRemoveText: "It is the only copy on this device. Save it to a file first if it may matter.",
  asideRemoved: "Removed.",

  erase: "Delete everything",
  eraseTitle: "Delete everything on this device?",
  eraseText: (sessions: number) =>
    `Your answers, your settings and ${plural(sessions, "session")} will be gone, and cannot be brought back from here. A copy in a file can be restored later.`,
  eraseWord: "delete",
  eraseAction: "Delete everything",
  erased: "Everything was deleted.",

  about: "About",
  whatTrainingDoes: "What training does, and what eating does",
  version: (version: string) => `Dorsal ${version}, free software under the MIT licence.`,
  notMedical:
    "Dorsal is no medical advice. Pain that lasts, spreads or scares you belongs before a doctor.",

  notSaved: "It could not be stored: ",
};
