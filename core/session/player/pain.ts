import { clamp } from "../../quantity/index.ts";
import type { PainReport, PlayerState } from "../../record/index.ts";
import type { PlayerEvent } from "./events.ts";
import { currentStep, isWork } from "./timing.ts";

/** training.md section 5: 0-2 go; 3-4 lighter and shorter, ask again; 5 and more stop. */
const EASE_FROM = 3;
const STOP_FROM = 5;
const EASED_LOAD_SHARE = 0.7;

/** What a report of pain asks for. Sharp or spreading pain stops an exercise at any level above none. */
const painAction = (level: number, sharp: boolean, spreading: boolean): PainReport["action"] => {
  if (level >= STOP_FROM || sharp || spreading) return "stop";
  return level >= EASE_FROM ? "ease" : "carry-on";
};

export const hurt = (
  state: PlayerState,
  event: Extract<PlayerEvent, { type: "hurt" }>,
): PlayerState => {
  const step = currentStep(state);
  // In a break, what hurts is what was just done.
  const cause = isWork(step) ? step : (state.sets.at(-1) ?? step);
  const level = clamp(Math.round(event.level), 0, 10);
  const action = painAction(level, event.sharp, event.spreading);
  const report: PainReport = {
    id: `${cause.item}.pain.${state.pain.length + 1}`,
    item: cause.item,
    exercise: cause.exercise,
    level,
    sharp: event.sharp,
    spreading: event.spreading,
    action,
    at: event.at,
  };
  const others = state.eased.filter((entry) => entry.item !== cause.item);
  const reported: PlayerState = { ...state, pain: [...state.pain, report] };
  switch (action) {
    case "carry-on":
      return { ...reported, eased: others };
    case "ease":
      return {
        ...reported,
        eased: [...others, { item: cause.item, loadShare: EASED_LOAD_SHARE, askAgain: true }],
      };
    case "stop":
      return {
        ...reported,
        eased: others,
        status: "paused",
        pausedAt: state.pausedAt ?? event.at,
        stopped: { item: cause.item, exercise: cause.exercise },
      };
  }
};
