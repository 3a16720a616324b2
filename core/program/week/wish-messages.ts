import { exerciseById } from "../../exercise/index.ts";
import type { UnmetReason } from "./types.ts";
import type { Cost } from "./why/costs.ts";
import { amount, groupName, listed, movementName, stapleName } from "./words.ts";

/** Why a wish is open, and what it would cost to meet it all the same. */
interface Cause {
  readonly reason: UnmetReason;
  readonly costs: readonly Cost[];
}

const exerciseName = (id: string): string => exerciseById(id)?.name ?? id;

const setsOf = (count: number): string =>
  amount(count) === "1" ? "1 set" : `${amount(count)} sets`;

/** A wish in words, to stand at the beginning of a sentence about what is missing of it. */
const wishText = (wish: string, missing: number): string => {
  const [kind = "", id = ""] = wish.split(":");
  switch (kind) {
    case "staple":
      return `No ${stapleName(id)} this week`;
    case "pattern":
      return `Less of ${movementName(id)} than wanted`;
    case "lock":
      return `${exerciseName(id)} is not in the week`;
    case "min":
      return `${setsOf(missing)} short of the least for the ${groupName(id)}`;
    case "focus":
      return `${setsOf(missing)} short of a full dose for the ${groupName(id)}`;
    case "frequency":
      return `The ${groupName(id)}: fewer than two days a week`;
    default:
      return `${amount(missing)} minutes of cardio short of the target`;
  }
};

/** Something that a trade-off takes away. */
const costText = (cost: Cost): string => {
  switch (cost.kind) {
    case "sets":
      return `${setsOf(cost.sets)} for the ${groupName(cost.group)}`;
    case "minutes":
      return `${amount(cost.minutes)} minutes of cardio`;
    case "wish":
      return lostText(cost.wish);
  }
};

const lostText = (wish: string): string => {
  const [kind = "", id = ""] = wish.split(":");
  switch (kind) {
    case "staple":
      return `the ${stapleName(id)}`;
    case "pattern":
      return movementName(id);
    default:
      return exerciseName(id);
  }
};

const because = ({ reason, costs }: Cause): string => {
  const price = costs.length > 0 ? listed(costs.map(costText)) : null;
  switch (reason) {
    case "equipment":
      return "the places have nothing to do it with";
    case "condition":
      return "your conditions rule it out";
    case "dislike":
      return "you said you do not like what it takes";
    case "level":
      return "what it takes is above your level for now";
    case "time":
      return price === null
        ? "the days are too short"
        : `the days are too short; in the same time it would cost ${price}`;
    case "frequency":
      return "the week has too few days";
    case "spacing":
      return "the same muscles need 48 hours between hard days";
    case "tradeoff":
      return price === null
        ? "other work is worth more in the same time"
        : `it would cost ${price}`;
  }
};

/** What is missing, and why. */
export const causeText = (wish: string, missing: number, cause: Cause): string =>
  `${wishText(wish, missing)}: ${because(cause)}.`;
