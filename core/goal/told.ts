import type { Eating, Profile } from "../record/index.ts";
import { SIGNS } from "../safety/index.ts";
import type { Health, Sign } from "../safety/index.ts";

/** Red flags of the setup that are signs here as well. */
const SIGN_OF_FLAG: ReadonlyMap<string, Sign> = new Map([
  ["chest_pain", "chest-pain"],
  ["fainting", "fainting"],
]);

const flaggedSigns = (profile: Profile | null): readonly Sign[] =>
  (profile?.redFlags ?? []).flatMap((flag) => SIGN_OF_FLAG.get(flag) ?? []);

/** Which of these reasons were told with the training plan: there they are changed. */
export const toldWithPlan = (profile: Profile | null, codes: readonly string[]): boolean =>
  (codes.includes("pregnant") &&
    (profile?.conditions.some(({ tag }) => tag === "pregnancy") ?? false)) ||
  flaggedSigns(profile).some((sign) => codes.includes(sign));

/** Signs that were told and not taken back, of eating or of training. */
export const signsOf = (profile: Profile | null, eating: Eating | null): readonly Sign[] => {
  const answered: readonly string[] = eating?.answers["signs"] ?? [];
  const flagged = flaggedSigns(profile);
  return SIGNS.filter((sign) => answered.includes(sign) || flagged.includes(sign));
};

/**
 * The answers about eating with what was told of training: who is pregnant there is pregnant here,
 * whatever the screening said before it.
 */
export const withProfile = (health: Health, profile: Profile): Health => ({
  ...health,
  pregnant: health.pregnant || profile.conditions.some(({ tag }) => tag === "pregnancy"),
  signs: [...new Set([...health.signs, ...flaggedSigns(profile)])],
});
