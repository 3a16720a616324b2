import { useState } from "react";
import { Plus } from "lucide-react";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";
import { Button, EmptyState, Sheet } from "../../design/index.ts";
import { bodyLog, words } from "../../messages/index.ts";
import { LogRow } from "./log-row.tsx";
import { PageTurner } from "./page-turner.tsx";
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
      {page === null ? (
        <EmptyState title={text.empty} action={add}>
          <p>{text.what}</p>
        </EmptyState>
      ) : (
        <>
          <p className="quiet small log-what">{text.what}</p>
          <div className="log-add">{add}</div>
          <PageTurner page={page} span="year" onTurn={turnTo} />
          {page.records.length === 0 ? (
            <p className="quiet">{bodyLog.nothingIn(bodyLog.year(page.period.from))}</p>
          ) : null}
          <ul>
            {page.records.map((record) => {
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
            })}
          </ul>
        </>
      )}
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
