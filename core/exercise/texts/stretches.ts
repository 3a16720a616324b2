import type { ExerciseText } from "../types.ts";

export const stretchTexts: Readonly<Record<string, ExerciseText>> = {
  "childs-pose": {
    setUp: ["Kneel with the big toes together.", "Let the knees be as wide as is comfortable."],
    movement: [
      "Sit back towards the heels and walk the hands forward.",
      "Let the chest and the forehead sink.",
    ],
    breathing: "Breathe slowly into the back of the ribs.",
    mistakes: [
      { mistake: "Forcing the seat down.", fix: "Put a cushion between seat and heels." },
      { mistake: "Shrugging to the ears.", fix: "Bend the elbows a little." },
    ],
    cue: "Sit back, reach long and breathe slowly.",
    easier: "Rest the forehead on a cushion, or lean on a table.",
    harder: "Reach the hands a little further with each breath out.",
  },
  "childs-pose-side": {
    setUp: ["Kneel and sit back towards the heels.", "Reach both hands forward along the floor."],
    movement: [
      "Walk both hands over to one side.",
      "Keep the seat back until you feel the side of the back lengthen.",
      "Stay, then walk back and change sides when told.",
    ],
    breathing: "Breathe slowly into the side that is long.",
    mistakes: [
      { mistake: "The hips follow the hands.", fix: "Sit back over both heels." },
      { mistake: "Rolling the chest up.", fix: "Keep it facing the floor." },
    ],
    cue: "Hands to one side, hips back, slow breaths.",
    easier: "Do it sitting, with the hands on a table.",
    harder: "Lay the outer hand over the other and reach further.",
  },
  "doorway-chest-stretch": {
    setUp: [
      "Stand in a doorway, forearms on the frame.",
      "Elbows a little below shoulder height, one foot in front.",
    ],
    movement: [
      "Move your weight on to the front foot.",
      "Stop when you feel a gentle pull across the chest, and stay.",
    ],
    breathing: "Breathe slowly and let the chest widen.",
    mistakes: [
      { mistake: "Arching the lower back.", fix: "Ribs down; lean from the ankles." },
      { mistake: "A pinch in the shoulder.", fix: "Lower the elbows and lean less." },
    ],
    cue: "Lean in gently; let the chest widen.",
    easier: "Do one arm at a time, with the elbow lower.",
    harder: "Take a slightly longer step through the door.",
  },
  "doorframe-lat-stretch": {
    setUp: [
      "Stand facing a solid door frame, an arm's length away.",
      "Hold it with one hand at about chest height.",
    ],
    movement: [
      "Bend the knees and sit the hips back.",
      "Let the arm grow long and the chest drop a little.",
      "Stay where the side of the back lengthens.",
    ],
    breathing: "Breathe slowly into the ribs of that side.",
    mistakes: [
      { mistake: "Hanging with full weight.", fix: "Keep your feet under most of it." },
      { mistake: "The shoulder is pulled up.", fix: "Hold lower; sit back less." },
    ],
    cue: "Hold the frame, sit back, let the side grow long.",
    easier: "Rest both hands on a table and sit back from it.",
    harder: "Turn the hips a little away from the arm that holds.",
  },
  "cross-body-shoulder": {
    setUp: ["Sit or stand tall.", "Bring one arm across the chest."],
    movement: [
      "With the other hand, draw it closer from above the elbow.",
      "Stay where the back of the shoulder gently pulls.",
    ],
    breathing: "Breathe slowly; loosen a little with each breath out.",
    mistakes: [
      { mistake: "Shrugging.", fix: "Let the shoulder sink first." },
      { mistake: "Turning the trunk.", fix: "Keep the breastbone facing forward." },
    ],
    cue: "Arm across, shoulder low, gentle pull.",
    easier: "Hold the arm lower and pull less.",
    harder: "Lean the blade against a wall to keep it still.",
  },
  "upper-back-hug": {
    setUp: ["Sit or stand tall.", "Cross the arms and put each hand on the other shoulder."],
    movement: [
      "Let the chin sink and round the upper back.",
      "Let the elbows drift forward, so that the blades move apart.",
    ],
    breathing: "Breathe slowly into the space between the blades.",
    mistakes: [
      { mistake: "Slumping from the waist.", fix: "Sit tall; round only higher up." },
      { mistake: "Pulling the neck down.", fix: "Let the head hang by its own weight." },
    ],
    cue: "Hug yourself and breathe between the blades.",
    easier: "Hold the elbows instead of the shoulders.",
    harder: "Turn a little to each side while you stay round.",
  },
  "upper-trap-stretch": {
    setUp: ["Sit tall on a chair.", "Hold the edge of the seat with one hand."],
    movement: [
      "Tip the ear towards the other shoulder.",
      "Stop at a gentle pull along the side of the neck, and stay.",
    ],
    breathing: "Breathe slowly, with the jaw loose.",
    mistakes: [
      { mistake: "Pulling on the head.", fix: "Its own weight is enough." },
      { mistake: "Turning the face.", fix: "Look straight ahead." },
    ],
    cue: "Ear to shoulder, only as far as is gentle.",
    easier: "Let the arm hang instead of holding the seat.",
    harder: "Lean the trunk a little away from the hand that holds.",
    note: "Stop if it makes you dizzy or sends tingling into the arm.",
  },
  "supine-twist": {
    setUp: ["Lie on your back, knees bent, feet flat.", "Stretch the arms out to the sides."],
    movement: [
      "Let both knees sink to one side.",
      "Leave both shoulders heavy on the floor, and stay.",
    ],
    breathing: "Breathe slowly and let each breath out make you heavier.",
    mistakes: [
      { mistake: "A shoulder lifts.", fix: "Put a cushion under the knees." },
      { mistake: "Pressing the knees down.", fix: "Let them hang; do not push." },
    ],
    cue: "Knees to one side, both shoulders heavy.",
    easier: "Rest the knees on a thick cushion.",
    harder: "Draw the knees higher before you let them sink.",
  },
  "knee-to-chest": {
    setUp: ["Lie on your back, knees bent, feet flat.", "Rest the head on the floor or a cushion."],
    movement: [
      "Bring one knee up and hold it behind the thigh.",
      "Draw it gently towards the chest, and stay.",
    ],
    breathing: "Breathe slowly; draw in only as you breathe out.",
    mistakes: [
      { mistake: "Pulling on the knee joint.", fix: "Hold behind the thigh." },
      { mistake: "Lifting the head.", fix: "Lay it down; hold less far in." },
    ],
    cue: "Draw the knee in; head and shoulders rest.",
    easier: "Loop a towel behind the thigh.",
    harder: "Let the other leg lie straight on the floor.",
  },
  "figure-four": {
    setUp: [
      "Lie on your back, knees bent.",
      "Cross one ankle over the other thigh, just above the knee.",
    ],
    movement: [
      "Hold behind the lower thigh and draw it towards you.",
      "Stay where the seat on the crossed side gently pulls.",
    ],
    breathing: "Breathe slowly and let the shoulders rest.",
    mistakes: [
      { mistake: "Pain in the crossed knee.", fix: "Ease off and flex that foot." },
      { mistake: "The head strains up.", fix: "Put a cushion under it." },
    ],
    cue: "Cross the ankle, draw in, keep the head down.",
    easier: "Leave the lower foot on the floor.",
    harder: "Draw the thigh a little closer with each breath out.",
  },
  "hip-flexor-stretch": {
    setUp: [
      "Kneel on one knee, with a cushion under it.",
      "The other foot is flat in front, knee over ankle.",
    ],
    movement: [
      "Tuck the tail under and squeeze the seat on the kneeling side.",
      "Shift forward a little until the front of the hip pulls, and stay.",
    ],
    breathing: "Breathe slowly, with the ribs low.",
    mistakes: [
      { mistake: "Arching the lower back.", fix: "Tuck first, then shift." },
      { mistake: "Leaning the chest forward.", fix: "Stand tall over the hips." },
    ],
    cue: "Tuck the tail, then shift forward a little.",
    easier: "Do it standing, with one foot a long step behind.",
    harder: "Raise the arm on the kneeling side.",
  },
  "hamstring-strap": {
    setUp: ["Lie on your back.", "Loop a strap or a towel round one foot."],
    movement: [
      "Raise that leg until the back of the thigh gently pulls.",
      "Keep the knee a little soft, and stay.",
    ],
    breathing: "Breathe slowly; let the leg grow heavy in the strap.",
    mistakes: [
      { mistake: "The seat lifts.", fix: "Lower the leg a little." },
      { mistake: "Locking the knee.", fix: "Leave a small bend in it." },
    ],
    cue: "Leg up in the strap, knee soft, seat down.",
    easier: "Bend the other knee, foot flat on the floor.",
    harder: "Straighten the knee a little more, seat still down.",
    note: "Ease off if it tingles or shoots down the leg.",
  },
  "standing-side-bend": {
    setUp: ["Stand tall, feet under the hips.", "Raise one arm overhead."],
    movement: [
      "Reach up first, then lean over to the other side.",
      "Stay where the side of the trunk lengthens.",
    ],
    breathing: "Breathe slowly into the side that is open.",
    mistakes: [
      { mistake: "Leaning forward.", fix: "Stay as if between two walls." },
      { mistake: "Dropping into the waist.", fix: "Reach up before you lean." },
    ],
    cue: "Reach up, then over, weight on both feet.",
    easier: "Sit on a chair and rest the other hand on the seat.",
    harder: "Raise both arms and hold the upper wrist.",
  },
  "calf-stretch-wall": {
    setUp: ["Face a wall, both hands on it.", "Step one foot back, toes pointing forward."],
    movement: [
      "Press the back heel down, knee straight.",
      "Bend the front knee until the calf gently pulls, and stay.",
    ],
    breathing: "Breathe slowly and evenly.",
    mistakes: [
      { mistake: "The back foot turns out.", fix: "Point the toes at the wall." },
      { mistake: "The heel lifts.", fix: "Shorten the step." },
    ],
    cue: "Back heel down; lean to the wall.",
    easier: "Take a shorter step back.",
    harder: "Step back further, with the heel still down.",
  },
};
