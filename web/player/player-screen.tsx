import { useState } from "react";
import { Navigate } from "@tanstack/react-router";
import { useActiveSession, useSettings } from "../store/index.ts";
import { Running } from "./running.tsx";
import { useLock } from "./use-lock.ts";
import { Watcher } from "./watcher.tsx";
import "./player.css";
import "./stage.css";
import "./cards.css";
import "./sheets.css";

/** `/session`: the active session; without one there is nothing to do here. */
export const PlayerScreen = () => {
  const active = useActiveSession();
  const settings = useSettings();
  const lock = useLock();
  const [savedId, setSavedId] = useState<string | null>(null);

  if (active === undefined || !settings) return null;
  if (active === null) {
    return savedId === null ? (
      <Navigate to="/" replace />
    ) : (
      <Navigate to="/history/$id" params={{ id: savedId }} replace />
    );
  }
  switch (lock.role) {
    case "waiting":
      return null;
    case "watcher":
      return <Watcher session={active.record.body} onTakeOver={lock.takeOver} />;
    case "runner":
      return (
        <Running
          key={active.record.id}
          active={active}
          settings={settings}
          onLost={lock.lose}
          onSaved={setSavedId}
        />
      );
  }
};
