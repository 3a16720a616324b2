import { useEffect, useState } from "react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import {
  describeBarcodeFault,
  entryOf,
  itemOf,
  printedBarcode,
  readBarcode,
} from "@dorsal/core/food";
import type { Food, Portion } from "@dorsal/core/food";
import { localDate } from "@dorsal/core/record";
import type { Kitchen } from "@dorsal/core/record";
import { Button, PageTitle, useId } from "../design/index.ts";
import { useLookUp } from "../foods/index.ts";
import type { LookedUp } from "../foods/index.ts";
import { food as messages, foodRecipes, foodScan as text, foodOwn } from "../messages/index.ts";
import { useProfile } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { useKitchen } from "./food/records.ts";
import { Found } from "./food/scan/found.tsx";
import { ScanCamera } from "./food/scan/scan-camera.tsx";
import { Unknown } from "./food/scan/unknown.tsx";
import { searchOf } from "./food/search.ts";
import { useFoodWrites } from "./food/use-writes.ts";
import { useNow } from "./use-now.ts";
import "./food/food.css";
import "./food/scan/scan.css";

/** `/food/scan`: a food by its barcode, through the camera or typed. */
export const FoodScanScreen = () => {
  const kitchen = useKitchen();
  return kitchen ? <Scan kitchen={kitchen} /> : null;
};

/** A barcode that is looked up; anew each time it is asked for. */
interface Wanted {
  readonly barcode: string;
}

const Scan = ({ kitchen }: { readonly kitchen: Kitchen }) => {
  const search = useSearch({ from: "/food/scan" });
  const navigate = useNavigate();
  const writes = useFoodWrites();
  const profile = useProfile();
  const lookUp = useLookUp();
  const today = localDate(useNow());
  const date = search.date !== undefined && search.date < today ? search.date : today;
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [answer, setAnswer] = useState<{
    readonly to: Wanted;
    readonly looked: LookedUp;
  } | null>(null);
  const { asksOpenFoodFacts } = kitchen;

  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const looked = await lookUp(wanted.barcode, asksOpenFoodFacts);
      if (isCurrent) setAnswer({ to: wanted, looked });
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [wanted, lookUp, asksOpenFoodFacts]);

  const looked = answer && answer.to === wanted ? answer.looked : null;
  const meal = kitchen.meals.find(({ id }) => id === search.meal);
  const add = async (food: Food, portion: Portion, at: string | null): Promise<void> => {
    const items = [itemOf(food, portion)];
    const named = kitchen.meals.find(({ id }) => id === at);
    const said = messages.added(1, named ? messages.mealInSentence(named) : messages.inNoMeal);
    if (await writes.add([entryOf({ date, meal: at, name: food.name, items })], said))
      await navigate({ to: "/food", search: searchOf(date, today), replace: true });
  };
  return (
    <div className="scan-screen">
      {search.meal === undefined ? (
        <BackLink to="/food" search={searchOf(date, today)}>
          {foodRecipes.back}
        </BackLink>
      ) : (
        <BackLink to="/food/add" search={search}>
          {foodOwn.backToAdd(meal ? messages.mealInSentence(meal) : messages.inNoMeal)}
        </BackLink>
      )}
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <div className="scan">
        {wanted === null ? (
          <>
            <ScanCamera onBarcode={(barcode) => setWanted({ barcode })} />
            <Typed onBarcode={(barcode) => setWanted({ barcode })} />
          </>
        ) : (
          <>
            <p className="quiet small tabular">{text.number(printedBarcode(wanted.barcode))}</p>
            {looked === null ? (
              <p aria-live="polite">{text.looking}</p>
            ) : looked.state === "found" ? (
              <Found
                place={looked.place}
                foods={looked.foods}
                kitchen={kitchen}
                hands={{ hands: kitchen.hands, sex: profile?.person?.sex ?? null }}
                search={search}
                onAdd={add}
              />
            ) : (
              <Unknown
                barcode={wanted.barcode}
                looked={looked}
                asksOutside={asksOpenFoodFacts}
                search={search}
                onAllow={async () => {
                  await writes.changeKitchen((now) => ({ ...now, asksOpenFoodFacts: true }), null);
                }}
                onAgain={() => setWanted({ ...wanted })}
              />
            )}
            <Button wide onClick={() => setWanted(null)}>
              {text.again}
            </Button>
          </>
        )}
      </div>
    </div>
  );
};

const Typed = ({ onBarcode }: { readonly onBarcode: (barcode: string) => void }) => {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  return (
    <form
      className="scan-typed"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readBarcode(typed);
        if (read.ok) onBarcode(read.value);
        else setFault(describeBarcodeFault(read.error));
      }}
    >
      <div className="food-field">
        <label htmlFor={id}>{text.typed}</label>
        <input
          id={id}
          className="text-input tabular"
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={24}
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-said`}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setFault(null);
          }}
        />
      </div>
      <Button type="submit">{text.look}</Button>
      <p id={`${id}-said`} className="small" aria-live="polite">
        {fault}
      </p>
    </form>
  );
};
