import { exerciseById } from "@dorsal/core/exercise";
import type { Likely } from "@dorsal/core/find";
import { Section } from "../../design/index.ts";
import type { KnownFoods } from "../../foods/index.ts";
import { find as text } from "../../messages/index.ts";
import { FIRST_PAGES } from "./pages.ts";
import { ExerciseRow, FoodRow, PageRow, RecipeRow } from "./rows.tsx";
import type { RowsContext } from "./rows.tsx";

interface BeforeTypingProps {
  readonly likely: readonly Likely[];
  readonly known: KnownFoods | null;
  readonly context: RowsContext;
}

const keyOf = (one: Likely): string => (one.kind === "food" ? one.ref : `${one.kind} ${one.id}`);

/** What can be found, and what is likely looked for now. */
export const BeforeTyping = ({ likely, known, context }: BeforeTypingProps) => {
  const rowOf = (one: Likely) => {
    switch (one.kind) {
      case "food": {
        const food = known?.get(one.ref);
        return food ? <FoodRow food={food} context={context} /> : null;
      }
      case "recipe": {
        const record = context.recipes.find(({ id }) => id === one.id);
        return record ? <RecipeRow record={record} /> : null;
      }
      case "exercise": {
        const exercise = exerciseById(one.id);
        return exercise ? <ExerciseRow exercise={exercise} /> : null;
      }
    }
  };
  const rows = likely.flatMap((one) => {
    const row = rowOf(one);
    return row ? [<li key={keyOf(one)}>{row}</li>] : [];
  });
  return (
    <>
      <div className="find-intro quiet small">
        <p>{text.intro}</p>
        <p className="find-keys">{text.keys}</p>
      </div>
      {rows.length > 0 ? (
        <Section title={text.likely}>
          <ul className="find-list">{rows}</ul>
        </Section>
      ) : null}
      <Section title={text.pagesTitle}>
        <ul className="find-list">
          {FIRST_PAGES.map((id) => (
            <li key={id}>
              <PageRow id={id} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
};
