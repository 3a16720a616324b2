import { useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import type { Hit } from "@dorsal/core/find";
import { PageTitle } from "../design/index.ts";
import { useFoodsOf, useFoundEverything } from "../foods/index.ts";
import type { FindAt } from "../foods/index.ts";
import { find as text } from "../messages/index.ts";
import { useProfile } from "../store/index.ts";
import { BackButton } from "./exercise/back-button.tsx";
import { BeforeTyping } from "./find/before-typing.tsx";
import { FoodSheet } from "./find/food-sheet.tsx";
import type { Opened } from "./find/food-sheet.tsx";
import { OtherWays } from "./find/other-ways.tsx";
import { FIELD, isTyped, rowAfter } from "./find/row-keys.ts";
import { HitRow } from "./find/rows.tsx";
import type { RowsContext } from "./find/rows.tsx";
import { useThings } from "./find/use-things.ts";
import { SearchBar } from "./search-bar.tsx";
import { useLate } from "./use-late.ts";
import "./find/find.css";

const ANYWHERE: FindAt = { meal: null, recents: [], favourites: [] };
const NO_REFS: readonly string[] = [];

const keyOf = (hit: Hit): string =>
  `${hit.kind === "own" || hit.kind === "page" ? hit.item.what : hit.kind} ${hit.id}`;

/** `/find`: everything that has a name, in one list. */
export const FindScreen = () => {
  const search = useSearch({ from: "/find" });
  const navigate = useNavigate();
  const { history } = useRouter();
  const profile = useProfile();
  const things = useThings();
  const place = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(search.q ?? "");
  const [opened, setOpened] = useState<Opened | null>(null);
  /** What Enter was pressed for before its results were there. */
  const awaited = useRef<string | null>(null);

  // Who comes back to results looks at them first; a phone's keyboard would cover them.
  const [isReturn] = useState(query !== "");
  useEffect(() => {
    if (!isReturn || matchMedia("(pointer: fine)").matches) input.current?.focus();
  }, [isReturn]);

  const wanted = query.trim();
  const { hits, failed, ...found } = useFoundEverything(
    query,
    things?.at ?? ANYWHERE,
    things?.own,
    things?.named,
  );
  const isSearching = wanted !== "" && found.query !== wanted;
  const isLate = useLate(isSearching && found.query === "");
  const refs = useMemo(
    () => things?.likely.flatMap((one) => (one.kind === "food" ? [one.ref] : [])) ?? NO_REFS,
    [things?.likely],
  );
  const known = useFoodsOf(refs, things?.own);

  const type = (next: string): void => {
    setQuery(next);
    awaited.current = null;
    void navigate({ to: "/find", search: next === "" ? {} : { q: next }, replace: true });
  };
  const rows = (): readonly HTMLElement[] => [
    ...(place.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []),
  ];
  useEffect(() => {
    if (awaited.current === null || awaited.current !== found.query) return;
    awaited.current = null;
    place.current?.querySelector<HTMLElement>("[data-row]")?.click();
  }, [found.query]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const all = rows();
    const at = all.findIndex((row) => row === document.activeElement);
    const next = rowAfter(event.key, at, all.length);
    if (next !== null) {
      event.preventDefault();
      (next === FIELD ? input.current : all[next])?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (query !== "") {
        type("");
        input.current?.focus();
      } else if (history.canGoBack()) history.back();
      else void navigate({ to: "/", search: {} });
    } else if (at !== FIELD && isTyped(event)) input.current?.focus();
  };

  const context: RowsContext | null = things
    ? {
        kitchen: things.kitchen,
        recipes: things.own.recipes,
        recents: things.recents,
        onFood: (food, portion) => setOpened({ food, portion }),
      }
    : null;

  return (
    <div className="find">
      <BackButton to="/" />
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the field and the rows in it, all of which are controls themselves */}
      <div ref={place} onKeyDown={onKeyDown}>
        <SearchBar
          label={text.search}
          hint={text.searchHint}
          value={query}
          onChange={type}
          clear={text.clear}
          enterKeyHint="search"
          onEnter={() => {
            if (wanted === "") return;
            if (isSearching) awaited.current = wanted;
            else rows()[0]?.click();
          }}
          isSticky
          inputRef={input}
        />
        <output className="visually-hidden">
          {wanted !== "" && !isSearching && !failed ? text.found(hits.length, wanted) : ""}
        </output>
        {context && things ? (
          wanted === "" ? (
            <BeforeTyping likely={things.likely} known={known} context={context} />
          ) : (
            <>
              {isLate ? <p className="quiet">{text.searching}</p> : null}
              {failed ? <p>{text.failed}</p> : null}
              {hits.length > 0 ? (
                <ul className="find-list" aria-label={text.results}>
                  {hits.map((hit) => (
                    <li key={keyOf(hit)}>
                      <HitRow hit={hit} context={context} />
                    </li>
                  ))}
                </ul>
              ) : null}
              {isSearching || failed ? null : (
                <OtherWays query={wanted} isNothing={hits.length === 0} />
              )}
            </>
          )
        ) : null}
      </div>
      {things ? (
        <FoodSheet
          opened={opened}
          meal={things.meal?.id ?? null}
          kitchen={things.kitchen}
          hands={{ hands: things.kitchen.hands, sex: profile?.person?.sex ?? null }}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  );
};
