import type { QuestionId } from "../codes.ts";

export interface QuestionText {
  readonly text: string;
  readonly note: string | null;
  /** By the id of the option. */
  readonly options: Readonly<Record<string, string>>;
}

const YES_NO = { yes: "Yes", no: "No" };

const CONDITION_OPTIONS = {
  "insulin-or-sulfonylurea":
    "I take insulin, or diabetes tablets that can bring the blood sugar too low (sulfonylureas, such as gliclazide or glimepiride)",
  lithium: "I take lithium",
  warfarin: "I take warfarin or a similar blood thinner",
  "glp1-titration":
    "I use an injection or tablet that lowers appetite (such as semaglutide, liraglutide or tirzepatide) and its dose is still being raised",
  "kidney-failure": "My kidneys work poorly",
  "heart-failure": "My heart pumps poorly (heart failure)",
  cancer: "I have a cancer, or am being treated for one",
  "recent-surgery": "I had an operation in the last three months",
};

const TEXTS: Readonly<Record<QuestionId, QuestionText>> = {
  now: {
    text: "Does one of these apply to you now?",
    note: "In these times Dorsal sets no number for eating.",
    options: {
      pregnant: "I am pregnant, or may be",
      breastfeeding: "I am breastfeeding",
      none: "Neither",
    },
  },
  conditions: {
    text: "Does one of these apply to you?",
    note: "With some illnesses and medicines, eating less needs a doctor’s word first.",
    options: { ...CONDITION_OPTIONS, none: "None of these" },
  },
  cleared: {
    text: "For which of these has a doctor or nurse who knows of it agreed that you eat less?",
    note: "Leave open what was not spoken about.",
    options: { ...CONDITION_OPTIONS, none: "None yet" },
  },
  signs: {
    text: "Have you had one of these in the last three months, and no doctor has found it harmless?",
    note: "If your chest hurts now, call the emergency number.",
    options: {
      "missed-periods":
        "My periods have stopped or I missed several, and it is not from the pill or another known cause",
      fainting: "I fainted, or nearly did",
      "chest-pain": "Pain or pressure in the chest, at rest or with effort",
      none: "None of these",
    },
  },
  "eating-disorder": {
    text: "Have you ever had an eating disorder?",
    note: "You need not say. Training is open to you with any answer.",
    options: {
      never: "No",
      past: "Yes, in the past",
      now: "Yes, now",
      "not-said": "I would rather not say",
    },
  },
  "eating-undo": {
    text: "After a meal, do you sometimes vomit on purpose or take laxatives to undo it?",
    note: null,
    options: YES_NO,
  },
  "eating-control": {
    text: "Are there times when you go on eating and feel unable to stop?",
    note: null,
    options: YES_NO,
  },
  "eating-fast-loss": {
    text: "Has your weight gone down by 6 kg (13 lb) or more within the past three months?",
    note: null,
    options: YES_NO,
  },
  "eating-mirror": {
    text: "Do people say that you are very thin while the mirror tells you otherwise?",
    note: null,
    options: YES_NO,
  },
  "eating-thoughts": {
    text: "Do thoughts about eating or weight take up so much of the day that other things suffer?",
    note: null,
    options: YES_NO,
  },
  "larger-deficit": {
    text: "Does a doctor or dietitian follow your weight loss, and have they agreed to more than 750 kcal a day below what you use?",
    note: "Most people can leave this out.",
    options: YES_NO,
  },
};

/** A question in our own words, with its options. */
export const questionText = (id: QuestionId): QuestionText => TEXTS[id];
