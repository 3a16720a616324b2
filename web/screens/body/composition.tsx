import { waistToHeightLimit } from "@dorsal/core/body";
import type { BodyView, Standing } from "@dorsal/core/goal";
import type { Eating } from "@dorsal/core/record";
import { Section } from "../../design/index.ts";
import { body } from "../../messages/index.ts";
import { FatSeries } from "./fat-series.tsx";
import type { WeightWords } from "./units.ts";

const text = body.fat;

/** Fat and lean as bands, by the best that was measured, with what each method is worth. */
export const Composition = ({
  view,
  now,
  eating,
  weight,
}: {
  readonly view: BodyView;
  readonly now: Standing;
  readonly eating: Eating | null;
  readonly weight: WeightWords;
}) => {
  const { fat, weightKg, bmi } = now;
  if (!fat) return null;
  const { waistToHeight } = view.back;
  const isPregnant = eating?.answers["now"]?.includes("pregnant") ?? false;
  const lean = (percent: number): string => weight.show(weightKg * (1 - percent / 100));
  return (
    <Section title={text.title}>
      <div className="body-fat">
        <p className="body-message">{text.band(fat.low, fat.high)}</p>
        <span className="body-bar" aria-hidden>
          <span style={{ insetInlineStart: `${fat.low}%`, width: `${fat.high - fat.low}%` }} />
        </span>
        <p>{text.lean(lean(fat.high), lean(fat.low))}</p>
        <p className="quiet small">{text.by[fat.method]}</p>
        {waistToHeight && waistToHeightLimit({ bmi, isPregnant }) === null ? (
          <p>{text.waist(waistToHeight.ratio, text.bands[waistToHeight.band])}</p>
        ) : null}
        <FatSeries view={view} now={now} />
        <p className="quiet small">{text.hint}</p>
      </div>
    </Section>
  );
};
