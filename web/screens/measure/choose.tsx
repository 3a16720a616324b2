import { useState } from "react";
import { SITES, measuring, siteName } from "@dorsal/core/body";
import type { Site } from "@dorsal/core/body";
import { localDate } from "@dorsal/core/record";
import type { Measurement, Person } from "@dorsal/core/record";
import { Button, Chip, ChipGroup, PageTitle, RadioChips, Switch } from "../../design/index.ts";
import { measure as text } from "../../messages/index.ts";
import { BackLink } from "../back-link.tsx";
import { nowHere } from "../use-now.ts";
import type { Draft } from "./draft.ts";
import { ALL_SITES, PRESETS, sitesOf } from "./presets.ts";
import type { Preset } from "./presets.ts";

const PRESET_OPTIONS = PRESETS.map((value) => ({ value, ...text.presets[value] }));
const BY_OPTIONS = (["self", "other"] as const).map((value) => ({
  value,
  label: text.by[value].label,
}));

export interface ChooseProps {
  readonly sex: Person["sex"] | null;
  readonly onBegin: (draft: Draft) => void;
}

/** What to measure, and by whose hands. */
export const Choose = ({ sex, onBegin }: ChooseProps) => {
  const [preset, setPreset] = useState<Preset>("back");
  const [own, setOwn] = useState<readonly Site[]>([]);
  const [by, setBy] = useState<Measurement["by"]>("self");
  const [aloud, setAloud] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const sites =
    preset === "own" ? ALL_SITES.filter((site) => own.includes(site)) : sitesOf(preset, sex);
  const begin = (): void => {
    if (sites.length === 0) setWrong(true);
    else onBegin({ state: measuring(sites), on: localDate(nowHere()), by, aloud });
  };

  return (
    <form
      className="measure-choose"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <BackLink to="/body">{text.back}</BackLink>
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <p className="quiet">{text.intro}</p>
      <RadioChips
        legend={text.what}
        big
        options={PRESET_OPTIONS}
        value={preset}
        onChange={(next) => {
          setPreset(next);
          setWrong(false);
        }}
      />
      {preset === "own" ? (
        (["fold", "girth"] as const).map((kind) => (
          <ChipGroup key={kind} legend={text.own[kind]}>
            {ALL_SITES.filter((site) => SITES[site].kind === kind).map((site) => (
              <Chip
                key={site}
                label={siteName(site)}
                checked={own.includes(site)}
                onChange={(checked) => {
                  setOwn(checked ? [...own, site] : own.filter((other) => other !== site));
                  setWrong(false);
                }}
              />
            ))}
          </ChipGroup>
        ))
      ) : (
        <p className="small quiet" aria-live="polite">
          {text.order(sites)}
        </p>
      )}
      <RadioChips
        legend={text.hands}
        hint={text.handsHint}
        options={BY_OPTIONS}
        value={by}
        onChange={setBy}
      />
      <Switch label={text.aloud} hint={text.aloudHint} checked={aloud} onChange={setAloud} />
      <p className="measure-fault" aria-live="polite">
        {isWrong ? text.choose : ""}
      </p>
      <Button type="submit" variant="primary" wide>
        {text.begin}
      </Button>
    </form>
  );
};
