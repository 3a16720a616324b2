import { useDeferredValue, useEffect, useMemo } from "react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { equipmentOf, findExercises, patternName } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import { Button, Chip, EmptyState, PageTitle, RadioChips, Section } from "../design/index.ts";
import { Thumbnail, preloadFigure } from "../figure/index.ts";
import { library as text } from "../messages/index.ts";
import { useProfile } from "../store/index.ts";
import { kitOf } from "./library/kit.ts";
import { musclesOf } from "./library/parts.ts";
import { KINDS, PARTS } from "./library/search.ts";
import type { LibrarySearch } from "./library/search.ts";
import { ResultRow } from "./result-row.tsx";
import { SearchBar } from "./search-bar.tsx";
import { useIdle } from "./use-idle.ts";
import "./library/library.css";

const PART_OPTIONS = PARTS.map((value) => ({ value, label: text.parts[value] }));
const KIND_OPTIONS = (["all", ...KINDS] as const).map((value) => ({
  value,
  label: text.kinds[value],
}));

/** `/library`: every exercise, by search, by part of the body, by what one has. */
export const LibraryScreen = () => {
  const search = useSearch({ from: "/library" });
  const navigate = useNavigate();
  const profile = useProfile();
  const idle = useIdle();
  // Whoever looks through the list will open one: the figure is then there at once.
  useEffect(() => {
    if (idle) preloadFigure();
  }, [idle]);
  const query = useDeferredValue(search.q ?? "");
  const have = profile?.have;
  const found = useMemo(() => {
    const wanted = musclesOf(search.part ?? "all");
    return findExercises(query, {
      ...(wanted ? { muscles: wanted } : {}),
      ...(search.kind ? { kind: search.kind } : {}),
      ...(search.mine && have ? { equipment: equipmentOf(have) } : {}),
    });
  }, [query, search.part, search.kind, search.mine, have]);

  const change = (part: Partial<Record<keyof LibrarySearch, unknown>>): void => {
    const next = Object.fromEntries(
      Object.entries({ ...search, ...part }).filter(
        ([, value]) => value !== undefined && value !== "" && value !== "all" && value !== false,
      ),
    );
    void navigate({ to: "/library", search: next, replace: true });
  };

  return (
    <div className="library">
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <SearchBar
        label={text.search}
        hint={text.searchHint}
        value={search.q ?? ""}
        onChange={(q) => change({ q })}
        clear={text.clearSearch}
        enterKeyHint="search"
      />
      <div className="library-filters">
        <RadioChips
          legend={text.part}
          legendHidden
          options={PART_OPTIONS}
          value={search.part ?? "all"}
          onChange={(part) => change({ part })}
        />
        <RadioChips
          legend={text.kind}
          legendHidden
          options={KIND_OPTIONS}
          value={search.kind ?? "all"}
          onChange={(kind) => change({ kind })}
        />
        {profile ? (
          <Chip
            label={text.mine}
            checked={search.mine === true}
            onChange={(mine) => change({ mine })}
          />
        ) : null}
      </div>
      <Link to="/muscles" className="link-row">
        <span>{text.byMuscle}</span>
        <ChevronRight aria-hidden />
      </Link>
      <output className="quiet small">{text.count(found.length)}</output>
      {found.length === 0 ? (
        <EmptyState>
          <p>
            <strong>{text.none}</strong>
          </p>
          <p>{text.noneText}</p>
          <Button onClick={() => void navigate({ to: "/library", search: {}, replace: true })}>
            {text.clear}
          </Button>
        </EmptyState>
      ) : query.trim() === "" ? (
        byPattern(found).map(([pattern, exercises]) => (
          <Section key={pattern} title={patternName(pattern)}>
            <List exercises={exercises} />
          </Section>
        ))
      ) : (
        <List exercises={found} />
      )}
    </div>
  );
};

const byPattern = (
  found: readonly Exercise[],
): readonly (readonly [string, readonly Exercise[]])[] => {
  const groups = new Map<string, Exercise[]>();
  for (const exercise of found)
    groups.set(exercise.pattern, [...(groups.get(exercise.pattern) ?? []), exercise]);
  return [...groups];
};

const List = ({ exercises }: { readonly exercises: readonly Exercise[] }) => (
  <ul className="library-list">
    {exercises.map((exercise) => (
      <li key={exercise.id}>
        <Link to="/exercise/$id" params={{ id: exercise.id }} className="result-row">
          <ResultRow
            lead={<Thumbnail exercise={exercise.id} />}
            name={exercise.name}
            sub={`${text.levels[exercise.level]}, ${kitOf(exercise)}`}
          />
        </Link>
      </li>
    ))}
  </ul>
);
