import { useEffect, useRef, useState } from "react";
import {
  NUTRIENT_IDS,
  describeTypedFoodFault,
  labelOddityText,
  nutrientName,
  readTypedFood,
  unitText,
} from "@dorsal/core/food";
import type { NutrientId, TypedFood } from "@dorsal/core/food";
import type { OwnFood } from "@dorsal/core/record";
import { Button, Confirm, Notice, RadioChips } from "../../../design/index.ts";
import { foodOwn as text } from "../../../messages/index.ts";
import { NumberField, TextField } from "../fields.tsx";
import { useOnce } from "../use-once.ts";
import { PortionsField } from "./portions-field.tsx";
import "../entry-sheet.css";
import "./own.css";

const SOURCES = (["label", "own"] as const).map((value) => ({
  value,
  label: text.sources[value],
}));
const PERS = (["100g", "100ml", "serving"] as const).map((value) => ({
  value,
  label: text.pers[value],
}));
const UNITS = (["g", "ml"] as const).map((value) => ({ value, label: value }));

/** In the order of a label. */
const MAIN = ["fat", "saturatedFat", "carbohydrate", "sugars", "fibre", "protein"] as const;
const SHOWN_ABOVE: ReadonlySet<NutrientId> = new Set([...MAIN, "energy", "sodium"]);
const MORE = NUTRIENT_IDS.filter((id) => !SHOWN_ABOVE.has(id));

export interface FoodFormProps {
  readonly begin: TypedFood;
  /** How much of it was had, as it was typed before; null where it was not. */
  readonly beginEaten?: string | null;
  /** Told at each change what stands in the fields now. */
  readonly onTyped?: (typed: TypedFood, eaten: string | null) => void;
  /** Adds what else is odd about a food than its label: a barcode that another one has. */
  readonly oddOf: (own: OwnFood) => readonly string[];
  /** Where it is eaten at once; null where it is only saved. */
  readonly meal: { readonly name: string; readonly usual: string } | null;
  /** @param grams how much of it was had; null for none */
  readonly onSave: (own: OwnFood, grams: number | null) => Promise<void>;
}

const MOST_G = 20_000;

/** Null where nothing was had, NaN for what is no amount. */
const gramsIn = (typed: string): number | null => {
  const plain = typed.trim().replace(",", ".");
  if (plain === "") return null;
  const grams = /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return grams <= MOST_G ? (grams === 0 ? null : grams) : Number.NaN;
};

/** A food off its label. What is left empty is unknown; what cannot be is refused, what is odd is asked. */
export const FoodForm = ({
  begin,
  beginEaten = null,
  onTyped,
  oddOf,
  meal,
  onSave,
}: FoodFormProps) => {
  const once = useOnce();
  const [typed, setTyped] = useState(begin);
  const [eaten, setEaten] = useState(beginEaten);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<{
    readonly own: OwnFood;
    readonly odd: readonly string[];
  } | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  const change = (part: Partial<TypedFood>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    onTyped?.(next, eaten);
  };
  const unit = typed.per === "serving" ? typed.servingUnit : typed.per === "100ml" ? "ml" : "g";
  const had =
    eaten ??
    (typed.per === "serving" && typed.serving !== "" ? typed.serving : (meal?.usual ?? ""));
  useEffect(() => {
    // Under a long form what is wrong would stand out of sight.
    if (faults.length > 0) notice.current?.focus();
  }, [faults]);

  const grams = meal ? gramsIn(had) : null;
  const save = async (): Promise<void> => {
    const read = readTypedFood(typed);
    const wrong = [
      ...(read.ok ? [] : read.error.map(describeTypedFoodFault)),
      ...(Number.isNaN(grams) ? [text.eatenWrong(had.trim())] : []),
    ];
    setFaults(wrong);
    if (!read.ok || wrong.length > 0) return;
    const odd = [...read.value.odd.map(labelOddityText), ...oddOf(read.value.own)];
    if (odd.length > 0) setAsked({ own: read.value.own, odd });
    else await once("save", () => onSave(read.value.own, grams));
  };
  const nutrient = (id: NutrientId, label: string) => (
    <NumberField
      key={id}
      label={label}
      value={typed.values[id] ?? ""}
      onChange={(value) => change({ values: { ...typed.values, [id]: value } })}
    />
  );

  return (
    <form
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="quiet">{text.intro}</p>
      <div className="own-pair">
        <TextField
          label={text.name}
          value={typed.name}
          maxLength={120}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={text.brand}
          value={typed.brand}
          maxLength={120}
          onChange={(brand) => change({ brand })}
        />
        <TextField
          label={text.barcode}
          value={typed.barcode}
          maxLength={24}
          numeric
          onChange={(barcode) => change({ barcode })}
        />
      </div>
      <RadioChips
        legend={text.source}
        options={SOURCES}
        value={typed.source}
        onChange={(source) => change({ source })}
      />
      <RadioChips
        legend={text.per}
        options={PERS}
        value={typed.per}
        onChange={(per) => change({ per })}
      />
      {typed.per === "serving" ? (
        <div className="own-pair">
          <NumberField
            label={text.serving}
            value={typed.serving}
            onChange={(serving) => change({ serving })}
          />
          <RadioChips
            legend={text.servingUnit}
            options={UNITS}
            value={typed.servingUnit}
            onChange={(servingUnit) => change({ servingUnit })}
          />
        </div>
      ) : null}
      <div className="own-pair">
        <NumberField label={text.kcal} value={typed.kcal} onChange={(kcal) => change({ kcal })} />
        <NumberField
          label={text.kilojoules}
          value={typed.kilojoules}
          onChange={(kilojoules) => change({ kilojoules })}
        />
        <p className="quiet small own-hint">{text.energyHint}</p>
        {MAIN.map((id) => nutrient(id, text[id]))}
        <NumberField label={text.salt} value={typed.salt} onChange={(salt) => change({ salt })} />
        {nutrient("sodium", text.sodium)}
      </div>
      <details className="own-more" open={MORE.some((id) => (begin.values[id] ?? "") !== "")}>
        <summary>{text.more}</summary>
        <div className="own-pair">
          {MORE.map((id) => nutrient(id, text.nutrient(nutrientName(id), unitText(id))))}
        </div>
      </details>
      <PortionsField
        portions={typed.portions}
        unit={unit}
        onChange={(portions) => change({ portions })}
      />
      {meal ? (
        <NumberField
          label={text.eaten(unit, meal.name)}
          value={had}
          hint={text.eatenHint}
          onChange={(next) => {
            setEaten(next);
            onTyped?.(typed, next);
          }}
        />
      ) : null}
      {faults.length > 0 ? (
        <div ref={notice} tabIndex={-1}>
          <Notice kind="warn" live title={text.putRight}>
            <ul className="own-faults">
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <Button type="submit" variant="primary" wide>
        {meal && grams !== null ? text.saveAndAdd(meal.name) : text.save}
      </Button>
      <Confirm
        open={asked !== null}
        title={text.oddTitle}
        action={text.oddKeep}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          const kept = asked;
          setAsked(null);
          if (kept) void once("save", () => onSave(kept.own, grams));
        }}
      >
        <ul className="own-faults">
          {asked?.odd.map((odd) => (
            <li key={odd}>{odd}</li>
          ))}
        </ul>
        <p className="quiet small">{text.oddBack}</p>
      </Confirm>
    </form>
  );
};
