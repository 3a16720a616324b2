import { Button, Section } from "../../../design/index.ts";
import { plan as text } from "../../../messages/index.ts";
import type { Desk } from "../desk/desk.ts";
import { applyFix } from "../desk/edits.ts";
import { fixLabel } from "./fix.ts";

/** What the week leaves open, why, and the smallest change that would bring it in. */
export const Unmet = ({ desk }: { readonly desk: Desk }) => {
  const { unmet } = desk.plan;
  return (
    <Section title={text.unmet.title}>
      {unmet.length === 0 ? (
        <p className="quiet">{desk.isExplained ? text.unmet.none : text.unmet.looking}</p>
      ) : null}
      <ul className="plan-unmet">
        {unmet.map(({ wish, text: cause, fix }) => {
          const offer = fix ? fixLabel(fix, desk.placeName) : null;
          return (
            <li key={wish}>
              <p>{cause}</p>
              {fix && offer ? (
                <Button
                  aria-label={text.unmet.fixFor(offer, cause)}
                  onClick={() =>
                    desk.ask({
                      change: applyFix(fix),
                      said: text.unmet.applied,
                      ...(fix.kind === "equipment"
                        ? { things: { place: fix.place, things: fix.equipment } }
                        : {}),
                    })
                  }
                >
                  {offer}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
