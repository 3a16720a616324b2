import { useCallback, useState } from "react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { noPlanFor } from "@dorsal/core/program";
import { SINGLETON_IDS, revise } from "@dorsal/core/record";
import { EmptyState, FindLink, PageTitle, buttonClass, useToast } from "../design/index.ts";
import { plan as text } from "../messages/index.ts";
import { describeStoreFault, useStore } from "../store/index.ts";
import type { Open } from "./plan/open.ts";
import { PlanView } from "./plan/plan-view.tsx";
import { useDesk } from "./plan/desk/use-desk.ts";
import { NoPlanView } from "./setup/no-plan.tsx";
import "./plan/plan.css";
import "./plan/busy.css";
import "./plan/week/week.css";
import "./plan/week/daily.css";
import "./plan/news/news.css";
import "./plan/volume/volume.css";
import "./plan/sheets/sheets.css";
import "./plan/what-if/what-if.css";
import "./setup/setup.css";

/** `/plan`: the week, why it is so, and what would change it. `?check=signs` asks for signs that need a doctor. */
export const PlanScreen = () => {
  const { check } = useSearch({ from: "/plan" });
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Open | null>(null);
  const open = opened ?? (check ? CHECK : null);
  const state = useDesk(open === null);
  const setOpen = useCallback(
    (next: Open | null): void => {
      setOpened(next);
      if (check && next === null) void navigate({ to: "/plan", search: {}, replace: true });
    },
    [check, navigate],
  );
  switch (state.kind) {
    case "reading":
      return null;
    case "empty":
      return (
        <>
          <div className="title-row">
            <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
            <FindLink />
          </div>
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
      return <PlanView desk={state.desk} open={open} onOpen={setOpen} />;
  }
};

const CHECK: Open = { kind: "signs" };

/** A sign that a doctor must see first: no week until it is cleared. */
const Stopped = ({ redFlags }: { readonly redFlags: readonly string[] }) => {
  const store = useStore();
  const toast = useToast();
  const navigate = useNavigate();
  const noPlan = noPlanFor({ redFlags });
  const clear = async (): Promise<void> => {
    const stored = await store.one("profile", SINGLETON_IDS.profile);
    if (stored) {
      const body = { ...stored.record.body, redFlags: [] };
      const saved = await store.put(revise(stored.record, body));
      if (!saved.ok) {
        toast({ text: text.notSaved + describeStoreFault(saved.error) });
        return;
      }
    }
    if ((await store.all("week")).length === 0) await navigate({ to: "/setup", replace: true });
  };
  const onClear = (): void => {
    clear().catch((error: unknown) => {
      toast({ text: text.notSaved + (error instanceof Error ? error.message : String(error)) });
    });
  };
  return noPlan ? <NoPlanView noPlan={noPlan} redFlags={redFlags} onClear={onClear} /> : null;
};
