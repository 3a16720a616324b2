import type { LocalDate, PhotoPose } from "@dorsal/core/record";
import { plural } from "./words.ts";

/** A calendar day has no zone; UTC keeps it the day it names. */
const formatter = (parts: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" });
  return (day: LocalDate): string => format.format(new Date(`${day}T00:00:00.000Z`));
};

const POSES: Readonly<Record<PhotoPose, string>> = {
  back: "Back",
  "back-arms-up": "Back, arms up",
  side: "Side",
  front: "Front",
};

const SEEN: Readonly<Record<PhotoPose, string>> = {
  back: "your back",
  "back-arms-up": "your back with the arms up",
  side: "your side",
  front: "your front",
};

/** Photos of the back: taking them, looking at them, comparing two. */
export const photos = {
  title: "Photos of the back",
  month: formatter({ month: "long", year: "numeric" }),
  dayOfMonth: formatter({ day: "numeric", month: "short" }),
  shortDate: formatter({ day: "numeric", month: "short", year: "numeric" }),
  poses: POSES,
  pose: "Pose",
  alt: (pose: PhotoPose, date: string) => `Photo of ${SEEN[pose]}, ${date}`,
  private: "They stay in this browser, on this device, and are sent nowhere.",
  notSaved: "It could not be stored: ",

  emptyTitle: "A back is hard to see from inside",
  emptyText:
    "A photo every few weeks, in the same place and the same pose, shows what the mirror cannot: shoulders, posture, how the muscles along the spine come out. Weeks later you can lay two over each other.",
  emptyPrivate:
    "Nothing leaves this device. Photos are kept in this browser alone, take part in no sync, and are left out of copies unless you ask for them.",
  take: "Take a photo",
  first: "Take the first photo",
  compare: "Compare two",
  compareNeeds: "With a second photo of the same pose, two can be compared.",
  open: (pose: PhotoPose, date: string) => `${POSES[pose]}, ${date}`,

  newTitle: "New photo",
  leave: "Back to the photos",
  switchCamera: "Use the other camera",
  starting: "The camera is starting.",
  shoot: "Take the photo",
  shootIn: (seconds: number) => `Take it in ${seconds} seconds`,
  stop: "Stop the timer",
  timer: "Self-timer",
  timers: { "0": "Off", "3": "3 s", "10": "10 s" },
  counting: (seconds: number) => `${plural(seconds, "second")} to go`,
  said: (seconds: number) => String(seconds),

  ghost: "The last photo over the picture",
  ghosts: { outline: "Outline", photo: "Photo", none: "None" },
  ghostOf: (date: string) => `From ${date}. Stand so that you fill it as you did then.`,
  ghostStrength: "How strong",
  percent: (value: number) => `${value} %`,
  noGhost: "From the second photo of this pose on, the last one lies here as an outline.",

  levelAsk: "Show a level",
  levelRefused: "The phone does not tell how it is held. The upright line helps instead.",
  plumb: "Hold a door frame or a corner of the room along the upright line.",
  advice: {
    level: "Level",
    "turn-left": "Turn it left a little",
    "turn-right": "Turn it right a little",
    "tip-forward": "Tip its top towards the screen side",
    "tip-back": "Tip its top away from the screen side",
  },

  hintsTitle: "So that two photos can be compared",
  hints: [
    "Put the phone on a shelf at the height of the middle of your back, about two and a half metres away, or let somebody hold it.",
    "The same place each time, with a plain wall behind you.",
    "Light that falls on you from where the phone stands, soft and even: a window behind the phone, no lamp from above or from one side.",
    "The same time of day. Stand as you stand, without tensing, feet under the hips, arms hanging.",
  ],

  file: "Choose a picture instead",
  fileCamera: "Take it with the phone’s own camera app",
  fileUnreadable:
    "This file cannot be read as a picture here. Choose a JPEG, PNG or WebP picture; phones can save photos as JPEG in their camera settings.",
  notTaken: "The picture could not be taken. Try again, or choose a picture instead.",
  camera: {
    refusedTitle: "The camera is not allowed",
    refused:
      "The browser was told not to let Dorsal use the camera. You can allow it in the settings of this site and reload, or go on with a picture from the phone.",
    none: "This device shows no camera to the browser. You can go on with a picture from a file.",
    noneTitle: "No camera was found",
    busy: "Another app seems to be using the camera. Close it and try again, or go on with a picture from a file.",
    busyTitle: "The camera did not start",
    insecure:
      "Browsers let a page use the camera only over https or on localhost. You can go on with the phone’s own camera app.",
    insecureTitle: "The camera is not available at this address",
    again: "Try again",
  },

  reviewTitle: "Keep this one?",
  reviewAlt: "The photo just taken",
  taken: "Taken on",
  takenFault: "Give a day that is not in the future.",
  stripped: "Only the picture is kept: place, camera and all else in the file were removed.",
  keep: "Keep",
  retake: "Take another",
  kept: "Kept on this device.",
  unkept: "It is gone again.",

  body: "Body",
  back: "Photos",
  missingTitle: "This photo is not here",
  missingText: "It may have been deleted. Photos are on the device they were taken with.",
  weight: (weight: string, days: number) =>
    days === 0
      ? `${weight} on that day`
      : `${weight}, weighed ${plural(Math.abs(days), "day")} ${days < 0 ? "before" : "after"}`,
  note: "Note",
  notePlaceholder: "Light, place, how you stood",
  noteSaved: "Note kept.",
  noteUndone: "The note is as it was.",
  save: "Save it as a file",
  fileName: (pose: PhotoPose, day: string) => `dorsal-${pose}-${day}.jpg`,
  remove: "Delete this photo",
  removed: "Photo deleted.",
  unremoved: "The photo is back.",
  compareThis: "Compare it with another",

  compareTitle: "Compare two photos",
  compareEmpty: "For this there must be two photos of the same pose.",
  before: "Earlier",
  after: "Later",
  way: "Way of comparing",
  ways: { slider: "Slider", beside: "Side by side" },
  slider: (before: string, after: string) => `From ${before} to ${after}`,
  sliderAt: (share: number) => (share === 0 ? "later" : share === 100 ? "earlier" : `${share} %`),
  which: "Which two",
  align: "Lay them over each other",
  alignHint: (after: string) =>
    `Move the photo of ${after} with a finger, and two fingers make it larger or smaller. It is remembered while the app is open; the photo itself stays as it is.`,
  alignX: "To the side",
  alignY: "Up and down",
  alignScale: "Size",
  alignReset: "As it was",
  honest:
    "Light, distance and posture change a photo more than a week of training does. Compare months, and take a difference for a hint, not for a measurement.",

  copyText: (count: number) =>
    `${plural(count, "photo")} of the back ${count === 1 ? "is" : "are"} on this device. The copy above leaves ${count === 1 ? "it" : "them"} out.`,
  copy: "Save a copy with photos",
  copyTitle: "Save a copy with photos?",
  copyWarns: (count: number) =>
    `The file will hold everything, and ${plural(count, "photo")} of your back. It is not locked: who has the file can look at them. Keep it where only you can.`,
  copyAction: "Save with photos",
  look: "Look at the photos",
  restores: (count: number) =>
    `It also holds ${plural(count, "photo")} of the back. Those that are not here yet are added; none here is replaced.`,
  erases: (count: number) =>
    `${plural(count, "photo")} of the back will be gone too. Only a copy with photos brings ${count === 1 ? "it" : "them"} back.`,
};
