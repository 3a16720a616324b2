/**
 * For `bench/figure` alone, and in no build of the app: a page with nothing but figures, for
 * measuring and testing them.
 * `?exercise=donkey-kick,db-row-bent-over&side=left&frozen`, `?show=map`, `?show=focus`, `?show=thumbnails`.
 */
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { exercises as catalogue } from "@dorsal/core/exercise";
import "../../design/base.css";
import "../../design/fonts.css";
import "../../design/tokens.css";
import "./trial.css";
import { BackFocus } from "../back-focus.tsx";
import type { BackPart } from "../back-focus.tsx";
import type { BodyWeight } from "../body.ts";
import { FigureMuscles } from "../figure-muscles.tsx";
import { Figure, MuscleMap, Thumbnail, chooseBody } from "../index.ts";
import type { BodyType } from "../index.ts";
import type { Pace } from "../engine/types.ts";

const query = new URLSearchParams(location.search);
const ids = (query.get("exercise") ?? "donkey-kick").split(",");
const asked = query.get("side");
const side = asked === "left" || asked === "right" ? asked : null;
const [phase, share] = query.get("pace")?.split(":") ?? [];
const pace: Pace | null = phase ? { phase: phase as Pace["phase"], share: Number(share) } : null;
const [type, weight] = query.get("body")?.split("-") ?? [];
if (type && weight) chooseBody({ type: type as BodyType, weight: weight as BodyWeight });

const LEVELS = {
  lats: 0.9,
  traps_mid: 0.7,
  rhomboids: 0.5,
  erectors_lumbar: 0.35,
  glute_max: 1,
  hamstrings: 0.25,
  rear_delts: 0.6,
  abs: 0.4,
  quads: 0.8,
};

const Map = () => {
  const [picked, setPicked] = useState<string | null>(null);
  return <MuscleMap levels={LEVELS} picked={picked} onPick={setPicked} label="Sets this week" />;
};

const Focus = () => {
  const [part, setPart] = useState<BackPart | null>(null);
  return <BackFocus value={part} onPick={setPart} />;
};

const Thumbnails = () => (
  <ul style={{ display: "flex", flexWrap: "wrap", gap: "8px" }}>
    {catalogue.map(({ id }) => (
      <li key={id} title={id}>
        <Thumbnail exercise={id} />
      </li>
    ))}
  </ul>
);

const Figures = () => {
  const [frozen, setFrozen] = useState(query.has("frozen"));
  return (
    <>
      {query.has("bare") ? null : (
        <label>
          <input
            type="checkbox"
            checked={frozen}
            onChange={(event) => setFrozen(event.currentTarget.checked)}
          />{" "}
          Frozen
        </label>
      )}
      {ids.map((id) => (
        <section key={id}>
          <Figure
            exercise={id}
            side={side}
            pace={pace}
            frozen={frozen}
            controls={!query.has("bare")}
          />
          {query.has("bare") ? null : <FigureMuscles exercise={id} />}
        </section>
      ))}
    </>
  );
};

const Shown = () => {
  switch (query.get("show")) {
    case "map":
      return <Map />;
    case "focus":
      return <Focus />;
    case "thumbnails":
      return <Thumbnails />;
    default:
      return <Figures />;
  }
};

/** What tests and measurements may ask of the page. */
export interface FigureTrial {
  readonly setMounted: (mounted: boolean) => void;
  readonly info: () => Promise<unknown>;
}

// The engine stays a part of its own, as in the app.
const info = async (): Promise<unknown> => (await import("../engine/index.ts")).painterInfo();

const Trial = ({ onReady }: { readonly onReady: (trial: FigureTrial) => void }) => {
  const [mounted, setMounted] = useState(true);
  useEffect(() => onReady({ setMounted, info }), [onReady]);
  return <main className={query.has("grid") ? "grid" : ""}>{mounted ? <Shown /> : null}</main>;
};

export const startTrial = (root: Element, onReady: (trial: FigureTrial) => void): void =>
  createRoot(root).render(
    <StrictMode>
      <Trial onReady={onReady} />
    </StrictMode>,
  );
