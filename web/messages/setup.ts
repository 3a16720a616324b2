import { plural } from "./words.ts";

/** What brings a person to a week: seven small steps. */
export const setup = {
  title: "Plan my week",
  step: (now: number, of: number) => `Step ${now} of ${of}`,
  progress: "How far you are",
  back: "Back",
  leave: "Not now",
  next: "Next",
  finish: "None of these: plan my week",
  finishFlagged: "Go on",
  planning: "Planning your week…",

  focus: {
    title: "Which part of your back comes first?",
    intro: "Tap it on the figure, or choose it by name. The rest of you is trained too.",
    legend: "What comes first",
    options: {
      upper: { label: "Upper back", hint: "Shoulder blades, lats, posture" },
      lower: { label: "Lower back", hint: "Spine, seat and trunk" },
      both: { label: "Both alike", hint: "The whole back in each week" },
    },
  },

  you: {
    title: "About you",
    intro: "Age decides how much is enough; the rest is for what is measured later.",
    year: "Year of birth",
    yearWrong: (from: number, to: number) =>
      `Give a year from ${from} to ${to}, with four digits, as 1984.`,
    sex: "Sex",
    sexHint: "Formulas know two; choose the one nearer to your body.",
    sexes: { female: "Female", male: "Male" },
    height: "Height",
    heightFeet: "Height, feet",
    heightInches: "and inches",
    inUnits: { metric: "In kilograms and centimetres", imperial: "In pounds and feet" },
    weight: "Weight",
    weightHint: "Leave it empty if you would rather not say.",
    weightWrong: (unit: "kg" | "lb") =>
      unit === "kg"
        ? "Give a weight from 25 to 400 kg, as 72.5; or leave it empty."
        : "Give a weight from 56 to 880 lb, as 160; or leave it empty.",
    weighed: (weight: string, on: string) => `Last weighed: ${weight}, on ${on}.`,
    sexMissing: "Choose one of the two.",
  },

  level: {
    title: "How used are you to training?",
    experience: "How long have you trained regularly?",
    experiences: {
      new: { label: "I am just beginning", hint: "Or again, after a long break" },
      some: { label: "Some months", hint: "Half a year to two years" },
      long: { label: "Years", hint: "Two years and more, with weights or hard bodyweight work" },
    },
    able: "Could you do ten clean push-ups today, and hang from a bar for half a minute?",
    ables: { yes: "Yes", no: "No, or not sure" },
    result: {
      beginner: "We begin with the basics, and build from there.",
      intermediate: "You know the basics: there will be more of them, and harder ones.",
      advanced: "Everything is open to you.",
    },
    missing: "Choose one answer to each question.",
  },

  days: {
    title: "When do you train?",
    legend: "Days",
    hint: "Two days are enough to get stronger. Rest days count as much.",
    minutes: "Minutes a day",
    minutesHint: "With warm-up and stretching. The plan never takes longer.",
    perDay: "Different on some days",
    minutesOn: (day: string) => `Minutes on ${day}`,
    none: "Choose at least one day.",
    sum: (days: number, minutes: number) => `${plural(days, "day")}, ${minutes} min a week`,
  },

  places: {
    title: "Where, and with what?",
    intro: "Nothing is fine: a chair, a table, a towel and a wall are taken for granted.",
    home: "Home",
    told: (things: string) => `You said what is there: ${things}.`,
    toldNothing: "You said that nothing is there; a chair, a table and a towel will do.",
    change: "Change what is there",
    another: { gym: "Gym", outdoors: "Outdoors", other: "Elsewhere" },
    backpack: "Is there a backpack you can fill with books or bottles?",
    backpackHint: "A full backpack makes rowing and lifting possible without any weights.",
    backpacks: { yes: "Yes", no: "No" },
    kit: (place: string) => `What there is: ${place}`,
    wholeGym: "Everything a usual gym has",
    name: "Name of the place",
    add: "Add another place",
    remove: (place: string) => `Remove ${place}`,
    which: "Where on which day?",
    placeOn: (day: string) => `Place on ${day}`,
  },

  health: {
    title: "Anything to work around?",
    intro: "Tap what applies; nothing is fine. It stays on this device.",
    legend: "What to be careful with",
    when: (name: string) => `${name}: when?`,
    whens: { active: "Now", history: "In the past" },
    whenNo: "No",
    lowBack: "Low back",
    lowBackLegend: "Low back: what brings it on?",
    lowBackUnsure: "I do not know what brings it on",
    lowBackNone: "Three times no is fine: then nothing has to be left out for it.",
    lowBackQuestions: {
      low_back_flexion: "Bending forward",
      low_back_extension: "Arching backward",
      low_back_load: "Lifting something",
    },
    conditions: {
      shoulder: "Shoulder",
      knee: "Knee",
      wrist: "Wrist",
      neck: "Neck",
      balance: "Unsteady on my feet",
      hypertension: "High blood pressure",
      osteoporosis: "Osteoporosis",
      pregnancy: "Pregnant",
    },
  },

  flags: {
    title: "One last check",
    intro:
      "Few people have any of these, and few of those have anything serious. But training is not the answer to them, so we ask once.",
    legend: "New or getting worse, at present",
    options: {
      saddle_numbness: "Numb between the legs, where a saddle would be",
      bladder_or_bowel_change: "New trouble holding or passing urine or stool",
      both_legs_weak: "Weakness in both legs",
      progressive_leg_weakness: "A leg that gets weaker from day to day",
      chest_pain: "Chest pain",
      fainting: "Fainting",
      major_trauma: "A bad fall or accident lately",
      cancer_history_with_new_back_pain: "Cancer once, and new back pain now",
      unexplained_weight_loss: "Losing weight without knowing why",
      fever_or_infection_risk: "Back pain with fever, or after an infection",
      night_pain_unrelieved: "Pain at night that no position eases",
      steroid_use_with_new_pain: "Long use of cortisone, and new back pain",
      osteoporosis_with_sudden_pain: "Osteoporosis, and sudden back pain",
      pain_below_knee_with_numbness: "Leg pain below the knee, with numbness",
      morning_stiffness_over_30_min_under_45:
        "Under 45, and stiff for over half an hour each morning",
    },
  },

  noPlan: {
    title: "Not a plan today",
    urgentTitle: "Please get help now",
    urgentText:
      "What you chose can be an emergency. Call your emergency number, or have someone take you to a hospital, today, not tomorrow.",
    clinicianTitle: "See a doctor first",
    clinicianText:
      "What you chose is mostly harmless, but a doctor should look at it before you train. Ask for an appointment within the next days; sooner if it gets worse.",
    chosen: "You chose:",
    wrong: "I tapped that by mistake",
    cleared: "A doctor has looked at it",
    today: "Go to today",
  },

  failed: "Your answers could not be stored: ",
} as const;
