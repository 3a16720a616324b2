import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { formatMinutes } from "@dorsal/core/quantity";
import { Section } from "../../design/index.ts";
import { today as text } from "../../messages/index.ts";
import type { Timed } from "./use-today.ts";

/** The other days of the program: looked at first, started from there. */
export const OtherSessions = ({ others }: { readonly others: readonly Timed[] }) =>
  others.length === 0 ? null : (
    <Section title={text.others} aside={text.othersHint}>
      <ul>
        {others.map(({ planned, seconds }) => (
          <li key={planned.key}>
            <Link to="/" search={{ day: planned.key }} className="link-row">
              <span>{planned.title}</span>
              <span className="quiet small tabular">{formatMinutes(seconds)}</span>
              <ChevronRight aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
