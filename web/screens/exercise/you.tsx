import { bestSet, lastTime } from "@dorsal/core/history";
import { formatLoad } from "@dorsal/core/quantity";
import { localDate } from "@dorsal/core/record";
import { Section } from "../../design/index.ts";
import { exercise as text, words } from "../../messages/index.ts";
import { useSessions, useSettings } from "../../store/index.ts";
import { useNow } from "../use-now.ts";

/** Last time and best, from the records on this device. */
export const You = ({ exercise }: { readonly exercise: string }) => {
  const sessions = useSessions();
  const settings = useSettings();
  const today = localDate(useNow());
  if (!sessions || !settings) return null;
  const unit = settings.loadUnit;
  const last = lastTime(sessions, exercise);
  const best = bestSet(sessions, exercise);
  return (
    <Section title={text.you}>
      {last ? (
        <dl className="past">
          <dt>{text.lastTime(words.ago(localDate(last.at), today))}</dt>
          <dd>
            <ol>
              {last.sets.map((set) => (
                <li key={set.id} className="tabular">
                  {words.setDone(set, unit)}
                  {set.side ? (
                    <span className="quiet">, {words.side(set.side).toLowerCase()}</span>
                  ) : null}
                </li>
              ))}
            </ol>
          </dd>
          {best ? (
            <>
              <dt>{text.best(words.ago(localDate(best.at), today))}</dt>
              <dd className="tabular">
                {words.setDone(best.set, unit)}
                {best.by === "e1rm" ? (
                  <span className="quiet small">
                    {" "}
                    ({text.estimated(formatLoad({ kg: best.value }, unit))})
                  </span>
                ) : null}
              </dd>
            </>
          ) : null}
        </dl>
      ) : (
        <p className="quiet">{text.never}</p>
      )}
    </Section>
  );
};
