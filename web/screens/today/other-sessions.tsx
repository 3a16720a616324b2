import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { formatMinutes } from "@dorsal/core/quantity";
import { Section } from "../../design/index.ts";
import { today as text } from "../../messages/index.ts";

export interface OtherSession {
  readonly key: string;
  readonly title: string;
  readonly seconds: number;
}

export interface OtherSessionsProps {
  readonly others: readonly OtherSession[];
  readonly title?: string;
  readonly hint?: string;
}

/** The other days: looked at first, started from there. */
export const OtherSessions = ({
  others,
  title = text.others,
  hint = text.othersHint,
}: OtherSessionsProps) =>
  others.length === 0 ? null : (
    <Section title={title} aside={hint}>
      <ul>
        {others.map(({ key, title: name, seconds }) => (
          <li key={key}>
            <Link to="/" search={{ day: key }} className="link-row">
              <span>{name}</span>
              <span className="quiet small tabular">{formatMinutes(seconds)}</span>
              <ChevronRight aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
