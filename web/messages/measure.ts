import type { AskedBecause, Site, SiteKind } from "@dorsal/core/body";
import { siteName } from "@dorsal/core/body";
import { plural } from "./words.ts";

type Sex = "female" | "male" | null;

interface Guide {
  readonly where: string | ((sex: Sex) => string);
  readonly stand: string;
  /** How the fold runs, or how the tape lies here. */
  readonly lay: string;
}

const LOOSE = "Stand tall and loose, arms hanging, weight on both feet.";

/** How each place is found, in the order of the sites. The right side, as the formulas were made on it. */
const GUIDES: Readonly<Record<Site, Guide>> = {
  subscapular: {
    where: "Right side: feel for the lowest tip of the shoulder blade. The place is 2 cm below it.",
    stand: "Let the arm hang. To find the tip, bring the hand behind the back, then let go again.",
    lay: "The fold runs slantwise, down and outward.",
  },
  suprailiac: {
    where:
      "Right side: just above the top edge of the hip bone, straight below the middle of the armpit.",
    stand: "Stand tall; lay the right arm across the chest, out of the way.",
    lay: "The fold runs as the skin creases, slightly down toward the front.",
  },
  upperBack: {
    where: "Right round the chest, just under the tips of the shoulder blades.",
    stand: "Lift the arms, pass the tape, let them hang again.",
    lay: "Over bare skin or the same thin top each time.",
  },
  waist: {
    where: (sex) => {
      if (sex === "female") return "Round the belly where it is narrowest, mostly above the navel.";
      if (sex === "male") return "Round the belly, level with the navel.";
      return "Round the belly: women where it is narrowest, men level with the navel. Take the same place each time.";
    },
    stand: "Stand tall, arms a little off the body. Do not draw the belly in.",
    lay: "On bare skin.",
  },
  biceps: {
    where: "Right arm, front: halfway between shoulder and elbow, over the belly of the muscle.",
    stand: "Let the arm hang, palm to the front.",
    lay: "The fold runs straight down the arm.",
  },
  triceps: {
    where: "Right arm, back: halfway between the tip of the shoulder and the tip of the elbow.",
    stand: "Let the arm hang loose. Bend it only to find the middle.",
    lay: "The fold runs straight down the arm.",
  },
  chest: {
    where: (sex) => {
      if (sex === "female")
        return "Right side: on the line from the armpit to the nipple, a third of the way down.";
      if (sex === "male") return "Right side: on the line from the armpit to the nipple, halfway.";
      return "Right side, on the line from the armpit to the nipple: women a third of the way down, men halfway.";
    },
    stand: LOOSE,
    lay: "The fold runs along that line.",
  },
  midaxillary: {
    where:
      "Right side: straight below the middle of the armpit, level with the lower end of the breastbone.",
    stand: "Lift the right arm a little, out of the way.",
    lay: "The fold runs straight up and down.",
  },
  abdomen: {
    where: "2 cm to the right of the navel.",
    stand: "Stand loose and breathe easily. Do not tense the belly.",
    lay: "The fold runs straight up and down.",
  },
  thigh: {
    where:
      "Right thigh, front: halfway between the crease of the groin and the top of the kneecap.",
    stand: "Put your weight on the left leg, so that the right thigh is soft.",
    lay: "The fold runs straight down the thigh.",
  },
  neck: {
    where: "Round the neck, just below the larynx.",
    stand: "Look straight ahead, shoulders down.",
    lay: "The tape slopes a little down toward the front.",
  },
  hip: {
    where: "Round the hips where the seat stands out furthest.",
    stand: "Feet together, weight on both.",
    lay: "Over thin clothing or none.",
  },
};

/** The same for every fold, and for every girth. */
const COMMON: Readonly<Record<SiteKind, readonly string[]>> = {
  fold: [
    "Pinch skin and the fat under it between thumb and forefinger, a finger’s width from the place. Lift it off the muscle and hold on.",
    "Caliper on the place. Let its jaws close, wait 2 seconds, read.",
  ],
  girth: [
    "Tape level all round, touching everywhere, pressing nowhere.",
    "Breathe out gently, and read before you breathe in.",
  ],
};

/** From where the figure is seen. */
const SEEN: Readonly<Record<Site, string>> = {
  subscapular: "seen from behind",
  suprailiac: "seen from its right",
  upperBack: "seen from behind",
  waist: "seen from the front",
  biceps: "seen from the front",
  triceps: "seen from behind",
  chest: "seen from the front",
  midaxillary: "seen from its right",
  abdomen: "seen from the front",
  thigh: "legs seen from the front",
  neck: "seen from the front",
  hip: "legs seen from the front",
};

const NUMBERS = ["First", "Second", "Third", "Fourth"] as const;
const readingName = (reading: number): string => `${NUMBERS[reading - 1] ?? "Next"} reading`;

const whereOf = (site: Site, sex: Sex): string => {
  const { where } = GUIDES[site];
  return typeof where === "string" ? where : where(sex);
};

const asked: Readonly<Record<AskedBecause, string>> = {
  first: "",
  second: "Let go, then measure the same place once more.",
  differed: "The two are further apart than careful hands allow. A third one settles it.",
  outlier: "One of the three stands apart. Find the place anew and measure once more.",
};

/** Folds and girths, place by place. */
export const measure = {
  title: "Measure",
  intro:
    "Same time of day, before training and before eating. Each place is measured twice, one round of a few minutes; every four weeks is often enough.",
  what: "What to measure",
  presets: {
    back: {
      label: "The back",
      hint: "Two folds, two girths: with caliper and tape",
    },
    girths: { label: "Girths only", hint: "Upper back, waist, hips: no caliper needed" },
    navy: {
      label: "Body fat by tape",
      hint: "For the US Navy’s formula: neck, waist, and hips of women",
    },
    "four-folds": {
      label: "Four folds",
      hint: "For the formula of Durnin and Womersley: two of the arm, two of the trunk",
    },
    own: { label: "Own choice", hint: "Any places, in the order below" },
  },
  own: { fold: "Folds, with a caliper", girth: "Girths, with a tape" },
  hands: "Whose hands",
  by: {
    self: { label: "My own", hint: "" },
    other: { label: "Somebody else’s", hint: "" },
  },
  handsHint:
    "Two people pinch apart, so their results are kept apart. A fold on your back needs other hands, or patience and a mirror.",
  aloud: "Say each step aloud",
  aloudHint: "For when the screen is out of sight",
  begin: "Begin",
  choose: "Choose at least one place.",
  order: (sites: readonly Site[]): string =>
    `${plural(sites.length, "place")}: ${sites.map((site) => siteName(site).toLowerCase()).join("; ")}.`,
  back: "Body",

  place: (now: number, of: number): string => `Place ${now} of ${of}`,
  readingName,
  picture: (site: Site, kind: SiteKind): string =>
    kind === "fold"
      ? `The figure, ${SEEN[site]}, with the fold marked: ${siteName(site).toLowerCase()}`
      : `The figure, ${SEEN[site]}, with the tape laid: ${siteName(site).toLowerCase()}`,
  guide: "How to",
  steps: (site: Site, kind: SiteKind, sex: Sex): readonly string[] => {
    const { stand, lay } = GUIDES[site];
    const [first = "", second = ""] = COMMON[kind];
    return kind === "fold"
      ? [whereOf(site, sex), stand, `${first} ${lay}`, second]
      : [whereOf(site, sex), `${stand} ${lay}`, first, second];
  },
  because: asked,
  soFar: (readings: readonly string[]): string => `So far: ${readings.join(" · ")}`,
  entry: (site: Site, reading: number, unit: string): string =>
    `${siteName(site)}, ${readingName(reading).toLowerCase()}, in ${unit}`,
  note: "Note it",
  undo: "Step back",
  skip: "Skip",
  leave: "Stop measuring",
  notNumber: (typed: string, range: string): string =>
    typed.trim() === ""
      ? `Type what you read, ${range}.`
      : `“${typed.trim()}” is not a length. Type a number, ${range}.`,
  outOfRange: (site: Site, typed: string, range: string): string =>
    `${typed} is not a reading of this place: ${siteName(site).toLowerCase()} is ${range}. Look at the unit, and measure again.`,
  said: (site: Site, reading: number, because: AskedBecause): string => {
    if (because === "first") return `${siteName(site)}. First reading.`;
    if (because === "differed") return "They differ. Third reading.";
    if (because === "outlier") return "One stands apart. Once more.";
    return `${readingName(reading)}.`;
  },
  saidDone: "All places are measured.",

  done: {
    title: "Measured",
    none: "No place was measured, so there is nothing to keep.",
    skipped: (sites: readonly Site[]): string =>
      `Skipped: ${sites.map((site) => siteName(site).toLowerCase()).join("; ")}.`,
    readings: (readings: readonly string[]): string =>
      readings.length === 1 ? "one reading" : readings.join(" · "),
    notAgreed:
      "The readings did not agree. This counts as one reading; better measured again another day.",
    first: "First time here.",
    otherHands: "Measured before by other hands only, so it is not compared.",
    sameDay: "Measured before today; a change needs two days.",
    noise: (least: string, since: string): string =>
      `No change that can be told: within the measuring error of ${least} since ${since}.`,
    smaller: (delta: string, least: string, since: string): string =>
      `${delta} less than on ${since}: more than the measuring error of ${least}.`,
    larger: (delta: string, least: string, since: string): string =>
      `${delta} more than on ${since}: more than the measuring error of ${least}.`,
    hint: "What counts is the change over months. Measuring error is what the same hands differ by on the same body, 19 times of 20.",
    save: "Save",
    again: "Start anew",
    saved: (count: number): string => `${plural(count, "place")} noted.`,
    undone: "Taken back; you can go on measuring.",
  },
  stop: {
    title: "Stop measuring?",
    text: (readings: number): string =>
      `${plural(readings, "reading")} of this round would be gone.`,
    action: "Stop and discard",
  },
  notSaved: "It could not be saved. ",
};
