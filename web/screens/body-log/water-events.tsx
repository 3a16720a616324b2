import { useState } from "react";
import { Plus } from "lucide-react";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";
import { Button, Sheet } from "../../design/index.ts";
import { bodyLog, words } from "../../messages/index.ts";
import { LogPages } from "./log-pages.tsx";
import { LogRow } from "./log-row.tsx";
import { usePage } from "./use-page.ts";
import { useWrites } from "./use-writes.ts";
import { WaterEventEditor } from "./water-event-editor.tsx";

const text = bodyLog.water;

/** What moved the scale without being tissue, year by year. */
export const WaterEvents = ({ today }: { readonly today: LocalDate }) => {
  const { page, turnTo } = usePage(["waterEvent"], "year");
  const writes = useWrites();
  const [edited, setEdited] = useState<DorsalRecord<"waterEvent"> | "new" | null>(null);
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
        span="year"
        turnTo={turnTo}
        add={add}
        empty={text.empty}
        emptyText={text.what}
        note={text.what}
      >
        {(records) =>
          records.map((record) => {
            const { date, reason } = record.body;
            const when = words.day(date, today);
            return (
              <LogRow
                key={record.id}
                label={text.row(reason, when)}
                onOpen={() => setEdited(record)}
                removeLabel={text.removeRow(reason, when)}
                onRemove={() => void writes.remove([record], text.removed(reason))}
              >
                <span className="log-main">{text.reasons[reason]}</span>
                <span className="quiet small">{when}</span>
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
          <WaterEventEditor
            record={edited === "new" ? null : edited}
            today={today}
            onDone={(day) => {
              setEdited(null);
              turnTo(day);
            }}
          />
        ) : null}
      </Sheet>
    </>
  );
};
