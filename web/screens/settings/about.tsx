import { WHAT_TRAINING_DOES } from "@dorsal/core/program";
import { Section } from "../../design/index.ts";
import { settings as text } from "../../messages/index.ts";

const VERSION = "0.1.0";

export const About = () => (
  <Section title={text.about} id="about">
    <div className="settings-stack">
      <div className="settings-words">
        <h3>{text.whatTrainingDoes}</h3>
        {WHAT_TRAINING_DOES.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p>{text.notMedical}</p>
      <p className="quiet small">{text.version(VERSION)}</p>
    </div>
  </Section>
);
