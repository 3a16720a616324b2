import type { Alternative, Refusal } from "../gate.ts";

const DOCTOR_FIRST =
  "Eating less can change how the body handles it, so please speak with the doctor who knows you before you do. When they have agreed, say so here.";

/** Why no deficit is planned, in a few sentences. */
export const refusalText = (refusal: Refusal): string => {
  const { told } = refusal;
  switch (refusal.code) {
    case "not-asked":
      return "Before a number there are a few questions about your health. They take about a minute, and the answers stay on this device.";
    case "under-18":
      return `By your year of birth you may be ${years(told)} still. A body that is still growing needs what it asks for, so Dorsal plans no weight loss before 18. Getting stronger is open to you.`;
    case "pregnant":
      return "You told us that you are pregnant. This is no time to eat less, and our estimates are not made for it, so Dorsal sets no number. Your midwife or doctor knows what you and the child need.";
    case "breastfeeding":
      return "You told us that you breastfeed. Making milk takes a lot of energy that our estimates do not know of, so Dorsal sets no number for now. A midwife or doctor can help with weight in this time.";
    case "low-bmi":
      return `With your height and weight the body-mass index is ${oneDigit(told)}; below 18.5 there is nothing to lose that the body does not need. Gaining or keeping weight is open to you.`;
    case "low-goal-bmi":
      return `The goal comes to a body-mass index of ${oneDigit(told)}, which is below the healthy range. A goal from ${refusal.leastGoalKg ?? 0} kg up can be planned.`;
    case "eating-disorder-now":
      return "Thank you for telling us about your eating disorder. Counting down from a number could make it harder, so Dorsal plans no weight loss. The people who treat you come first.";
    case "eating-disorder-past":
      return "Thank you for telling us what you have come through. Planned restriction can bring it back, so Dorsal plans no weight loss. Training for strength is open to you.";
    case "eating-disorder-not-said":
      return "You need not say more. Where we do not know, Dorsal does not plan weight loss; everything else is open to you.";
    case "eating-screen":
      return `You answered yes to ${told} of the five questions on eating. That is no finding about you; many people do. It is a reason to pause here and to talk with someone before eating less.`;
    case "insulin-or-sulfonylurea":
      return `You told us that you take insulin or tablets that can bring the blood sugar too low. With less food the same dose can be too much. ${DOCTOR_FIRST}`;
    case "lithium":
      return `You told us that you take lithium. Its level in the blood moves with what you eat, drink and weigh. ${DOCTOR_FIRST}`;
    case "warfarin":
      return `You told us that you take warfarin or a similar blood thinner. A change of diet changes how it works. ${DOCTOR_FIRST}`;
    case "glp1-titration":
      return `You told us that the dose of your weight-loss or diabetes injection is still being raised. It already lowers what you eat. ${DOCTOR_FIRST}`;
    case "kidney-failure":
      return `You told us about your kidneys. What and how much you eat is part of their treatment. ${DOCTOR_FIRST}`;
    case "heart-failure":
      return `You told us about your heart. Weight and water are part of its treatment. ${DOCTOR_FIRST}`;
    case "cancer":
      return `You told us about a cancer. Keeping weight often matters more than losing it. ${DOCTOR_FIRST}`;
    case "recent-surgery":
      return `You told us about an operation not long ago. Healing takes energy and protein. ${DOCTOR_FIRST}`;
    case "missed-periods":
      return "You told us that your periods have stopped. One cause is too little energy for too long. Please see a doctor before you eat less; until then, eat what you use.";
    case "fainting":
      return "You told us that you fainted or nearly did. Please see a doctor about it before you eat less or train hard.";
    case "chest-pain":
      return "You told us about pain or pressure in the chest. If you have it now, call the emergency number. Otherwise please see a doctor before you eat less or train.";
  }
};

const years = (told: Refusal["told"]): string =>
  typeof told === "number" ? `${Math.floor(told)} years old` : "under 18";

/** Cut, not rounded: 18.46 must not read as 18.5. */
const oneDigit = (told: Refusal["told"]): string =>
  typeof told === "number" ? (Math.floor(told * 10) / 10).toFixed(1) : told;

/** What is offered in place of a deficit. */
export const alternativeText = (alternative: Alternative): string => {
  switch (alternative) {
    case "answer":
      return "Answer the questions.";
    case "strength":
      return "Train for strength: the plan for your back needs no diet.";
    case "maintenance":
      return "Keep your weight: eat what you use.";
    case "gain":
      return "Gain weight slowly, with strength training beside it.";
    case "healthy-goal":
      return "Choose a goal within the healthy range.";
    case "clinician":
      return "Talk with a doctor, a midwife or a dietitian who knows you.";
    case "eating-help":
      return "Talk with your doctor, someone you trust, or the eating-disorder helpline of your country. They listen without judging, and you need not be sure that anything is wrong.";
  }
};
