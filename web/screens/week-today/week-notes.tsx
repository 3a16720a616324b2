import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { exerciseById } from "@dorsal/core/exercise";
import {
  adjustmentText,
  deloadText,
  leftOutText,
  noteText,
  withExchange,
} from "@dorsal/core/program";
import type { RungOffer } from "@dorsal/core/program";
import { revise } from "@dorsal/core/record";
import { Button, Notice, buttonClass, useToast } from "../../design/index.ts";
import { today as text } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import { dismissSigns, dismissedSigns } from "./feeling.ts";
import type { WeekTodayModel } from "./use-week-today.ts";

interface WithModel {
  readonly model: WeekTodayModel;
}

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

/** After new or lasting pain of the back: a way to the signs that need a doctor. */
export const SignsNotice = ({ model: { signs } }: WithModel) => {
  const [dismissed, setDismissed] = useState(dismissedSigns);
  if (!signs || signs.id === dismissed) return null;
  return (
    <Notice
      kind="warn"
      title={text.signsTitle}
      actions={
        <>
          <Link to="/plan" search={{ check: "signs" }} className={buttonClass()}>
            {text.signsAction}
          </Link>
          <Button
            variant="text"
            onClick={() => {
              dismissSigns(signs.id);
              setDismissed(signs.id);
            }}
          >
            {text.signsDismiss}
          </Button>
        </>
      }
    >
      <p>{text.signsText(nameOf(signs.exercise), signs)}</p>
    </Notice>
  );
};

/** A lighter week that holds today, and the way round it. */
const LighterNotice = ({ model: { ready, feeling, feel } }: WithModel) => {
  const asUsual = (is: boolean): void => feel({ said: { ...feeling.said, asUsual: is } });
  if (ready?.isPassedOver)
    return (
      <Notice
        title={text.usualTitle}
        actions={<Button onClick={() => asUsual(false)}>{text.takeLighter}</Button>}
      />
    );
  if (!ready?.lighter) return null;
  const { why, begins } = ready.lighter;
  return (
    <Notice
      title={text.lighterTitle}
      actions={<Button onClick={() => asUsual(true)}>{text.asUsual}</Button>}
    >
      <p>{text.lighterText(deloadText(why), begins)}</p>
    </Notice>
  );
};

/** What is not as the plan has it today, each with its reason. */
const Different = ({ model: { ready } }: WithModel) => {
  const lines = ready
    ? [
        ...ready.easier.filter(({ code }) => code !== "deload").map(adjustmentText),
        ...ready.left.map(leftOutText),
      ]
    : [];
  return lines.length === 0 ? null : (
    <Notice title={text.leftTitle}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
};

/** The next rung of a chain, taken for the coming weeks with one tap. */
const Offer = ({ offer, model }: WithModel & { readonly offer: RungOffer }) => {
  const store = useStore();
  const toast = useToast();
  const take = async (): Promise<void> => {
    const { week } = model;
    const changed = withExchange(week.body, "all", offer.from, offer.to, Date.now());
    if (!changed.ok) return;
    const saved = await store.put(revise(week, changed.value));
    toast(
      saved.ok
        ? { text: text.offerTaken(nameOf(offer.to)), undo: saved.value, undone: text.offerBack }
        : { text: text.notKept + describeStoreFault(saved.error) },
    );
  };
  return (
    <Notice
      title={offer.way === "up" ? text.offerUp : text.offerDown}
      actions={<Button onClick={() => void take()}>{text.offerTake(nameOf(offer.to))}</Button>}
    >
      <p>
        {nameOf(offer.from)}: {offer.text}
      </p>
    </Notice>
  );
};

/** All that is to be said before a session of the week begins. */
export const WeekNotes = ({ model }: WithModel) => {
  const { ready } = model;
  if (!ready) return null;
  return (
    <div className="today-notes">
      <LighterNotice model={model} />
      <Different model={model} />
      {ready.offers.map((offer) => (
        <Offer key={`${offer.from} ${offer.to}`} offer={offer} model={model} />
      ))}
      {ready.notes.length > 0 ? (
        <ul className="today-conditions small">
          {ready.notes.map((code) => (
            <li key={code}>{noteText(code)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
