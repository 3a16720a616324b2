import { useEffect, useState } from "react";
import { Link, useNavigate } from "@tanstack/react-router";
import { SINGLETON_IDS, revise } from "@dorsal/core/record";
import { EmptyState, PageTitle, buttonClass } from "../design/index.ts";
import { plan as text } from "../messages/index.ts";
import { planInWorker } from "../planner/index.ts";
import type { NoPlan } from "../planner/index.ts";
import { useStore } from "../store/index.ts";
import { PlanView } from "./plan/plan-view.tsx";
import { useDesk } from "./plan/use-desk.ts";
import { NoPlanView } from "./setup/no-plan.tsx";
import "./plan/plan.css";
import "./setup/setup.css";

/** `/plan`: the week, why it is so, and what would change it. */
export const PlanScreen = () => {
  const state = useDesk();
  switch (state.kind) {
    case "reading":
      return null;
    case "empty":
      return (
        <>
          <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
          <EmptyState
            title={text.empty.title}
            action={
              <Link to="/setup" className={buttonClass("primary")}>
                {text.empty.action}
              </Link>
            }
          >
            <p>{text.empty.text}</p>
          </EmptyState>
        </>
      );
    case "stopped":
      return <Stopped redFlags={state.redFlags} />;
    case "ready":
      return <PlanView desk={state.desk} />;
  }
};

/** A sign that a doctor must see first: no week until it is cleared. */
const Stopped = ({ redFlags }: { readonly redFlags: readonly string[] }) => {
  const store = useStore();
  const navigate = useNavigate();
  const [noPlan, setNoPlan] = useState<NoPlan | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const look = async (): Promise<void> => {
      const request = { profile: signsOnly(redFlags), effort: "quick" } as const;
      const planned = await planInWorker(request, control.signal);
      if (planned.ok && planned.value.noPlan) setNoPlan(planned.value.noPlan);
    };
    void look();
    return () => control.abort();
  }, [redFlags]);

  const clear = async (): Promise<void> => {
    const stored = await store.one("profile", SINGLETON_IDS.profile);
    if (stored) await store.put(revise(stored.record, { ...stored.record.body, redFlags: [] }));
    if ((await store.all("week")).length === 0) await navigate({ to: "/setup", replace: true });
  };
  return noPlan ? (
    <NoPlanView noPlan={noPlan} redFlags={redFlags} onClear={() => void clear()} />
  ) : null;
};

/** Signs decide before anything else of a profile is looked at. */
const signsOnly = (redFlags: readonly string[]) => ({
  age: 40,
  sex: "female" as const,
  level: "beginner" as const,
  focus: "both" as const,
  days: [],
  places: {},
  conditions: [],
  redFlags,
  dislikes: [],
  likes: [],
  locked: [],
  previous: [],
  cardioOutsideMin: 0,
  deficit: "none" as const,
});
