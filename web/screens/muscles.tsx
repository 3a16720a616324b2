import { useEffect, useRef, useState } from "react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { exercises, muscles as allMuscles } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import { FULL_WEEK_SETS, setsByMuscle } from "@dorsal/core/program";
import { localDate, localWeek } from "@dorsal/core/record";
import { Button, PageTitle, Section } from "../design/index.ts";
import { MuscleMap, Thumbnail } from "../figure/index.ts";
import { library, muscles as text } from "../messages/index.ts";
import { useSessions } from "../store/index.ts";
import { BackButton } from "./exercise/back-button.tsx";
import { ResultRow } from "./result-row.tsx";
import { useNow } from "./use-now.ts";
import "./library/library.css";

/** So many are shown at once: the list of muscles stays near. */
const FIRST = 5;

/** The exercises in which a muscle does the work, the easiest first. */
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
  return (
    <div className="two-columns muscles-screen">
      <BackButton to="/library" />
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <p className="quiet">{Object.keys(sets).length === 0 ? text.none : text.intro}</p>
      <MuscleMap
        levels={levels}
        picked={picked?.id ?? null}
        onPick={(id) =>
          void navigate({
            to: "/muscles",
            search: { muscle: id },
            replace: true,
            resetScroll: false,
          })
        }
        label={text.label}
        describe={(id) => text.sets(sets[id] ?? 0)}
      >
        {picked ? (
          <Trainers key={picked.id} muscle={picked.id} name={picked.name} latin={picked.latin} />
        ) : null}
      </MuscleMap>
    </div>
  );
};

interface TrainersProps {
  readonly muscle: string;
  readonly name: string;
  readonly latin: string;
}

/** What trains the muscle picked; brought into sight, however far down the list it was picked. */
const Trainers = ({ muscle, name, latin }: TrainersProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  const trainers = trainersOf(muscle);
  useEffect(() => {
    place.current?.querySelector("h2")?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={place} className="muscle-trainers">
      <Section title={text.trains(name.toLowerCase())}>
        <p className="quiet small">{text.latin(latin)}</p>
        {trainers.length === 0 ? <p>{text.nothing}</p> : null}
        <ul className="library-list">
          {trainers.slice(0, all ? undefined : FIRST).map(({ id, name: title, level }) => (
            <li key={id}>
              <Link to="/exercise/$id" params={{ id }} className="result-row">
                <ResultRow
                  lead={<Thumbnail exercise={id} />}
                  name={title}
                  sub={library.levels[level]}
                />
              </Link>
            </li>
          ))}
        </ul>
        {all || trainers.length <= FIRST ? null : (
          <Button wide onClick={() => setAll(true)}>
            {text.all(trainers.length)}
          </Button>
        )}
      </Section>
    </div>
  );
};
