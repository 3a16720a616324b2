import type { Portion } from "../entry.ts";
import { countText, pluralOf } from "./measure.ts";
import type { PortionFault } from "./parse.ts";
import type { PortionUnit } from "./units.ts";

const weightText = (grams: number, per: "g" | "ml"): string => {
  const digits = grams < 1 ? 2 : grams < 1000 ? 1 : 0;
  return `${Number(grams.toFixed(digits))} ${per}`;
};

/** `2 slices (56 g)`, `1½ cups sliced (164 g)`, `150 g`. */
export const portionText = ({ grams, said }: Portion, per: "g" | "ml" = "g"): string => {
  const weight = weightText(grams, per);
  if (said === null) return weight;
  const unit = said.count > 1 ? pluralOf(said.unit) : said.unit;
  return `${countText(said.count)} ${unit} (${weight})`;
};

/** A unit in a list to choose from: `slice, 28 g`, `palm, about 85 g, give or take half`. */
export const unitChoiceText = (
  { label, grams, within, id }: PortionUnit,
  per: "g" | "ml",
): string => {
  if (id === "g" || id === "ml" || id === "100") return label;
  if (within === null) return `${label}, ${weightText(grams, per)}`;
  return `${label}, ${withinText(grams, within, per)}`;
};

/** `about 85 g, give or take half`; a hand is quick, and no scale. */
export const withinText = (grams: number, within: number, per: "g" | "ml" = "g"): string =>
  `about ${Math.round(grams)} ${per}, give or take ${shareText(within)}`;

const shareText = (share: number): string => {
  if (share === 0.5) return "half";
  return share === 0.25 ? "a quarter" : `${Math.round(share * 100)} %`;
};

const someUnits = (units: readonly string[]): string => {
  const shown = units.slice(0, 4);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
};

/** What cannot be read in a portion, and how to say it instead. */
export const describePortionFault = (fault: PortionFault): string => {
  switch (fault.code) {
    case "empty":
      return "There is no portion yet. Type how much it was, as 150 g or 2 slices.";
    case "no-number":
      return `“${fault.typed}” has no number that can be read. Type how much first, as 150 g or 1 1/2 cups.`;
    case "unclear-number":
      return `“${fault.typed}” can be read in two ways. Type ${fault.written.replace(/[.,]/u, "")} for thousands, or fewer digits after the point.`;
    case "unknown-unit":
      return `This food has no measure “${fault.unit}”. Use ${someUnits(fault.units)}.`;
    case "no-density":
      return `How much “${fault.typed}” of this food is in ${fault.per} is not known. Say it in ${fault.per} instead.`;
    case "out-of-range":
      return `“${fault.typed}” is no portion: it must be more than 0 and at most ${fault.most} ${fault.per}. Look at it again.`;
  }
};
