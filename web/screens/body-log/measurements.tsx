import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { Ruler } from "lucide-react";
import { localDate } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, Settings } from "@dorsal/core/record";
import { Sheet, buttonClass } from "../../design/index.ts";
import { bodyLog, words } from "../../messages/index.ts";
import { lengthText } from "../measure/reading.ts";
import { unitOf } from "./correct.ts";
import { LogPages } from "./log-pages.tsx";
import { LogRow } from "./log-row.tsx";
import { MeasurementEditor } from "./measurement-editor.tsx";
import { nameOf } from "./site-name.ts";
import { usePage } from "./use-page.ts";
import { useWrites } from "./use-writes.ts";

const text = bodyLog.measures;

type LengthUnit = Settings["lengthUnit"];

export interface MeasurementsProps {
  readonly lengthUnit: LengthUnit;
  readonly today: LocalDate;
}

/** Every round of folds and girths, year by year. */
export const Measurements = ({ lengthUnit, today }: MeasurementsProps) => {
  const { page, turnTo } = usePage(["measurement"], "year");
  const writes = useWrites();
  const [edited, setEdited] = useState<DorsalRecord<"measurement"> | null>(null);
  if (page === undefined) return null;
  const measure = (
    <Link to="/body/measure" className={buttonClass()}>
      <Ruler aria-hidden />
      {text.measure}
    </Link>
  );
  return (
    <>
      <LogPages
        page={page}
        span="year"
        turnTo={turnTo}
        add={measure}
        empty={text.empty}
        emptyText={text.emptyText}
      >
        {(records) =>
          records.map((record) => {
            const when = words.day(localDate(record.at), today);
            return (
              <LogRow
                key={record.id}
                label={text.row(when)}
                onOpen={() => setEdited(record)}
                removeLabel={text.removeRow(when)}
                onRemove={() => void writes.remove([record], text.removed)}
              >
                <span className="log-main">
                  {when}{" "}
                  <span className="quiet small tabular">
                    {words.clock(record.at)}, {text.by[record.body.by]}
                  </span>
                  {record.body.sites.map(({ site, mm }) => (
                    <span key={site} className="small tabular log-line">
                      <span className="quiet">{nameOf(site)}</span>
                      <span>{lengthText(mm, unitOf(site, lengthUnit))}</span>
                    </span>
                  ))}
                </span>
              </LogRow>
            );
          })
        }
      </LogPages>
      <Sheet open={edited !== null} onClose={() => setEdited(null)} title={text.title}>
        {edited ? (
          <MeasurementEditor
            record={edited}
            lengthUnit={lengthUnit}
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
