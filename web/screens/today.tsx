import { useEffect, useRef } from "react";
import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { useProfile } from "../store/index.ts";
import { TodayView } from "./today/today-view.tsx";
import { useToday } from "./today/use-today.ts";
import { useBegin } from "./today/use-begin.ts";

/** `/`: today's session. Without a profile there is none yet, and the person is welcomed first. */
export const TodayScreen = () => {
  const profile = useProfile();
  if (profile === undefined) return null;
  if (profile === null) return <Navigate to="/welcome" replace />;
  return <WithProfile />;
};

const WithProfile = () => {
  const search = useSearch({ from: "/" });
  const navigate = useNavigate();
  const model = useToday(search.day);
  const begin = useBegin();
  const asked = useRef(false);

  // A shortcut on the home screen asks for a start; once, or coming back would start it again.
  useEffect(() => {
    if (!model || !search.start || asked.current) return;
    asked.current = true;
    const planned = search.start === "stretch" ? model.stretch : model.shown;
    void navigate({ to: "/", search: {}, replace: true }).then(() =>
      model.active
        ? navigate({ to: "/session" })
        : planned
          ? begin.start(planned.planned)
          : undefined,
    );
  }, [model, search.start, begin, navigate]);

  return model ? <TodayView model={model} begin={begin} /> : null;
};
