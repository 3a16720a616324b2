import type { Profile } from "@dorsal/core/record";
import { RadioChips, Section, Stepper } from "../../design/index.ts";
import { settings as text } from "../../messages/index.ts";
import { KitChips } from "../kit-chips.tsx";

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
      <section className="settings-kit" aria-labelledby="kit">
        <h3 id="kit" className="group-legend">
          {text.kit}
        </h3>
        <p className="group-hint">{text.kitHint}</p>
        <KitChips have={profile.have} onChange={(have) => onChange({ have })} />
      </section>
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
