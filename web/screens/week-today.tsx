import { useSearch } from "@tanstack/react-router";
import type { DayRecords } from "@dorsal/core/program";
import { useBegin } from "./today/use-begin.ts";
import { useShortcut } from "./today/use-shortcut.ts";
import { useWeekToday } from "./week-today/use-week-today.ts";
import { WeekView, beginWith } from "./week-today/week-view.tsx";

/** Today by the accepted week. */
export const OfWeek = ({ records }: { readonly records: DayRecords }) => {
  const search = useSearch({ from: "/" });
  const model = useWeekToday(records, search.day);
  const begin = useBegin();
  const isStopped = records.profile.redFlags.length > 0;
  useShortcut(isStopped ? null : model, begin, model?.ready ? beginWith(model) : {});
  return model ? <WeekView model={model} begin={begin} /> : null;
};
