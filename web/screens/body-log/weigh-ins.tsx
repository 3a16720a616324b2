import { useState } from "react";
import { Plus } from "lucide-react";
import type { LoadUnit } from "@dorsal/core/quantity";
import { localDate } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";
import { Button, Sheet } from "../../design/index.ts";
import { bodyLog, words } from "../../messages/index.ts";
import { LogPages } from "./log-pages.tsx";
import { LogRow } from "./log-row.tsx";
import { usePage } from "./use-page.ts";
import { useWrites } from "./use-writes.ts";
import { WeighInEditor } from "./weigh-in-editor.tsx";

const text = bodyLog.weight;

export interface WeighInsProps {
  readonly unit: LoadUnit;
  readonly today: LocalDate;
}

/** Every time on a scale, month by month. */
export const WeighIns = ({ unit, today }: WeighInsProps) => {
  const { page, turnTo } = usePage(["weighIn"], "month");
  const writes = useWrites();
  const [edited, setEdited] = useState<DorsalRecord<"weighIn"> | "new" | null>(null);
  if (page === undefined) return null;
  const add = (
    <Button icon={<Plus aria-hidden />} onClick={() => setEdited("new")}>
      {text.add}
    </Button>
  );
  return (
    <>
      <LogPages
        page={page}
        span="month"
        turnTo={turnTo}
        add={add}
        empty={text.empty}
        emptyText={text.emptyText}
      >
        {(records) =>
          records.map((record) => {
            const weight = text.shown(record.body, unit);
            const day = words.day(localDate(record.at), today);
            const when = `${day}, ${words.clock(record.at)}`;
            return (
              <LogRow
                key={record.id}
                label={text.row(weight, when)}
                onOpen={() => setEdited(record)}
                removeLabel={text.removeRow(weight, when)}
                onRemove={() => void writes.remove([record], text.removed(weight))}
              >
                <span className="log-main">
                  {day} <span className="quiet small tabular">{words.clock(record.at)}</span>
                </span>
                <span className="log-value tabular">
                  {weight}
                  <span className="quiet small">{text.typed(record.body, unit)}</span>
                </span>
              </LogRow>
            );
          })
        }
      </LogPages>
      <Sheet
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === "new" ? text.addTitle : text.editTitle}
      >
        {edited ? (
          <WeighInEditor
            record={edited === "new" ? null : edited}
            unit={unit}
            onDone={(day) => {
              setEdited(null);
              if (day) turnTo(day);
            }}
          />
        ) : null}
      </Sheet>
    </>
  );
};
