import { useMemo, useState } from "react";
import { Link, useNavigate } from "@tanstack/react-router";
import { courseFor } from "@dorsal/core/goal";
import type { Standing } from "@dorsal/core/goal";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { Eating, Profile } from "@dorsal/core/record";
import { LEAST_BMI } from "@dorsal/core/safety";
import type { Stop } from "@dorsal/core/safety";
import {
  Button,
  Notice,
  PageTitle,
  RadioChips,
  Range,
  Stepper,
  Switch,
  buttonClass,
  useId,
} from "../../design/index.ts";
import { aim as text } from "../../messages/index.ts";
import { Leads, Limits, Numeral, faultText } from "./answer.tsx";
import {
  PACES,
  PACE_STEP,
  aimOf,
  dateOf,
  dateRange,
  draftFrom,
  emptyDraft,
  firstGoalKg,
  fromUnit,
  goalSlider,
  inUnit,
  leastHealthyKg,
  turned,
  wishOf,
} from "./draft.ts";
import type { AimDraft, Moving } from "./draft.ts";
import { Refused } from "./refused.tsx";
import { RestsOn } from "./rests-on.tsx";
import { useAim } from "./use-aim.ts";

const DIRECTIONS = (["lose", "maintain", "gain"] as const).map((value) => ({
  value,
  label: text.wish.directions[value],
}));

export interface WishProps {
  readonly standing: Standing;
  readonly profile: Profile;
  readonly eating: Eating;
  readonly stops: readonly Stop[];
  readonly unit: LoadUnit;
  readonly onActivity: () => void;
  readonly onAnswers: () => void;
  /** Leaves the goal in force as it is; without one there is none to keep. */
  readonly onKeep: (() => void) | null;
}

/** The wish above, and what follows from it, live below. Nothing is stored until it is accepted. */
export const Wish = ({
  standing,
  profile,
  eating,
  stops,
  unit,
  onActivity,
  onAnswers,
  onKeep,
}: WishProps) => {
  const { today, weightKg, measured, goal } = standing;
  const body = { weightKg, heightM: measured.heightM };
  const [draft, setDraft] = useState<AimDraft>(() =>
    goal ? draftFrom(goal.body, today) : emptyDraft(today),
  );
  const [isBusy, setBusy] = useState(false);
  const { accept } = useAim();
  const navigate = useNavigate();
  const shown = (kg: number): string => text.weight(kg, unit);
  const change = (part: Partial<AimDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const turn = (direction: Moving | "maintain"): void =>
    setDraft((before) => turned(before, direction, body, unit));

  const aim = useMemo(() => aimOf(draft, today), [draft, today]);
  const course = useMemo(
    () => (aim ? courseFor(standing, profile, eating, stops, aim) : null),
    [aim, standing, profile, eating, stops],
  );
  const wish = wishOf(draft, today);
  const isRefused = course !== null && !course.ok && course.error.code === "refused";
  // A goal that is too low can be put right here; anything else leaves nothing to set.
  const canSet =
    !isRefused ||
    (course.error.code === "refused" &&
      course.error.reasons.every(({ code }) => code === "low-goal-bmi"));

  const store = async (): Promise<void> => {
    if (!course?.ok || !wish || isBusy) return;
    setBusy(true);
    const isStored = await accept(standing, course.value, wish);
    setBusy(false);
    if (isStored) await navigate({ to: "/body" });
  };

  return (
    <div className="aim">
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <RadioChips
        legend={text.wish.direction}
        options={DIRECTIONS}
        value={draft.direction}
        onChange={turn}
      />
      {aim === null ? <p className="quiet">{text.wish.none}</p> : null}
      {course?.ok && aim ? (
        <Numeral standing={standing} course={course.value} goalKg={aim.goalKg} unit={unit} />
      ) : null}
      {course && !course.ok && course.error.code === "refused" ? (
        <Refused
          reasons={course.error.reasons}
          shown={shown}
          onHold={draft.direction === "maintain" ? undefined : () => turn("maintain")}
          onGain={draft.direction === "gain" ? undefined : () => turn("gain")}
          onGoal={(goalKg) => change({ goalKg })}
          onAnswers={onAnswers}
        />
      ) : null}
      {course && !course.ok && course.error.code !== "refused" ? (
        <Notice kind="warn">
          <p>{faultText(course.error)}</p>
        </Notice>
      ) : null}
      {canSet && draft.direction !== null && draft.direction !== "maintain" ? (
        <Controls
          draft={draft}
          direction={draft.direction}
          body={body}
          unit={unit}
          standing={standing}
          onChange={change}
        />
      ) : null}
      {course?.ok && aim ? (
        <>
          <Limits target={course.value.target} />
          <Leads
            standing={standing}
            course={course.value}
            goalKg={aim.goalKg}
            unit={unit}
            direction={aim.direction}
            byDate={dateOf(draft, today)}
          />
        </>
      ) : null}
      <RestsOn
        standing={standing}
        eating={eating}
        unit={unit}
        onActivity={onActivity}
        onAnswers={onAnswers}
      />
      {onKeep ? (
        <Button variant="text" className="aim-start" onClick={onKeep}>
          {text.wish.keep}
        </Button>
      ) : (
        <Link to="/body" className={`${buttonClass("text")} aim-start`}>
          {text.leave}
        </Link>
      )}
      {course?.ok ? (
        <div className="aim-accept">
          <Button variant="primary" wide aria-disabled={isBusy} onClick={() => void store()}>
            {goal
              ? text.wish.acceptChange(course.value.target.kcal)
              : text.wish.accept(course.value.target.kcal)}
          </Button>
        </div>
      ) : null}
    </div>
  );
};

interface ControlsProps {
  readonly draft: AimDraft;
  readonly direction: Moving;
  readonly body: { readonly weightKg: number; readonly heightM: number };
  readonly unit: LoadUnit;
  readonly standing: Standing;
  readonly onChange: (part: Partial<AimDraft>) => void;
}

const Controls = ({ draft, direction, body, unit, standing, onChange }: ControlsProps) => {
  const { today, weightKg } = standing;
  const slider = goalSlider(direction, body, unit);
  const { least, most } = PACES[direction];
  const hasGoal = draft.goalKg !== null;
  const paces = (["usual", "pace", "date"] as const)
    .filter((value) => value !== "date" || hasGoal)
    .map((value) => ({ value, label: text.wish.paces[value] }));
  const by = draft.by === "date" && !hasGoal ? "usual" : draft.by;
  return (
    <div className="aim-controls">
      {slider ? (
        <Switch
          label={text.wish.goal}
          hint={text.wish.goalHint}
          checked={hasGoal}
          onChange={(isOn) =>
            onChange({ goalKg: isOn ? firstGoalKg(direction, body, unit) : null })
          }
        />
      ) : null}
      {draft.goalKg === null || !slider ? null : (
        <div className="aim-goal">
          <Range
            label={text.wish.goalWeight}
            value={inUnit(draft.goalKg, unit)}
            {...slider}
            valueText={text.weight(draft.goalKg, unit)}
            lowLabel={`${slider.min} ${unit}`}
            highLabel={`${slider.max} ${unit}`}
            onChange={(value) => onChange({ goalKg: fromUnit(value, unit) })}
          />
          <Stepper
            label={text.wish.goalTyped(unit)}
            labelHidden
            unit={unit}
            value={inUnit(draft.goalKg, unit)}
            min={Math.ceil(inUnit(TYPED_KG.least, unit))}
            max={Math.floor(inUnit(TYPED_KG.most, unit))}
            step={slider.step}
            onChange={(value) => {
              if (value !== null) onChange({ goalKg: fromUnit(value, unit) });
            }}
          />
          {direction === "lose" && isNearLeast(draft.goalKg, body) ? (
            <p className="quiet small">{text.wish.least(leastHealthyKg(body.heightM), unit)}</p>
          ) : null}
        </div>
      )}
      <RadioChips
        legend={text.wish.pace}
        options={paces}
        value={by}
        onChange={(next) => onChange({ by: next })}
      />
      {by === "usual" ? <p className="quiet small">{text.wish.usual[direction]}</p> : null}
      {by === "pace" ? (
        <Range
          label={text.wish.percent}
          value={Math.min(most, Math.max(least, draft.percent))}
          min={least}
          max={most}
          step={PACE_STEP}
          valueText={text.wish.percentText(draft.percent, (draft.percent / 100) * weightKg, unit)}
          lowLabel={text.wish.gentler}
          highLabel={text.wish.faster}
          onChange={(percent) => onChange({ percent: Math.round(percent * 100) / 100 })}
        />
      ) : null}
      {by === "date" ? <ByDate draft={draft} today={today} onChange={onChange} /> : null}
    </div>
  );
};

/** What can be typed as a goal at all; what is healthy is judged, and said, by the rules. */
const TYPED_KG = { least: 30, most: 300 } as const;
/** The least healthy weight is named only where the goal comes near it. */
const NEAR_BMI = 1.5;

const isNearLeast = (goalKg: number, { heightM }: { readonly heightM: number }): boolean =>
  goalKg / heightM ** 2 < LEAST_BMI + NEAR_BMI;

const ByDate = ({
  draft,
  today,
  onChange,
}: Pick<ControlsProps, "draft" | "onChange"> & { readonly today: Standing["today"] }) => {
  const id = useId();
  const { least, most } = dateRange(today);
  return (
    <div className="aim-date">
      <label htmlFor={id} className="group-legend">
        {text.wish.byDate}
      </label>
      <input
        id={id}
        type="date"
        className="text-input tabular"
        min={least}
        max={most}
        value={draft.byDate}
        aria-describedby={`${id}-said`}
        onChange={(event) => onChange({ byDate: event.currentTarget.value })}
      />
      <p id={`${id}-said`} className="quiet small" aria-live="polite">
        {dateOf(draft, today) === null ? text.wish.byDateUnread : ""}
      </p>
    </div>
  );
};
