import { useEffect, useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { DEFAULT_SETTINGS, SINGLETON_IDS, newRecord, revise, timestamp } from "@dorsal/core/record";
import type { Settings } from "@dorsal/core/record";
import type { Owned } from "@dorsal/core/program";
import { viewOf } from "@dorsal/core/session";
import { Notice, PageTitle, Sheet, useToast } from "../design/index.ts";
import { player as text } from "../messages/index.ts";
import { describeStoreFault, useStore } from "../store/index.ts";
import type { Versioned } from "../store/index.ts";
import { AwayNotice } from "./away-notice.tsx";
import { Controls } from "./controls.tsx";
import { Finish } from "./finish.tsx";
import { HowCard } from "./how-card.tsx";
import { Marks } from "./marks.tsx";
import { MoreSheet } from "./more-sheet.tsx";
import { nameOf } from "./names.ts";
import { PainSheet, StoppedSheet } from "./pain-sheet.tsx";
import { PlayerFigure } from "./player-figure.tsx";
import { AskPain, RestStage } from "./rest-stage.tsx";
import { SwapList } from "./swap-list.tsx";
import { TargetCard } from "./target-card.tsx";
import { useOwned } from "./use-given.ts";
import { usePlayer } from "./use-player.ts";
import type { Dispatch } from "./use-player.ts";
import { useShells } from "./use-shells.ts";
import { itemOf } from "./view.ts";
import type { StageProps } from "./view.ts";
import { ClockStage, CountStage, SetUp } from "./work-stage.tsx";

type OpenSheet = "pain" | "swap" | "more" | null;

export interface RunningProps {
  readonly active: Versioned<"session">;
  readonly settings: Settings;
  readonly onLost: () => void;
  readonly onSaved: (id: string | null) => void;
}

/** Writes a part of the settings over what is stored now. */
const useChangeSettings = () => {
  const store = useStore();
  const toast = useToast();
  return async (part: Partial<Settings>): Promise<void> => {
    const stored = await store.one("settings", SINGLETON_IDS.settings);
    const at = Date.now();
    const saved = await store.put(
      stored
        ? revise(stored.record, { ...stored.record.body, ...part })
        : newRecord(
            "settings",
            SINGLETON_IDS.settings,
            timestamp(at, -new Date(at).getTimezoneOffset()),
            { ...DEFAULT_SETTINGS, ...part },
          ),
    );
    if (!saved.ok) toast({ text: text.notSaved + describeStoreFault(saved.error) });
  };
};

const Stage = (props: StageProps) => {
  const { view, settings } = props;
  switch (view.step.kind) {
    case "reps":
    case "carry":
      return <CountStage view={view} settings={settings} />;
    case "rest":
    case "transition":
      return <RestStage {...props} />;
    case "prepare":
    case "hold":
    case "switch":
    case "bout":
    case "recover":
    case "steady":
      return <ClockStage view={view} settings={settings} />;
  }
};

interface WordsProps extends Pick<StageProps, "view" | "settings"> {
  readonly owned: Owned | null;
}

/** What there is to read, below what is seen from the floor: the target, then how it is done. */
const Words = ({ view: { step, item, target }, settings, owned }: WordsProps) => {
  const isBefore = step.kind === "transition" || step.kind === "prepare";
  const kg = (isBefore ? item?.load?.kg : (target.load?.kg ?? item?.load?.kg)) ?? null;
  const card = item ? (
    <TargetCard item={item} kg={kg} owned={owned} unit={settings.loadUnit} />
  ) : null;
  if (step.kind === "rest") return card;
  return (
    <>
      {card}
      {isBefore ? <SetUp exercise={step.exercise} /> : <HowCard exercise={step.exercise} />}
    </>
  );
};

export const Running = ({ active, settings, onLost, onSaved }: RunningProps) => {
  const player = usePlayer(active, settings, onLost);
  const { state, at, dispatch, fault } = player;
  const view = viewOf(state, at);
  const { item } = view;
  const name = nameOf(view.step.exercise);
  const announced = useShells(player, settings, name);
  const owned = useOwned(active.record.body.planned);
  const changeSettings = useChangeSettings();
  const navigate = useNavigate();
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const [pausedHere, setPausedHere] = useState(false);

  // Each step begins at its top, however far down the last one was read.
  const place = `${view.step.id} ${state.status}`;
  useEffect(() => {
    if (place) window.scrollTo(0, 0);
  }, [place]);

  if (state.status === "finished") {
    return <Finish player={player} settings={settings} onSaved={onSaved} />;
  }

  const isResting = view.step.kind === "rest" || view.step.kind === "transition";
  /** Work waits while a question about it is answered; a rest goes on. */
  const ask = (which: "pain" | "swap"): void => {
    if (state.status === "running" && !isResting) {
      dispatch({ type: "pause" });
      setPausedHere(true);
    }
    setSheet(which);
  };
  const goOn = (): void => {
    if (pausedHere) dispatch({ type: "resume" });
    setPausedHere(false);
  };
  const close = (): void => {
    setSheet(null);
    goOn();
  };
  /** A stop keeps waiting until it is chosen what to do instead. */
  const closePain = (): void => {
    const { stopped } = player.body().live ?? state;
    setSheet(null);
    if (!stopped) goOn();
  };
  const choose = (action: Parameters<Dispatch>[0]): void => {
    const next = dispatch(action);
    setSheet(null);
    if (next.status === "paused") dispatch({ type: "resume" });
    setPausedHere(false);
  };
  const leave = async (): Promise<void> => {
    dispatch({ type: "pause" });
    await player.settle();
    await navigate({ to: "/" });
  };

  const stopped = state.stopped ? itemOf(state, state.stopped.item) : null;
  const stage = { state, view, settings, dispatch };
  const figure = (
    <PlayerFigure key="figure" state={state} view={view} readClock={player.readClock} />
  );
  const numbers = <Stage key="numbers" {...stage} />;

  return (
    <div
      className="player"
      data-gym={settings.gymMode ? "" : undefined}
      data-status={state.status}
      data-step={view.step.kind}
    >
      <div className="player-main">
        <div className="player-first">
          <div className="player-head">
            <Marks view={view} />
            <PageTitle documentTitle={name} className="player-title">
              {name}
            </PageTitle>
            {state.status === "paused" ? <p className="player-paused">{text.paused}</p> : null}
            {state.away ? <AwayNotice away={state.away} dispatch={dispatch} /> : null}
            {view.askPain ? <AskPain onAnswer={() => ask("pain")} /> : null}
            {fault ? (
              <Notice kind="warn" live>
                <p>{text.notSaved + describeStoreFault(fault)}</p>
              </Notice>
            ) : null}
          </div>
          {/* Keyed: the figure keeps its canvas when it changes places with the numbers. */}
          {isResting ? [numbers, figure] : [figure, numbers]}
        </div>
        <Words view={view} settings={settings} owned={owned} />
      </div>
      <Controls
        view={view}
        dispatch={dispatch}
        onHurts={() => ask("pain")}
        onSwap={() => ask("swap")}
        onMore={() => setSheet("more")}
      />
      <div className="visually-hidden" aria-live="polite">
        {announced}
      </div>

      <PainSheet open={sheet === "pain"} onClose={closePain} dispatch={dispatch} />
      <Sheet open={sheet === "swap"} onClose={close} title={text.swapTitle(name)}>
        <p className="quiet small">{text.swapIntro}</p>
        {item ? (
          <SwapList
            item={item}
            state={state}
            onSwap={(to) => choose({ type: "swap", item: item.id, to })}
          />
        ) : null}
      </Sheet>
      <MoreSheet
        {...stage}
        open={sheet === "more"}
        at={at}
        onClose={() => setSheet(null)}
        onLeave={() => void leave()}
        onSettings={(part) => void changeSettings(part)}
      />
      {stopped && sheet === null ? (
        <StoppedSheet
          item={stopped}
          state={state}
          onSwap={(to) => choose({ type: "swap", item: stopped.id, to })}
          onSkip={() => choose({ type: "skipExercise" })}
          onEnd={() => dispatch({ type: "end" })}
        />
      ) : null}
    </div>
  );
};
