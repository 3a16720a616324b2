import type { StopCode } from "../codes.ts";

/** What was noticed, what changes, and what to do. */
export const stopText = (code: StopCode): string => {
  switch (code) {
    case "fast-loss":
      return "Your weight has fallen by more than 1.5 % a week for two weeks. That is faster than is good for muscle and health, so eating less rests: the target is now what you use. If you did not mean to lose this fast, please see a doctor.";
    case "low-bmi":
      return "Your weight is now below the healthy range for your height, so eating less ends here. The target is what you use; a doctor or dietitian can help with what comes next.";
    case "missed-periods":
      return "Periods that stop can mean that the body gets too little energy. Eating less rests until a doctor has looked at it; the target is what you use.";
    case "fainting":
      return "You fainted or nearly did. Eating less and hard training rest until a doctor has looked at it; the target is what you use.";
    case "chest-pain":
      return "Pain or pressure in the chest can be an emergency. If you have it now, call the emergency number. Eating less and training rest until a doctor has looked at it.";
    case "many-weigh-ins":
      return "There were more than ten weigh-ins in one day. Within a day the scale shows water and food, no fat; once is enough. How are you doing with it? If it is hard to leave, a doctor or the eating-disorder helpline of your country can help. Until you have answered, the target is what you use.";
    case "zero-days":
      return "There were two or more days without any food in two weeks. Were they meant? If eating is hard at the moment, a doctor or the eating-disorder helpline of your country can help. Until you have answered, the target is what you use.";
    case "long-deficit":
      return "You have eaten below what you use for 16 weeks or more. A break of two weeks at what you use is a good idea: it rests body and head, and the weight may rise a little with water. Shall the target change for two weeks?";
  }
};
