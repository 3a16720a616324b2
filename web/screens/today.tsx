import { Suspense, lazy } from "react";
import { Navigate, useSearch } from "@tanstack/react-router";
import { useDayRecords } from "../store/index.ts";
import { TodayView } from "./today/today-view.tsx";
import { useToday } from "./today/use-today.ts";
import { useBegin } from "./today/use-begin.ts";
import { useShortcut } from "./today/use-shortcut.ts";

/** Who has a week needs what makes its sessions; a first visit does not. */
const OfWeek = lazy(async () => ({ default: (await import("./week-today.tsx")).OfWeek }));

/**
 * `/`: today's session, of the accepted week where there is one. Without a profile there is none
 * yet, and the person is welcomed first.
 */
export const TodayScreen = () => {
  const records = useDayRecords();
  if (records === undefined) return null;
  if (records === null) return <Navigate to="/welcome" replace />;
  return records.weeks.length > 0 ? (
    <Suspense fallback={null}>
      <OfWeek records={records} />
    </Suspense>
  ) : (
    <OfProgram />
  );
};

const OfProgram = () => {
  const search = useSearch({ from: "/" });
  const model = useToday(search.day);
  const begin = useBegin();
  // With a sign that a doctor must see first nothing begins, neither here nor by a shortcut.
  useShortcut(model && model.profile.redFlags.length === 0 ? model : null, begin);
  return model ? <TodayView model={model} begin={begin} /> : null;
};
