import { ChevronRight } from "lucide-react";
import { Section } from "../../../design/index.ts";
import { plan as text } from "../../../messages/index.ts";
import type { Desk } from "../desk/desk.ts";
import { whatIfBetter } from "./what-if.ts";
import type { WhatIf } from "./what-if.ts";

/** More than three are a catalogue, not a choice. */
const MOST = 3;

export interface BetterProps {
  readonly desk: Desk;
  readonly onLook: (one: WhatIf) => void;
}

/** The single changes that would bring most, what costs nothing first; each is looked at before it is taken. */
export const Better = ({ desk, onLook }: BetterProps) => {
  const { better } = desk;
  if (!better || better.length === 0 || desk.usual) return null;
  return (
    <Section title={text.better.title}>
      <ul className="plan-swaps">
        {better.slice(0, MOST).map((one) => {
          const look = whatIfBetter(one, desk);
          return (
            <li key={look.id}>
              <button type="button" className="plan-event plan-better" onClick={() => onLook(look)}>
                <span className="plan-item-text">
                  <span className="plan-item-name">{look.label}</span>
                  <span className="quiet small">{text.better.gain(one.gain, one.isFree)}</span>
                </span>
                <ChevronRight aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
