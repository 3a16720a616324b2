/** All checks of one movement. */
import { clipOf, decodeClip, encodeClip } from "../clip.ts";
import type { Clip } from "../clip.ts";
import type { Motion } from "../motion.ts";
import { compileMotion } from "../solve/compile.ts";
import { checkContacts, checkGround } from "./contacts.ts";
import { worstOf } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { checkForm } from "./form.ts";
import { framesOf } from "./frames.ts";
import { checkLoop, checkRanges, checkSpeed } from "./joints.ts";
import { checkSolids } from "./solids.ts";

/** Everything that is wrong with a clip of a movement; empty when nothing is. */
export const checkClip = (motion: Motion, clip: Clip): readonly Finding[] => {
  const frames = framesOf(motion, clip);
  return worstOf([
    ...checkRanges(motion, frames),
    ...checkContacts(frames),
    ...checkGround(motion, frames),
    ...checkSolids(motion, frames),
    ...checkSpeed(motion, clip),
    ...checkLoop(clip),
    ...checkForm(motion, frames),
  ]);
};

/** Solves a movement, bakes it as a phone gets it, and checks that; broken data is a finding too. */
export const checkMotion = (motion: Motion): readonly Finding[] => {
  try {
    return checkClip(motion, decodeClip(encodeClip(clipOf(compileMotion(motion)))));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return [{ check: "data", place: "", text, amount: 1 }];
  }
};
