import { kitChips } from "@dorsal/core/exercise";
import type { Profile } from "@dorsal/core/record";
import { Chip, ChipGroup, RadioChips, Section, Stepper } from "../../design/index.ts";
import { settings as text } from "../../messages/index.ts";

export interface YouSectionProps {
  readonly profile: Profile;
  readonly onChange: (part: Partial<Profile>) => void;
}

const FOCUS = (["upper", "lower", "both"] as const).map((value) => ({
  value,
  label: text.focusOptions[value],
}));

const MOST_SESSIONS = 7;

export const YouSection = ({ profile, onChange }: YouSectionProps) => (
  <Section title={text.you}>
    <div className="settings-stack">
      <RadioChips
        legend={text.focus}
        options={FOCUS}
        value={profile.focus}
        onChange={(focus) => onChange({ focus })}
      />
      <ChipGroup legend={text.kit} hint={text.kitHint}>
        {kitChips.map((chip) => (
          <Chip
            key={chip.id}
            label={chip.label}
            checked={profile.have.includes(chip.id)}
            onChange={(on) =>
              onChange({
                have: on
                  ? [...profile.have, chip.id]
                  : profile.have.filter((other) => other !== chip.id),
              })
            }
          />
        ))}
      </ChipGroup>
      <div className="settings-number">
        <Stepper
          label={text.perWeek}
          value={profile.sessionsPerWeek}
          onChange={(value) => {
            if (value !== null) onChange({ sessionsPerWeek: Math.round(value) });
          }}
          min={1}
          max={MOST_SESSIONS}
        />
        <p className="quiet small">{text.perWeekHint}</p>
      </div>
    </div>
  </Section>
);
