import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { exercises, muscles as allMuscles } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import { FULL_WEEK_SETS, setsByMuscle } from "@dorsal/core/program";
import { localDate, localWeek } from "@dorsal/core/record";
import { PageTitle, Section } from "../design/index.ts";
import { MuscleMap, Thumbnail } from "../figure/index.ts";
import { library, muscles as text } from "../messages/index.ts";
import { useSessions } from "../store/index.ts";
import { useNow } from "./use-now.ts";
import "./library/library.css";

/** What works a muscle hardest, the easiest first; of a muscle that is only moved, what moves it. */
const trainersOf = (muscle: string): readonly Exercise[] =>
  exercises
    .filter(({ muscles }) => muscles[muscle] === 1)
    .toSorted((one, other) => one.level - other.level);

/** `/muscles`: the figure with the muscles of this week; tap one to see what trains it. */
export const MusclesScreen = () => {
  const { muscle = null } = useSearch({ from: "/muscles" });
  const navigate = useNavigate();
  const sessions = useSessions();
  const monday = localWeek(localDate(useNow()));
  if (!sessions) return null;
  const sets = setsByMuscle(sessions, monday);
  const levels = Object.fromEntries(
    Object.entries(sets).map(([id, count]) => [id, Math.min(1, count / FULL_WEEK_SETS)]),
  );
  const picked = allMuscles.find(({ id }) => id === muscle) ?? null;
  const trainers = picked ? trainersOf(picked.id) : [];
  return (
    <div className="two-columns muscles-screen">
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <p className="quiet">{Object.keys(sets).length === 0 ? text.none : text.intro}</p>
      {picked ? (
        <Section title={text.trains(picked.name.toLowerCase())}>
          <p className="quiet small">{text.latin(picked.latin)}</p>
          {trainers.length === 0 ? <p>{text.nothing}</p> : null}
          <ul className="library-list">
            {trainers.map(({ id, name, level }) => (
              <li key={id}>
                <Link to="/exercise/$id" params={{ id }} className="library-row">
                  <Thumbnail exercise={id} />
                  <span className="library-text">
                    <span className="library-name">{name}</span>
                    <span className="quiet small">{library.levels[level]}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <MuscleMap
        levels={levels}
        picked={picked?.id ?? null}
        onPick={(id) => void navigate({ to: "/muscles", search: { muscle: id }, replace: true })}
        label={text.label}
        describe={(id) => text.sets(sets[id] ?? 0)}
      />
    </div>
  );
};
