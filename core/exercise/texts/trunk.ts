import type { ExerciseText } from "../types.ts";

/** What holds the trunk against being bent, turned or arched, and what bends it. */
export const trunkTexts: Readonly<Record<string, ExerciseText>> = {
  "plank-knee": {
    setUp: [
      "Kneel on the mat and put the forearms down, elbows under the shoulders.",
      "Walk the knees back until shoulders, hips and knees make one line.",
      "Rest the shins on the mat, eyes on the floor between the hands.",
    ],
    movement: [
      "Push the forearms down and widen the upper back.",
      "Tuck the tail slightly, brace the belly lightly and hold the line still.",
      "Lower the hips to the floor when the time is up.",
    ],
    breathing: "Breathe softly and steadily all through the hold.",
    mistakes: [
      { mistake: "The hips stay up behind you.", fix: "Move the knees back and flatten the line." },
      { mistake: "The lower back sags.", fix: "Tuck the tail and squeeze the buttocks lightly." },
    ],
    cue: "Elbows under the shoulders, one line to the knees.",
    easier: "Hold for half the time, rest, and hold again.",
    harder: "Straighten the legs and lift the knees for a full plank.",
  },
  plank: {
    setUp: [
      "Lie face down on the mat and put the forearms down, elbows under the shoulders.",
      "Tuck the toes under, feet hip-width, legs long.",
      "Lift knees and hips until heels, hips and shoulders make one line.",
    ],
    movement: [
      "Push the forearms down and widen the upper back.",
      "Squeeze the buttocks, draw the lower ribs down and hold the line still.",
      "Lower the knees first when the time is up.",
    ],
    breathing: "Breathe quietly and steadily; if the breath stops, so does the hold.",
    mistakes: [
      { mistake: "The hips sink.", fix: "Tuck the tail a little, or end the hold there." },
      { mistake: "The seat points at the ceiling.", fix: "Walk the feet back until you are flat." },
      { mistake: "The head hangs.", fix: "Look at the floor just ahead of the hands." },
    ],
    cue: "One line, ribs down, keep breathing.",
    easier: "Put the knees down for the knee plank.",
    harder: "Lift one foot a little, or move on to the ab-wheel roll-out.",
  },
  "ab-wheel": {
    setUp: [
      "Kneel on a mat, knees hip-width, and hold the wheel with both hands.",
      "Put it on the floor right under the shoulders, arms long.",
      "Tuck the tail, draw the lower ribs down and round the upper back slightly.",
    ],
    movement: [
      "Roll the wheel forward over two seconds, hips and shoulders moving together.",
      "Stop before the lower back begins to arch, arms still long.",
      "Pull the wheel back under the shoulders with the trunk in one piece.",
    ],
    breathing: "Breathe in as you roll out, out as you pull back.",
    mistakes: [
      {
        mistake: "The lower back drops as you roll out.",
        fix: "Roll less far; stop while the tail is still tucked.",
      },
      {
        mistake: "The hips stay back and only the arms move.",
        fix: "Let the hips travel with the shoulders, in one line to the knees.",
      },
    ],
    cue: "Tail tucked, roll out only as far as you hold.",
    easier: "Roll towards a wall that stops the wheel, or hold a plank instead.",
    harder: "Roll a little further, as long as the lower back does not change.",
    note: "With a ball, rest the forearms on it and roll those forward in the same way.",
  },
  "dead-bug": {
    setUp: [
      "Lie on your back on the mat and raise both arms straight over the shoulders.",
      "Lift the legs: hips and knees at right angles, shins level with the floor.",
      "Settle the lower back lightly into the mat.",
    ],
    movement: [
      "Reach one arm overhead and the opposite leg away, both long and just off the floor.",
      "Go only as far as the lower back stays down.",
      "Bring both back to the start, then change sides.",
    ],
    breathing: "Breathe out as you reach away, in as you return.",
    mistakes: [
      {
        mistake: "The lower back lifts off the mat.",
        fix: "Reach less far, or bend the knee of the moving leg.",
      },
      { mistake: "The other knee drifts towards you.", fix: "Keep that thigh upright and still." },
      { mistake: "The limbs drop quickly.", fix: "Take two seconds down and one back." },
    ],
    cue: "Lower back down, reach long, change sides.",
    easier: "Move only the arms, or tap the heel to the floor with the knee bent.",
    harder: "Pause for two seconds in the reach, or move on to the bear hover.",
  },
  "bear-hold": {
    setUp: [
      "Go on all fours on the mat, hands under the shoulders, knees under the hips.",
      "Tuck the toes under and look at the floor between the hands.",
      "Push the floor away until the upper back widens.",
    ],
    movement: [
      "Lift both knees about a hand's breadth off the floor, hips level.",
      "Hold there: back flat like a table top, knees under the hips.",
      "Lower the knees with care when the time is up.",
    ],
    breathing: "Breathe quietly and evenly all through the hold.",
    mistakes: [
      { mistake: "The hips shoot up.", fix: "Bend the knees and lift them only a hand." },
      {
        mistake: "The chest sinks between the shoulders.",
        fix: "Push the floor away again, all through the hold.",
      },
    ],
    cue: "Knees just off the floor, back like a table.",
    easier: "Lift the knees for two seconds at a time, or go back to the dead bug.",
    harder: "Lift one hand for a moment and then the other, hips still level.",
    note: "If the wrists object, make fists or hold two dumbbells.",
  },
  "side-plank-knee": {
    setUp: [
      "Lie on your side, the lower elbow under the shoulder, forearm pointing ahead.",
      "Bend both knees to a right angle and stack them, thighs in line with the trunk.",
      "Put the top hand on the hip.",
    ],
    movement: [
      "Push the forearm down and lift the hips until ear, shoulder, hip and knee are in line.",
      "Hold there, both hip bones facing ahead.",
      "Lower the hip slowly when the time is up.",
    ],
    breathing: "Breathe slowly and steadily all through the hold.",
    mistakes: [
      {
        mistake: "The seat drifts backwards.",
        fix: "Bring the hips forward until you can see no bend at the front.",
      },
      {
        mistake: "The shoulder sinks to the ear.",
        fix: "Push the floor away and grow the neck long.",
      },
    ],
    cue: "Push the floor away, hips up in line.",
    easier: "Hold for five seconds at a time, with a rest between.",
    harder: "Hold a little longer, or straighten the legs for a side plank.",
  },
  "side-plank": {
    setUp: [
      "Lie on your side, legs long, the lower elbow under the shoulder.",
      "Set the top foot just in front of the lower one, edges of the feet on the mat.",
      "Put the top hand on the hip; shoulders, hips and feet in one line.",
    ],
    movement: [
      "Push the forearm down and lift the hips until head, hips and feet make one line.",
      "Hold there; the chest faces straight ahead, the hips neither sag nor twist.",
      "Lower the hip slowly when the time is up.",
    ],
    breathing: "Breathe slowly and steadily; end the hold when the breath stops.",
    mistakes: [
      {
        mistake: "The hips sag towards the floor.",
        fix: "Lift them again, or end the hold there.",
      },
      {
        mistake: "The chest rolls towards the floor.",
        fix: "Turn it to face ahead, top shoulder over the lower one.",
      },
      { mistake: "The shoulder is shrugged.", fix: "Push the floor away, neck long." },
    ],
    cue: "Long line, hips up, chest ahead.",
    easier: "Bend the knees and rest on them.",
    harder: "Stack the feet, or lift the top leg a little.",
  },
  "curl-up": {
    setUp: [
      "Lie on your back, one knee bent with the foot flat, the other leg long.",
      "Slide both hands, palms down, under the hollow of the lower back.",
      "Let the elbows rest on the floor, chin slightly tucked.",
    ],
    movement: [
      "Lift head, shoulders and the top of the breastbone as one piece, a few centimetres.",
      "Hold for five seconds, the hollow under the hands unchanged.",
      "Lower slowly until the head rests.",
    ],
    breathing: "Breathe slowly and steadily, also in the hold.",
    mistakes: [
      {
        mistake: "The chin juts at the ceiling.",
        fix: "Keep the neck still, as if an egg lay under the chin.",
      },
      {
        mistake: "The lower back presses flat.",
        fix: "Keep the hollow over your hands; lift less.",
      },
      { mistake: "The elbows push you up.", fix: "Keep them light; let the trunk do the lifting." },
    ],
    cue: "Neck still, lift a little, hold five.",
    easier: "Only lighten the head, without lifting the shoulders.",
    harder: "Lift the elbows off the floor, or hold for up to eight seconds.",
    note: "Change the bent leg halfway through. Support the head with a hand if the neck tires.",
  },
  "reverse-crunch": {
    setUp: [
      "Lie on your back on the mat, arms by your sides, palms down.",
      "Lift the legs: hips and knees at right angles, shins level with the floor.",
      "Let the shoulders and head stay heavy on the mat.",
    ],
    movement: [
      "Draw the knees to the chest and curl the tailbone and seat just off the floor.",
      "Pause with the lower back rounded; nothing swings.",
      "Lower over two seconds until the thighs are upright again.",
    ],
    breathing: "Breathe out as the seat curls up, in as it lowers.",
    mistakes: [
      { mistake: "The legs swing to lift you.", fix: "Start from a still hold; lift less high." },
      { mistake: "The legs drop away at the end.", fix: "Stop when the thighs are upright." },
    ],
    cue: "Curl the tail up, lower slowly.",
    easier: "Bring one knee in at a time, the other foot on the floor.",
    harder: "Lower for three seconds, or move on to the hanging knee raise.",
    note: "It rounds the lower back; if bending forward bothers it, choose a plank instead.",
  },
  "hanging-knee-raise": {
    setUp: [
      "Hold a bar that bears your weight, hands shoulder-width, palms forward.",
      "Step off a box and hang with the arms long, shoulder blades drawn slightly down.",
      "Bring the legs together in front of you, just off the floor.",
    ],
    movement: [
      "Lift the knees towards the chest until the thighs pass level.",
      "Tip the pelvis to bring them higher; the trunk hangs still.",
      "Lower over two seconds until the legs hang long.",
    ],
    breathing: "Breathe out as the knees come up, in as they go down.",
    mistakes: [
      {
        mistake: "The body swings between repetitions.",
        fix: "Stop the legs in the hang and start each lift from stillness.",
      },
      { mistake: "The shoulders rise to the ears.", fix: "Draw them down before the first lift." },
    ],
    cue: "Hang still, knees up, lower slowly.",
    easier: "Lift one knee at a time, or do the reverse crunch on the mat.",
    harder: "Straighten the legs a little, or hold for two seconds at the top.",
    note: "Step down on to the box rather than let go; a tired grip opens without notice.",
  },
  "pallof-press": {
    setUp: [
      "Anchor the cable or band at chest height and stand side-on to it, feet hip-width.",
      "Hold the handle in both hands at the breastbone, elbows by your sides.",
      "Step away until it pulls your hands sideways; knees soft, hips facing ahead.",
    ],
    movement: [
      "Press both hands straight out from the breastbone until the arms are long.",
      "Hold for two seconds; trunk, hips and hands do not turn to the anchor.",
      "Draw the hands back to the breastbone.",
    ],
    breathing: "Breathe out as you press, in as the hands come back.",
    mistakes: [
      {
        mistake: "The hands drift towards the anchor.",
        fix: "Step closer to it, or take less weight.",
      },
      { mistake: "The hips turn with the pull.", fix: "Press both feet down and square the hips." },
      { mistake: "The ribs flare.", fix: "Draw the lower ribs down before you press." },
    ],
    cue: "Press straight ahead, turn nowhere.",
    easier: "Stand closer to the anchor, or press only halfway.",
    harder: "Hold for four seconds with the arms long, or kneel on both knees to do it.",
    note: "A band on a door is anchored on the side that closes; check it holds before you press.",
  },
  woodchop: {
    setUp: [
      "Anchor the cable or band above head height, on the side of one shoulder.",
      "Stand side-on, feet wider than the hips, knees soft, one step from it.",
      "Take the handle in both hands, arms long, hands up towards the anchor.",
    ],
    movement: [
      "Pull the hands down and across to the outside of the far knee, arms long.",
      "Turn the hips and shoulders together; let the near heel lift and the foot turn.",
      "Return over two seconds along the same line; the back stays long.",
    ],
    breathing: "Breathe out as you pull down and across, in as you return.",
    mistakes: [
      {
        mistake: "The arms do the work while the trunk is still.",
        fix: "Turn from the feet and hips; the arms only hold on.",
      },
      {
        mistake: "The back rounds at the bottom.",
        fix: "Bend the knees and turn; stop at knee height.",
      },
    ],
    cue: "Feet and hips turn, hands down across.",
    easier: "Use less weight, and chop only to the hip.",
    harder: "Take three seconds to return, or add a little weight.",
    note: "Keep hold of a band until it is slack; let go under tension and it snaps back.",
  },
};
