import { Link } from "@tanstack/react-router";
import { ArrowLeftRight, ChevronDown } from "lucide-react";
import { exerciseById, kitChips } from "@dorsal/core/exercise";
import { whyText } from "@dorsal/core/program";
import { formatLoad, formatMinutes } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { PlannedBlock, PlannedItem } from "@dorsal/core/record";
import { IconButton } from "../../design/index.ts";
import { today as text, words } from "../../messages/index.ts";
import type { Timed } from "./swaps.ts";

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

const chipName = (id: string): string =>
  kitChips.find((chip) => chip.id === id)?.label.toLowerCase() ?? id;

interface SwapHandler {
  readonly onSwap: (item: PlannedItem) => void;
  /** Of loads; only sessions of a week have any to name. */
  readonly unit?: LoadUnit | undefined;
}

/** What to try for today, and behind one tap the reason. */
const Target = ({ item, unit }: { readonly item: PlannedItem; readonly unit: LoadUnit }) => {
  const { target, dose } = item;
  if (!target) return null;
  const loads = (target.warmupKg ?? []).map((kg) => formatLoad({ kg }, unit));
  const aim = text.try(item, unit);
  return (
    <details className="move-why">
      <summary className="small">
        {aim ? <span className="move-try tabular">{aim}</span> : null}
        <span className="move-ask">{text.why}</span>
      </summary>
      <p className="quiet small">{target.text}</p>
      {dose.kind === "reps" && dose.rir ? (
        <p className="quiet small">{text.reserve(dose.rir)}</p>
      ) : null}
      {loads.length > 0 ? <p className="quiet small">{text.warmupLoads(loads)}</p> : null}
    </details>
  );
};

const Item = ({
  item,
  number,
  onSwap,
  unit = "kg",
}: SwapHandler & { item: PlannedItem; number: number | null }) => {
  const name = nameOf(item.exercise);
  const why = whyText(item.why, { nameOf, chipName });
  return (
    <li className="move">
      {number === null ? null : (
        <span className="move-number numeral" aria-hidden>
          {number}
        </span>
      )}
      <div className="move-text">
        <Link to="/exercise/$id" params={{ id: item.exercise }} className="move-name">
          {name}
        </Link>
        <p className="quiet small tabular">{words.dose(item.dose, item.side)}</p>
        <Target item={item} unit={unit} />
        {why ? <p className="quiet tiny">{why}</p> : null}
      </div>
      {number === null ? null : (
        <IconButton
          label={text.swap(name)}
          icon={<ArrowLeftRight size={20} aria-hidden />}
          onClick={() => onSwap(item)}
        />
      )}
    </li>
  );
};

/** Warm-up and cool-down stand folded: they are the same most days. */
const FoldedBlock = ({
  blocks,
  seconds,
  onSwap,
}: SwapHandler & { blocks: readonly PlannedBlock[]; seconds: number }) => {
  const [first] = blocks;
  const items = blocks.flatMap((block) => block.items);
  if (!first) return null;
  return (
    <details className="fold">
      <summary>
        <span className="fold-title">{text.blocks[first.role]}</span>
        <span className="quiet small">
          {text.blockSummary(items.length, formatMinutes(seconds))}
        </span>
        <ChevronDown className="fold-mark" aria-hidden />
      </summary>
      <ol className="moves">
        {items.map((item) => (
          <Item key={item.id} item={item} number={null} onSwap={onSwap} />
        ))}
      </ol>
    </details>
  );
};

/** The exercises of a session in order, each with its dose, its reason and a way out. */
export const SessionPreview = ({ timed, onSwap, unit = "kg" }: SwapHandler & { timed: Timed }) => {
  const { blocks } = timed.planned;
  const ofRole = (role: PlannedBlock["role"]) => blocks.filter((block) => block.role === role);
  const main = [...ofRole("main"), ...ofRole("routine")];
  let number = 0;
  return (
    <section className="preview" aria-label={timed.planned.title}>
      <FoldedBlock
        blocks={ofRole("warmup")}
        seconds={timed.secondsOf(ofRole("warmup"))}
        onSwap={onSwap}
      />
      {main.map((block) => (
        <div key={block.id}>
          {block.order === "circuit" && block.items.length > 1 ? (
            <p className="quiet small">{text.circuit}</p>
          ) : null}
          <ol className="moves" start={number + 1}>
            {block.items.map((item) => {
              number += 1;
              return <Item key={item.id} item={item} number={number} onSwap={onSwap} unit={unit} />;
            })}
          </ol>
        </div>
      ))}
      <FoldedBlock
        blocks={ofRole("cooldown")}
        seconds={timed.secondsOf(ofRole("cooldown"))}
        onSwap={onSwap}
      />
    </section>
  );
};
