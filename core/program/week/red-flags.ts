import { weekMessages } from "./messages.ts";
import { RED_FLAGS } from "./rules.ts";
import type { NoPlan, WeekProfile } from "./types.ts";

const isIn = (list: readonly string[], flag: string): boolean => list.includes(flag);

/**
 * No plan while a red flag is up (IFOMPT/Finucane 2020; Verhagen 2016): emergency advice where it is
 * urgent, a clinician first where it is not. A flag that is not known is taken as one.
 */
export const noPlanFor = ({ redFlags }: Pick<WeekProfile, "redFlags">): NoPlan | null => {
  if (redFlags.length === 0) return null;
  const urgent = redFlags.some((flag) => isIn(RED_FLAGS.emergency, flag));
  return {
    reason: "red_flag",
    advice: urgent ? weekMessages.emergency(redFlags) : weekMessages.clinician(redFlags),
    urgent,
  };
};
