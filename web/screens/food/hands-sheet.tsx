import { useState } from "react";
import { HANDS, HAND_PORTIONS, calibrateHand, describeFoodFault } from "@dorsal/core/food";
import type { Hand, HandCalibration, Sex } from "@dorsal/core/food";
import type { Kitchen } from "@dorsal/core/record";
import { Button, RadioChips, Sheet, Stepper } from "../../design/index.ts";
import { foodKitchen } from "../../messages/index.ts";
import { useFoodWrites } from "./use-writes.ts";
import "./kitchen.css";

const text = foodKitchen.hands;

interface HandsSheetProps {
  readonly kitchen: Kitchen;
  /** Of the usual hand; the smaller one where it is not known whose. */
  readonly sex: Sex | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What the person's hands hold, each weighed once. */
export const HandsSheet = ({ kitchen, sex, open, onClose }: HandsSheetProps) => (
  <Sheet open={open} onClose={onClose} title={text.title}>
    {open ? <Form hands={kitchen.hands} sex={sex ?? "female"} onDone={onClose} /> : null}
  </Sheet>
);

interface FormProps {
  readonly hands: Kitchen["hands"];
  readonly sex: Sex;
  readonly onDone: () => void;
}

const Form = ({ hands, sex, onDone }: FormProps) => {
  const writes = useFoodWrites();
  const [hand, setHand] = useState<Hand>("palm");
  const usual = HAND_PORTIONS[hand][sex].grams;
  const own = hands[hand];
  const [grams, setGrams] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const shown = grams ?? own ?? usual;
  const options = HANDS.map((value) => {
    const weighed = hands[value];
    return {
      value,
      label: text.hands[value].label,
      hint: `${text.hands[value].hint}. ${
        weighed === undefined
          ? text.usual(HAND_PORTIONS[value][sex].grams)
          : text.own(Math.round(weighed))
      }`,
    };
  });
  const store = async (next: HandCalibration, said: string): Promise<void> => {
    if (await writes.changeKitchen((kitchen) => ({ ...kitchen, hands: { ...next } }), said))
      onDone();
  };
  const save = async (): Promise<void> => {
    const calibrated = calibrateHand(hands, hand, sex, shown);
    if (calibrated.ok) await store(calibrated.value, text.saved(hand, shown));
    else setFault(describeFoodFault(calibrated.error));
  };
  const forget = async (): Promise<void> => {
    const { [hand]: _, ...rest } = hands;
    await store(rest, text.forgotten);
  };
  return (
    <form
      className="kitchen-hands"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{text.intro}</p>
      <RadioChips
        legend={text.which}
        legendHidden
        big
        options={options}
        value={hand}
        onChange={(next) => {
          setHand(next);
          setGrams(null);
          setFault(null);
        }}
      />
      <Stepper
        label={text.grams}
        unit="g"
        value={Math.round(shown)}
        min={1}
        max={1000}
        step={hand === "thumb" ? 1 : 5}
        onChange={(next) => {
          setGrams(next);
          setFault(null);
        }}
      />
      <p className="small" aria-live="polite">
        {fault}
      </p>
      <Button type="submit" variant="primary" wide>
        {text.save}
      </Button>
      {own === undefined ? null : (
        <Button wide onClick={() => void forget()}>
          {text.forget}
        </Button>
      )}
    </form>
  );
};
