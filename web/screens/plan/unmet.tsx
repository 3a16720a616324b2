import { fixText, unmetText } from "@dorsal/core/program";
import { Button, Section } from "../../design/index.ts";
import { plan as text } from "../../messages/index.ts";
import { applyFix } from "./edits.ts";
import type { Desk } from "./use-desk.ts";

/** What the week leaves open, why, and the smallest change that would bring it in. */
export const Unmet = ({ desk }: { readonly desk: Desk }) => {
  const { unmet } = desk.plan;
  const places = new Set(desk.asked.days.map(({ place }) => place));
  const placeName = (place: string): string | null =>
    places.size > 1 ? desk.placeName(place) : null;
  return (
    <Section title={text.unmet.title}>
      {unmet.length === 0 ? <p className="quiet">{text.unmet.none}</p> : null}
      <ul className="plan-unmet">
        {unmet.map(({ wish, text: cause, fix }) => (
          <li key={wish}>
            <p>{cause}</p>
            {fix ? <p className="quiet">{fixText(fix, placeName)}</p> : null}
            {fix ? (
              <Button
                aria-label={text.unmet.fixFor(
                  text.unmet.fixes[fix.kind],
                  unmetText({ text: cause, fix }, placeName),
                )}
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
                {text.unmet.fixes[fix.kind]}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
};
