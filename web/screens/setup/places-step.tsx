import { kitChips } from "@dorsal/core/exercise";
import { Button, RadioChips, useId } from "../../design/index.ts";
import { plan as planText, setup as text } from "../../messages/index.ts";
import { KitChips } from "../kit-chips.tsx";
import type { LoadUnit } from "@dorsal/core/quantity";
import { placeOn } from "./draft.ts";
import type { DraftPlace } from "./draft.ts";
import type { StepProps } from "./step.ts";
import { Weights } from "./weights.tsx";

const MOST_PLACES = 5;
const BACKPACK = "backpack";
/** What hardly any gym is without. */
const USUAL_GYM: readonly string[] = [
  "mat",
  "bench",
  "pull-up-bar",
  "dumbbells",
  "kettlebell",
  "barbell",
  "incline-bench",
  "cable",
  "back-bench",
  "back-machines",
  "leg-machines",
  "press-machines",
  "rower",
  "treadmill",
  "bike",
  "elliptical",
];
const BACKPACKS = (["yes", "no"] as const).map((value) => ({
  value,
  label: text.places.backpacks[value],
}));

const OTHERS = [
  { name: text.places.another.gym, kind: "gym" },
  { name: text.places.another.outdoors, kind: "outdoors" },
  { name: text.places.another.other, kind: "other" },
] as const;

/** The next place that people usually have; beyond those, one more elsewhere. */
const nextPlace = (places: readonly DraftPlace[]): Pick<DraftPlace, "name" | "kind"> =>
  OTHERS.find(({ kind }) => !places.some((place) => place.kind === kind)) ?? OTHERS[2];

const thingsOf = ({ have }: DraftPlace): string =>
  kitChips
    .filter(({ id }) => have.includes(id))
    .map(({ label }) => label.toLowerCase())
    .join(", ");

interface PlaceProps {
  readonly place: DraftPlace;
  /** The first place asks for a backpack; it is named Home and stays. */
  readonly isFirst: boolean;
  /** Null: its weights are not asked. */
  readonly unit: LoadUnit | null;
  /** What is there was told before. */
  readonly isTold: boolean;
  readonly onChange: (part: Partial<DraftPlace>) => void;
  readonly onRemove: () => void;
}

const Place = ({ place, isFirst, isTold, unit, onChange, onRemove }: PlaceProps) => {
  const id = useId();
  const hasBackpack = place.have.includes(BACKPACK);
  return (
    <section className="setup-place" aria-label={text.places.kit(place.name)}>
      <div className="setup-place-head">
        <label htmlFor={id} className="visually-hidden">
          {text.places.name}
        </label>
        <input
          id={id}
          className="text-input setup-place-name"
          maxLength={40}
          value={place.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        {isFirst ? null : (
          <Button variant="text" onClick={onRemove} aria-label={text.places.remove(place.name)}>
            {planText.remove}
          </Button>
        )}
      </div>
      {isTold ? (
        <p className="quiet">
          {place.have.length === 0 ? text.places.toldNothing : text.places.told(thingsOf(place))}
        </p>
      ) : null}
      {isFirst && !isTold ? (
        <RadioChips
          legend={text.places.backpack}
          hint={text.places.backpackHint}
          options={BACKPACKS}
          value={hasBackpack ? "yes" : "no"}
          onChange={(value) => {
            const others = place.have.filter((chip) => chip !== BACKPACK);
            onChange({ have: value === "yes" ? [...others, BACKPACK] : others });
          }}
        />
      ) : null}
      {place.kind === "gym" ? (
        <Button onClick={() => onChange({ have: USUAL_GYM })}>{text.places.wholeGym}</Button>
      ) : null}
      {isTold ? (
        <details className="setup-fold">
          <summary>{text.places.change}</summary>
          <KitChips have={place.have} onChange={(have) => onChange({ have })} />
        </details>
      ) : (
        <KitChips have={place.have} onChange={(have) => onChange({ have })} />
      )}
      {unit === null ? null : (
        <Weights place={place} unit={unit} onChange={(loads) => onChange({ loads })} />
      )}
    </section>
  );
};

export const PlacesStep = ({
  draft,
  onChange,
  newKey,
  asksKit,
  asksWeights = false,
}: StepProps) => {
  const { places } = draft;
  const change = (key: string, part: Partial<DraftPlace>): void =>
    onChange({
      places: places.map((place) => (place.key === key ? { ...place, ...part } : place)),
    });
  return (
    <>
      <p>{text.places.intro}</p>
      {places.map((place, index) => (
        <Place
          key={place.key}
          place={place}
          isFirst={index === 0}
          isTold={index === 0 && !asksKit}
          unit={asksWeights ? draft.loadUnit : null}
          onChange={(part) => change(place.key, part)}
          onRemove={() => onChange({ places: places.filter(({ key }) => key !== place.key) })}
        />
      ))}
      {places.length < MOST_PLACES ? (
        <Button
          onClick={() =>
            onChange({
              places: [...places, { key: newKey(), ...nextPlace(places), have: [] }],
            })
          }
        >
          {text.places.add}
        </Button>
      ) : null}
      {places.length > 1 ? (
        <fieldset className="setup-where">
          <legend className="group-legend">{text.places.which}</legend>
          {draft.days.map((day) => (
            <label key={day} className="setup-where-row">
              <span>{planText.days[day]}</span>
              <select
                className="text-input"
                aria-label={text.places.placeOn(planText.days[day])}
                value={placeOn(draft, day)}
                onChange={(event) =>
                  onChange({
                    placeByDay: { ...draft.placeByDay, [day]: event.currentTarget.value },
                  })
                }
              >
                {places.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  );
};
