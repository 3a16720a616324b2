/** The first visit: two short steps and one plain word. */
export const welcome = {
  documentTitle: "Welcome",
  step: (now: number, of: number) => `Step ${now} of ${of}`,
  back: "Back",
  next: "Next",

  focusTitle: "A stronger back, step by step.",
  focusIntro:
    "Dorsal plans each session, guides you through every set and remembers it. Free, offline, no account.",
  focusLegend: "Where would you like to begin? Tap it, or choose:",
  focus: { both: "Both", upper: "Upper back", lower: "Lower back" },

  kitTitle: "What do you have?",
  kitIntro: "Nothing is fine: every exercise has a way without kit.",
  kitLegend: "Tap all that apply",

  honestTitle: "One plain word first",
  plan: "Plan my week",
  planHint: "Six short steps, a minute or two.",
  show: "Show my session",

  notSaved: "Your answers could not be stored: ",
};
