/** More: everything that has no place of its own in the bar. */
export const more = {
  title: "More",
  library: "Exercises",
  libraryHint: "All of them, with what they train and how they are done",
  history: "History",
  historyHint: "What you did, session by session",
  muscles: "Muscle map",
  musclesHint: "What each muscle of the back does, and what trains it",
  photos: "Photos",
  photosHint: "The same pose, months apart; on this device only",
  settings: "Settings",
  settingsHint: "Units, player, appearance, copies of your data",
};
