import { useId, useRef, useState } from "react";
import { ChevronLeft, ChevronRight, UtensilsCrossed, X } from "lucide-react";
import { useLiveQuery } from "dexie-react-hooks";
import { quickEntry } from "@dorsal/core/food";
import { sum } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { ENTRY_KCAL, addDays, localDate, newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, FoodDay, LocalDate } from "@dorsal/core/record";
import { Button, IconButton, RadioChips, Sheet } from "../../design/index.ts";
import { eaten as text, words } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import type { StoreFault, Undo } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import "./eaten.css";

/** The energy of a day: what was noted, one more, and whether the day is whole. */
export const EatenButton = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<UtensilsCrossed aria-hidden />} onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title={text.title}>
        {open ? <EatenDays /> : null}
      </Sheet>
    </>
  );
};

/** Day by day, from today unless another one is to be put right. */
export const EatenDays = ({ first }: { readonly first?: LocalDate }) => {
  const today = localDate(nowHere());
  const [date, setDate] = useState<LocalDate>(first ?? today);
  return (
    <div className="eaten">
      <div className="eaten-day">
        <IconButton
          label={text.before}
          icon={<ChevronLeft aria-hidden />}
          onClick={() => setDate(addDays(date, -1))}
        />
        <h3 aria-live="polite">{words.day(date, today)}</h3>
        <IconButton
          label={text.after}
          icon={<ChevronRight aria-hidden />}
          disabled={date >= today}
          onClick={() => setDate(addDays(date, 1))}
        />
      </div>
      <Day key={date} date={date} />
    </div>
  );
};

interface DayRecords {
  readonly entries: readonly DorsalRecord<"foodEntry">[];
  readonly mark: DorsalRecord<"foodDay"> | null;
}

interface Said {
  readonly text: string;
  readonly undo?: Undo;
}

const useDay = (date: LocalDate): DayRecords | undefined => {
  const store = useStore();
  return useLiveQuery(async () => {
    const [entries, days] = await Promise.all([
      store.inDays("foodEntry", date, date),
      store.inDays("foodDay", date, date),
    ]);
    return {
      entries: entries.map(({ record }) => record).toReversed(),
      mark: days[0]?.record ?? null,
    };
  }, [store, date]);
};

type Mark = FoodDay["mark"] | "open";

const MARKS = (["open", "complete", "partial", "fasted"] as const).map((value) => ({
  value,
  ...text.marks[value],
}));

const Day = ({ date }: { readonly date: LocalDate }) => {
  const store = useStore();
  const place = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  /** What was chosen, shown before it is stored; null until something is. */
  const [picked, setPicked] = useState<Mark | null>(null);
  const day = useDay(date);
  if (!day) return null;
  const kcal = Math.round(sum(day.entries.map(({ body }) => body.kcal)));

  const tell = (written: Result<Undo, StoreFault>, told: string | null): void => {
    if (written.ok) setSaid(told === null ? null : { text: told, undo: written.value });
    else {
      setPicked(null);
      setSaid({ text: text.notSaved + describeStoreFault(written.error) });
    }
  };
  const takeOut = async (id: string, kcalOut: number): Promise<void> => {
    // The button that was pressed goes with its row. At once, not when it is gone: by then the person
    // may be typing already.
    place.current?.focus();
    tell(await store.remove("foodEntry", id), text.removed(kcalOut));
  };
  const mark = async (next: Mark): Promise<void> => {
    setPicked(next);
    if (next === "open") {
      if (day.mark) tell(await store.remove("foodDay", day.mark.id), null);
      return;
    }
    const body = { date, mark: next };
    tell(
      await store.put(
        day.mark
          ? revise(day.mark, { ...day.mark.body, ...body })
          : newRecord("foodDay", store.newId(), nowHere(), body),
      ),
      null,
    );
  };

  const takeBack = async (undo: Undo): Promise<void> => {
    place.current?.focus();
    await undo();
    setSaid({ text: text.undone });
  };

  return (
    <>
      {day.entries.length === 0 ? (
        <p className="quiet">{text.nothing}</p>
      ) : (
        <>
          <ul className="eaten-list">
            {day.entries.map(({ id, body }) => (
              <li key={id}>
                <span>{text.entry(body.name)}</span>
                <span className="tabular">{Math.round(body.kcal)} kcal</span>
                <IconButton
                  label={text.remove(body.name, Math.round(body.kcal))}
                  icon={<X aria-hidden />}
                  onClick={() => void takeOut(id, Math.round(body.kcal))}
                />
              </li>
            ))}
          </ul>
          <p className="eaten-total tabular" aria-live="polite">
            {text.total(kcal)}
          </p>
        </>
      )}
      {/* The sheet lies over the usual place for this. */}
      <div ref={place} className="eaten-said" tabIndex={-1} aria-live="polite">
        {said ? (
          <>
            <p>{said.text}</p>
            {said.undo ? (
              <Button variant="text" onClick={() => said.undo && void takeBack(said.undo)}>
                {text.undo}
              </Button>
            ) : null}
          </>
        ) : null}
      </div>
      <NewEntry
        onAdd={async (entry) => {
          const written = await store.put(
            newRecord(
              "foodEntry",
              store.newId(),
              nowHere(),
              quickEntry(date, null, entry.name, { energy: entry.kcal }),
            ),
          );
          tell(written, text.added(entry.kcal));
          return written.ok;
        }}
      />
      <RadioChips
        legend={text.mark}
        big
        options={MARKS}
        value={picked ?? day.mark?.body.mark ?? "open"}
        onChange={(next) => void mark(next)}
      />
      <p className="quiet small">{text.hint}</p>
    </>
  );
};

interface Entry {
  readonly kcal: number;
  readonly name: string;
}

const NewEntry = ({ onAdd }: { readonly onAdd: (entry: Entry) => Promise<boolean> }) => {
  const id = useId();
  const [kcal, setKcal] = useState("");
  const [name, setName] = useState("");
  const [isWrong, setWrong] = useState(false);
  const add = async (): Promise<void> => {
    const typed = /^\d+$/.test(kcal.trim()) ? Number(kcal) : 0;
    if (typed < 1 || typed > ENTRY_KCAL.most) {
      setWrong(true);
      return;
    }
    // At once, so that the next one can be typed while this one is stored.
    setKcal("");
    setName("");
    if (await onAdd({ kcal: typed, name: name.trim() })) return;
    setKcal(kcal);
    setName(name);
  };
  return (
    <form
      className="eaten-new"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={`${id}-kcal`}>{text.kcal}</label>
      <input
        id={`${id}-kcal`}
        className="text-input tabular"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={kcal}
        aria-invalid={isWrong}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => {
          setKcal(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <label htmlFor={`${id}-name`}>{text.name}</label>
      <input
        id={`${id}-name`}
        className="text-input"
        autoComplete="off"
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <p id={`${id}-wrong`} className="eaten-wrong small" aria-live="polite">
        {isWrong ? text.wrong(ENTRY_KCAL.most) : ""}
      </p>
      <Button type="submit">{text.add}</Button>
    </form>
  );
};
