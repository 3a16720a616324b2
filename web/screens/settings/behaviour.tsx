import type { Settings } from "@dorsal/core/record";
import { RadioChips, Section, Switch } from "../../design/index.ts";
import { settings as text } from "../../messages/index.ts";

export interface SettingsSectionProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

const ADVANCE = (["tap", "pace"] as const).map((value) => ({
  value,
  label: text.advanceOptions[value],
}));
const FIRST_SIDE = (["left", "right"] as const).map((value) => ({
  value,
  label: text.firstSideOptions[value],
}));
const THEME = (["system", "light", "dark"] as const).map((value) => ({
  value,
  label: text.themeOptions[value],
}));
const FIGURE_TYPE = (["female", "male"] as const).map((value) => ({
  value,
  label: text.figureTypes[value],
}));
const FIGURE_WEIGHT = (["lean", "medium", "heavy"] as const).map((value) => ({
  value,
  label: text.figureWeights[value],
}));
const UNIT = (["kg", "lb"] as const).map((value) => ({ value, label: text.unitOptions[value] }));

/** How the player sounds, moves on and looks. */
export const PlayerSection = ({ settings, onChange }: SettingsSectionProps) => (
  <Section title={text.player} id="player">
    <Switch
      label={text.beeps}
      hint={text.beepsHint}
      checked={settings.beeps}
      onChange={(beeps) => onChange({ beeps })}
    />
    <Switch
      label={text.voice}
      hint={text.voiceHint}
      checked={settings.voice}
      onChange={(voice) => onChange({ voice })}
    />
    <Switch
      label={text.vibration}
      hint={text.vibrationHint}
      checked={settings.vibration}
      onChange={(vibration) => onChange({ vibration })}
    />
    <Switch
      label={text.keepAwake}
      hint={text.keepAwakeHint}
      checked={settings.keepAwake}
      onChange={(keepAwake) => onChange({ keepAwake })}
    />
    <Switch
      label={text.mediaControls}
      hint={text.mediaControlsHint}
      checked={settings.mediaControls}
      onChange={(mediaControls) => onChange({ mediaControls })}
    />
    <Switch
      label={text.gymMode}
      hint={text.gymModeHint}
      checked={settings.gymMode}
      onChange={(gymMode) => onChange({ gymMode })}
    />
    <div className="settings-stack settings-after">
      <RadioChips
        legend={text.advance}
        options={ADVANCE}
        value={settings.advance}
        onChange={(advance) => onChange({ advance })}
      />
      <RadioChips
        legend={text.firstSide}
        options={FIRST_SIDE}
        value={settings.firstSide}
        onChange={(firstSide) => onChange({ firstSide })}
      />
    </div>
  </Section>
);

export const AppearanceSection = ({ settings, onChange }: SettingsSectionProps) => (
  <Section title={text.appearance} id="appearance">
    <div className="settings-stack">
      <RadioChips
        legend={text.theme}
        options={THEME}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <RadioChips
        legend={text.figure}
        hint={text.figureHint}
        options={FIGURE_TYPE}
        value={settings.figure.type}
        onChange={(type) => onChange({ figure: { ...settings.figure, type } })}
      />
      <RadioChips
        legend={text.figureBuild}
        legendHidden
        options={FIGURE_WEIGHT}
        value={settings.figure.weight}
        onChange={(weight) => onChange({ figure: { ...settings.figure, weight } })}
      />
      <RadioChips
        legend={text.unit}
        hint={text.unitHint}
        options={UNIT}
        value={settings.loadUnit}
        onChange={(loadUnit) => onChange({ loadUnit })}
      />
    </div>
  </Section>
);
