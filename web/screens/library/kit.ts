import { equipmentName } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import { library as text } from "../../messages/index.ts";

/** What the easiest way of doing it needs, in a word or two. */
export const kitOf = ({ equipment }: Exercise): string => {
  const [first = []] = equipment;
  const things = first.filter((id) => id !== "none");
  return things.length === 0 ? text.noKit : things.map(equipmentName).join(", ").toLowerCase();
};
