import { useEffect, useState } from "react";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { CalendarRange, Dumbbell, Menu, PersonStanding, UtensilsCrossed } from "lucide-react";
import { Button, Notice, TabBar, ToastProvider, buttonClass } from "../design/index.ts";
import type { Tab } from "../design/index.ts";
import { chooseBody } from "../figure/index.ts";
import { shell } from "../messages/index.ts";
import { useActiveSession, useAside, useSettings } from "../store/index.ts";
import { SitBreak } from "./sit-break.tsx";
import { applyTheme } from "./theme.ts";
import { useUpdate } from "./update.ts";
import type { ApplyUpdate } from "./update.ts";
import "./shell.css";

const TABS: readonly Tab[] = [
  { to: "/", label: shell.today, icon: <Dumbbell aria-hidden /> },
  { to: "/plan", label: shell.plan, icon: <CalendarRange aria-hidden /> },
  { to: "/food", label: shell.food, icon: <UtensilsCrossed aria-hidden /> },
  { to: "/body", label: shell.body, icon: <PersonStanding aria-hidden /> },
  { to: "/more", label: shell.more, icon: <Menu aria-hidden /> },
];

/** Screens that have the window to themselves: nothing to tap by mistake beside them. */
const BARE: ReadonlySet<string> = new Set(["/session", "/setup", "/welcome", "/body/photos/new"]);

const AsideNotice = () => {
  const aside = useAside();
  if (!aside || aside.length === 0) return null;
  return (
    <Notice
      kind="warn"
      title={shell.aside.title(aside.length)}
      actions={
        <Link to="/settings" hash="aside" className={buttonClass()}>
          {shell.aside.look}
        </Link>
      }
    >
      <p>{shell.aside.text}</p>
    </Notice>
  );
};

const UpdateOffer = ({ apply }: { readonly apply: ApplyUpdate | null }) => {
  const active = useActiveSession();
  const [later, setLater] = useState(false);
  // `undefined` is "not known yet": a session may be running in this or another tab.
  if (!apply || later || active !== null) return null;
  return (
    <Notice
      live
      title={shell.update.title}
      actions={
        <>
          <Button onClick={() => void apply()}>{shell.update.now}</Button>
          <Button variant="text" onClick={() => setLater(true)}>
            {shell.update.later}
          </Button>
        </>
      }
    >
      <p className="quiet small">{shell.update.text}</p>
    </Notice>
  );
};

/** The frame around every screen: its column, the tab bar, toasts and what has to be told. */
export const Shell = () => {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const bare = BARE.has(path);
  const settings = useSettings();
  // Here, not in the offer: the service worker is registered on every screen, also on the first.
  const update = useUpdate();
  const theme = settings?.theme;
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
  const body = settings?.figure;
  useEffect(() => {
    if (body) chooseBody(body);
  }, [body]);

  return (
    <ToastProvider>
      <main id="main" className={bare ? "bare" : "framed"}>
        {bare ? null : (
          <div className="shell-notices">
            <UpdateOffer apply={update} />
            {path === "/settings" ? null : <AsideNotice />}
          </div>
        )}
        <Outlet />
        {settings && settings.sitBreakMin !== null ? (
          <SitBreak everyMin={settings.sitBreakMin} isPlaying={path === "/session"} />
        ) : null}
      </main>
      {bare ? null : <TabBar label={shell.tabs} tabs={TABS} />}
    </ToastProvider>
  );
};
