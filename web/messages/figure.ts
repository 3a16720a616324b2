const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });
const list = (names: readonly string[]): string =>
  listed.format(names.map((name) => name.toLowerCase()));

/** The moving figure: what it says to those who do not see it, and its controls. */
export const figure = {
  alternative: ({
    name,
    side,
    movement,
    primary,
    secondary,
    moved,
  }: {
    readonly name: string;
    readonly side: string | null;
    readonly movement: readonly string[];
    readonly primary: readonly string[];
    readonly secondary: readonly string[];
    readonly moved: readonly string[];
  }): string =>
    [
      `A figure shows: ${name}${side ? `, ${side.toLowerCase()}` : ""}.`,
      ...movement,
      ...(primary.length > 0 ? [`Works hardest: ${list(primary)}.`] : []),
      ...(secondary.length > 0 ? [`Helps: ${list(secondary)}.`] : []),
      ...(moved.length > 0 ? [`Stretched or moved: ${list(moved)}.`] : []),
    ].join(" "),
  unknown: "There is no figure for this exercise yet.",
  missing: "The figure cannot show this exercise here yet. The text says how it goes.",
  turnHint: "Drag sideways or use the arrow keys to turn the figure. Double-tap to turn it back.",
  viewLegend: "Look from",
  side: "Side",
  back: "Back",
  front: "Front",
  pause: "Pause the figure",
  play: "Move the figure",
  halfSpeed: "Half speed",
  step: "Show the other end of the movement",
  muscles: "Muscles",
  primary: "works hardest",
  secondary: "helps",
  moved: "stretched or moved",
  mapAlternative: (label: string, view: "front" | "back"): string =>
    `${label}. A figure seen from the ${view}, its muscles coloured by how much.`,
  mapList: "Choose a muscle",
  turnRound: (to: "front" | "back"): string => (to === "front" ? "See the front" : "See the back"),
  share: (level: number): string => `${Math.round(level * 100)} %`,
  focusLegend: "Which part of the back?",
  focusUpper: "Upper back",
  focusLower: "Lower back",
  focusAlternative: "A figure seen from behind. Tap its upper or its lower back.",
};
