import type { FoodDay } from "@dorsal/core/record";
import type { BodyView } from "@dorsal/core/goal";
import { Button, Notice, useToast } from "../../design/index.ts";
import { eaten as text, words } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import { markDay } from "../food/mark-day.ts";
import { nowHere } from "../use-now.ts";

/** Asks once about a day that looks half noted; the answer is a mark, and is not asked for again. */
export const HalfNoted = ({ view }: { readonly view: BodyView }) => {
  const store = useStore();
  const toast = useToast();
  const { halfNoted, today } = view;
  if (!halfNoted) return null;
  const { date, kcal } = halfNoted;
  const answer = async (mark: FoodDay["mark"]): Promise<void> => {
    // Only a day that nobody said anything of is asked about.
    const saved = await markDay(store, { date, known: [], said: mark, at: nowHere() });
    toast(
      saved.ok
        ? { text: text.saved, undo: saved.value }
        : { text: text.notSaved + describeStoreFault(saved.error) },
    );
  };
  return (
    <Notice
      title={text.title(words.day(date, today), Math.round(kcal))}
      actions={
        <>
          <Button onClick={() => void answer("complete")}>{text.all}</Button>
          <Button onClick={() => void answer("partial")}>{text.some}</Button>
        </>
      }
    >
      <p className="quiet small">{text.text}</p>
    </Notice>
  );
};
