import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { ALLERGENS, COST_CLASSES, TIME_CLASSES } from "@dorsal/core/food";
import type { MenuPerson } from "@dorsal/core/goal";
import { addDays } from "@dorsal/core/record";
import type { Kitchen, LocalDate } from "@dorsal/core/record";
import {
  Button,
  Chip,
  ChipGroup,
  PageTitle,
  RadioChips,
  Section,
  Stepper,
  Switch,
  buttonClass,
} from "../../design/index.ts";
import { food, menus } from "../../messages/index.ts";
import { MealsSheet } from "../food/meals-sheet.tsx";
import { FoodPicker } from "./food-picker.tsx";
import { LEAST_MEALS, MOST_MEALS } from "./wish.ts";
import type { Wish } from "./wish.ts";

const text = menus.setup;

const DIETS = (["omnivore", "pescatarian", "vegetarian", "vegan"] as const).map((value) => ({
  value,
  ...text.diets[value],
}));
const COSTS = COST_CLASSES.map((value) => ({ value, ...text.costs[value] }));
const TIMES = TIME_CLASSES.map((value) => ({ value, ...text.times[value] }));
const GLUTEN = "gluten";
const OTHER_ALLERGENS = ALLERGENS.filter((one) => one !== GLUTEN);
/** Protein is asked for in steps of, g. */
const PROTEIN = { least: 20, most: 400, step: 5 } as const;
/** g a kg of body weight: where one's own amount begins, before it is changed. */
const OWN_PROTEIN_PER_KG = 1.4;

const toggled = <T extends string>(list: readonly T[], one: T, isOn: boolean): readonly T[] =>
  isOn ? [...list, one] : list.filter((other) => other !== one);

export interface SetupProps {
  readonly person: MenuPerson;
  readonly kitchen: Kitchen;
  readonly wish: Wish;
  readonly today: LocalDate;
  readonly onMake: (kitchen: Kitchen, wish: Wish) => void;
  /** Back to the menu that is there; null where there is none. */
  readonly onBack: (() => void) | null;
}

/** What is asked before a menu, filled in with what is known. */
export const Setup = ({
  person,
  kitchen: stored,
  wish: first,
  today,
  onMake,
  onBack,
}: SetupProps) => {
  const [own, setOwn] = useState<Partial<Kitchen>>({});
  const [wish, setWish] = useState(first);
  const [isMealsOpen, setMealsOpen] = useState(false);
  // The meals are changed in a sheet of their own, which stores them at once.
  const kitchen: Kitchen = { ...stored, ...own };
  const eat = (part: Partial<Kitchen>): void => setOwn({ ...own, ...part });
  const ask = (part: Partial<Wish>): void => setWish({ ...wish, ...part });
  const count = kitchen.meals.length;
  const isPossible = count >= LEAST_MEALS && count <= MOST_MEALS;
  const tomorrow = addDays(today, 1);
  return (
    <form
      className="menu-setup"
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible) onMake(kitchen, wish);
      }}
    >
      <header>
        <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
        <p>{text.intro}</p>
        <Energy
          person={person}
          ownKcal={wish.energyKcal}
          onTarget={() => ask({ energyKcal: null })}
        />
        {person.askDoctor ? <p>{menus.askDoctor}</p> : null}
      </header>
      <Section title={text.eat}>
        <div className="menu-fields">
          <RadioChips
            legend={text.diet}
            big
            options={DIETS}
            value={kitchen.diet}
            onChange={(diet) => eat({ diet })}
          />
          <ChipGroup legend={text.without}>
            <Chip
              label={text.noPork}
              checked={kitchen.noPork}
              onChange={(noPork) => eat({ noPork })}
            />
            <Chip
              label={text.noGluten}
              checked={kitchen.allergens.includes(GLUTEN)}
              onChange={(isOn) => eat({ allergens: toggled(kitchen.allergens, GLUTEN, isOn) })}
            />
            <Chip
              label={text.noLactose}
              checked={kitchen.lactoseFree}
              onChange={(lactoseFree) => eat({ lactoseFree })}
            />
          </ChipGroup>
          <Allergens kitchen={kitchen} onChange={(allergens) => eat({ allergens })} />
          <FoodPicker
            label={text.dislikes}
            hint={text.dislikesHint}
            chosen={kitchen.dislikes}
            onChange={(dislikes) => eat({ dislikes })}
          />
          <FoodPicker
            label={text.atHome}
            hint={text.atHomeHint}
            chosen={kitchen.atHome}
            onChange={(atHome) => eat({ atHome })}
          />
        </div>
      </Section>
      <Section title={text.shop}>
        <div className="menu-fields">
          <RadioChips
            legend={text.cost}
            options={COSTS}
            value={kitchen.cost}
            onChange={(cost) => eat({ cost })}
          />
          <RadioChips
            legend={text.time}
            options={TIMES}
            value={kitchen.time}
            onChange={(time) => eat({ time })}
          />
          <p className="quiet small">{text.costTimeHint}</p>
        </div>
      </Section>
      <Section title={text.days}>
        <div className="menu-fields">
          <Stepper
            label={text.dayCount}
            value={wish.days}
            min={1}
            max={7}
            onChange={(days) => ask({ days: days ?? 1 })}
          />
          <RadioChips
            legend={text.start}
            options={[
              { value: today, label: text.starts.today },
              { value: tomorrow, label: text.starts.tomorrow },
            ]}
            value={wish.startsOn < tomorrow ? today : tomorrow}
            onChange={(startsOn) => ask({ startsOn })}
          />
          <div>
            <p className="group-legend">{text.meals}</p>
            <p>{food.listed(kitchen.meals.map(food.mealName))}</p>
            {isPossible ? null : (
              <p role="alert">{count < LEAST_MEALS ? text.tooFewMeals : text.tooManyMeals}</p>
            )}
            <Button className="menu-below" onClick={() => setMealsOpen(true)}>
              {text.changeMeals}
            </Button>
          </div>
          <Switch
            label={text.batch}
            hint={text.batchHint}
            checked={wish.batch}
            onChange={(batch) => ask({ batch })}
          />
          <Protein
            grams={wish.proteinG}
            usual={Math.round((person.weightKg * OWN_PROTEIN_PER_KG) / 5) * 5}
            onChange={(proteinG) => ask({ proteinG })}
          />
        </div>
      </Section>
      <div className="menu-main">
        <Button type="submit" variant="primary" wide disabled={!isPossible}>
          {text.make(wish.days)}
        </Button>
        {onBack ? (
          <Button wide onClick={onBack}>
            {text.back}
          </Button>
        ) : null}
      </div>
      <MealsSheet kitchen={stored} open={isMealsOpen} onClose={() => setMealsOpen(false)} />
    </form>
  );
};

const Energy = ({
  person,
  ownKcal,
  onTarget,
}: {
  readonly person: MenuPerson;
  readonly ownKcal: number | null;
  readonly onTarget: () => void;
}) => {
  if (ownKcal !== null)
    return (
      <p className="menu-energy">
        {text.energyOwn(ownKcal)}{" "}
        <Button variant="text" onClick={onTarget}>
          {text.backToTarget}
        </Button>
      </p>
    );
  const isTarget = person.energyBy === "target";
  return (
    <p className="menu-energy">
      {isTarget ? text.energyTarget(person.energyKcal) : text.energyHold(person.energyKcal)}{" "}
      <Link to="/body/goal" className={buttonClass("text")}>
        {isTarget ? text.change : text.setGoal}
      </Link>
    </p>
  );
};

const Allergens = ({
  kitchen,
  onChange,
}: {
  readonly kitchen: Kitchen;
  readonly onChange: (allergens: readonly string[]) => void;
}) => {
  const { allergens } = kitchen;
  const named = allergens.filter((one) => one !== GLUTEN).map(text.allergen);
  return (
    <details className="menu-fold">
      <summary>{named.length === 0 ? text.allergensNone : text.allergensSome(named)}</summary>
      <ChipGroup legend={text.allergens} legendHidden hint={text.allergenHint}>
        {OTHER_ALLERGENS.map((one) => (
          <Chip
            key={one}
            label={text.allergen(one)}
            checked={allergens.includes(one)}
            onChange={(isOn) => onChange(toggled(allergens, one, isOn))}
          />
        ))}
      </ChipGroup>
    </details>
  );
};

const Protein = ({
  grams,
  usual,
  onChange,
}: {
  readonly grams: number | null;
  readonly usual: number;
  readonly onChange: (grams: number | null) => void;
}) => (
  <div className="menu-protein">
    <RadioChips
      legend={text.protein}
      options={[
        { value: "usual", label: text.proteins.usual },
        { value: "own", label: text.proteins.own },
      ]}
      value={grams === null ? "usual" : "own"}
      onChange={(by) => onChange(by === "usual" ? null : usual)}
    />
    {grams === null ? null : (
      <Stepper
        label={text.proteinGrams}
        unit="g"
        value={grams}
        min={PROTEIN.least}
        max={PROTEIN.most}
        step={PROTEIN.step}
        onChange={(next) => onChange(next ?? usual)}
      />
    )}
  </div>
);
