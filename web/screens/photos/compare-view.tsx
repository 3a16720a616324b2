import { useEffect, useState } from "react";
import { localDate } from "@dorsal/core/record";
import { Button, RadioChips, Range, Switch } from "../../design/index.ts";
import { photos as text } from "../../messages/index.ts";
import { AlignStage } from "./align-stage.tsx";
import {
  ALIGNMENT_LIMITS,
  UNALIGNED,
  alignmentOf,
  aligned,
  rememberAlignment,
  transformOf,
} from "./alignment.ts";
import type { Alignment } from "./alignment.ts";
import type { Pair } from "./months.ts";
import { PhotoImage } from "./photo-image.tsx";

type Way = keyof typeof text.ways;

const WAYS: readonly Way[] = ["slider", "beside"];

interface AlignFieldsProps {
  readonly alignment: Alignment;
  readonly after: string;
  readonly onChange: (alignment: Alignment) => void;
}

const percent = (value: number): number => Math.round(value * 100);

const AlignFields = ({ alignment, after, onChange }: AlignFieldsProps) => {
  const { offset, leastScale, mostScale } = ALIGNMENT_LIMITS;
  const field = (key: keyof Alignment, label: string, least: number, most: number) => (
    <Range
      label={label}
      min={percent(least)}
      max={percent(most)}
      value={percent(alignment[key])}
      valueText={text.percent(percent(alignment[key]))}
      onChange={(value) => onChange(aligned(alignment, { [key]: value / 100 }))}
    />
  );
  return (
    <div className="align-fields">
      <p className="quiet small">{text.alignHint(after)}</p>
      {field("x", text.alignX, -offset, offset)}
      {field("y", text.alignY, -offset, offset)}
      {field("scale", text.alignScale, leastScale, mostScale)}
      <Button onClick={() => onChange(UNALIGNED)}>{text.alignReset}</Button>
    </div>
  );
};

/** Two photos of one pose, under a slider or side by side; mounted anew for another pair. */
export const CompareView = ({ before, after }: Pair) => {
  const [way, setWay] = useState<Way>("slider");
  const [share, setShare] = useState(50);
  const [isAligning, setIsAligning] = useState(false);
  const [alignment, setAlignment] = useState(() => alignmentOf(before.id, after.id));
  const [beforeDay, afterDay] = [before, after].map(({ at }) => text.shortDate(localDate(at))) as [
    string,
    string,
  ];

  useEffect(() => {
    rememberAlignment(before.id, after.id, alignment);
  }, [before.id, after.id, alignment]);
  const moved = (
    <div className="compare-moved" style={{ transform: transformOf(alignment) }}>
      <PhotoImage photo={after} />
    </div>
  );
  const fingers = isAligning ? <AlignStage onChange={setAlignment} /> : null;

  return (
    <div className="compare-view">
      <RadioChips
        legend={text.way}
        legendHidden
        options={WAYS.map((value) => ({ value, label: text.ways[value] }))}
        value={way}
        onChange={setWay}
      />
      {way === "beside" ? (
        <div className="compare-beside">
          <figure>
            <div className="compare-frame">
              <PhotoImage photo={before} />
            </div>
            <figcaption className="small">{beforeDay}</figcaption>
          </figure>
          <figure>
            <div className="compare-frame">
              {moved}
              {fingers}
            </div>
            <figcaption className="small">{afterDay}</figcaption>
          </figure>
        </div>
      ) : (
        <div className="compare-over">
          <div className="compare-frame">
            <PhotoImage photo={before} />
            <div
              className="compare-clip"
              data-compare="after"
              style={{ clipPath: `inset(0 0 0 ${share}%)` }}
            >
              {moved}
            </div>
            <p className="compare-dates tiny" aria-hidden>
              <span>{beforeDay}</span>
              <span>{afterDay}</span>
            </p>
            <span className="compare-line" style={{ insetInlineStart: `${share}%` }} aria-hidden />
            {fingers}
          </div>
          <Range
            label={text.slider(beforeDay, afterDay)}
            min={0}
            max={100}
            value={share}
            valueText={text.sliderAt(share)}
            onChange={setShare}
          />
        </div>
      )}
      <Switch label={text.align} checked={isAligning} onChange={setIsAligning} />
      {isAligning ? (
        <AlignFields alignment={alignment} after={afterDay} onChange={setAlignment} />
      ) : null}
    </div>
  );
};
