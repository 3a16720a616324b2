import {
  describeImportFault,
  faultLines,
  faultText,
  rowsLost,
  tallyLines,
} from "@dorsal/core/packs";
import { Button, Notice } from "../../../design/index.ts";
import { food as messages, foodTables as text } from "../../../messages/index.ts";
import type { ImportNews, ReadyPack } from "../../../packs/index.ts";
import type { UsedImport } from "./use-import.ts";

/** How an import stands, and what the person decides about it. */
export const ImportCard = ({
  used,
  replaces,
}: {
  readonly used: UsedImport;
  /** Foods of the table that it would take the place of; null for a new one. */
  readonly replaces: (name: string) => number | null;
}) => {
  const { news } = used;
  if (news === null) return null;
  switch (news.state) {
    case "looking":
      return <p aria-live="polite">{text.looking}</p>;
    case "reading":
      return <Reading news={news} used={used} />;
    case "ready":
      return <Ready ready={news} used={used} replaces={replaces(news.pack.name)} />;
    case "kept":
      return (
        <Notice live>
          <p>{text.kept(news.pack.title, news.pack.foods)}</p>
        </Notice>
      );
    case "dropped":
    case "stopped":
      return (
        <Notice live>
          <p>{text[news.state]}</p>
        </Notice>
      );
    case "busy":
    case "full":
      return (
        <Notice kind="warn" live>
          <p>{text[news.state]}</p>
        </Notice>
      );
    default:
      return <NotRead news={news} used={used} />;
  }
};

const Reading = ({
  news: { progress, pace },
  used,
}: {
  readonly news: ImportNews & { readonly state: "reading" };
  readonly used: UsedImport;
}) => {
  const label = progress.phase === "read" ? text.reading : text.joining;
  return (
    <div className="tables-import">
      <p>
        {label}: <span className="tabular">{text.progress(pace.share)}</span>
      </p>
      <progress aria-label={label} max={1} value={pace.share} />
      <p className="quiet small tabular">
        {[
          progress.phase === "read"
            ? text.rows(progress.rows, pace.perSecond)
            : text.foods(progress.foods, pace.perSecond),
          ...(pace.remainingSec === null ? [] : [text.remaining(pace.remainingSec)]),
        ].join(", ")}
      </p>
      {used.isStopping ? (
        <p className="quiet small">{text.stopping}</p>
      ) : (
        <Button onClick={used.stop}>{text.stop}</Button>
      )}
    </div>
  );
};

/** So many places of faults; more help nobody. */
const MOST_PLACES = 5;

const Ready = ({
  ready: { pack, tally },
  used,
  replaces,
}: {
  readonly ready: ReadyPack;
  readonly used: UsedImport;
  readonly replaces: number | null;
}) => {
  const faults = faultLines(tally.faults);
  return (
    <Notice
      live
      title={text.readyTitle(pack.title)}
      actions={
        <>
          <Button onClick={() => used.decide(true)}>{text.keep}</Button>
          <Button variant="text" onClick={() => used.decide(false)}>
            {text.drop}
          </Button>
        </>
      }
    >
      <p>{text.readyFoods(pack.foods)}</p>
      <ul className="tables-samples small">
        {tally.samples.map(({ ref, name, per, per100: { energy } }) => (
          <li key={ref}>
            {text.sample(name, energy === undefined ? null : messages.kcal(energy), per)}
          </li>
        ))}
      </ul>
      {replaces === null ? null : <p>{text.readyReplaces(replaces)}</p>}
      <p>
        {faults.length === 0 ? text.faults(0) : text.faults(Math.max(1, rowsLost(tally.faults)))}
      </p>
      {faults.length === 0 ? null : (
        <>
          <ul className="tables-samples small">
            {faults.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <details className="tables-fold small">
            <summary>{text.firstFaults}</summary>
            <ul className="tables-samples">
              {tally.faults.first.slice(0, MOST_PLACES).map((fault) => (
                <li key={`${fault.file} ${fault.line} ${fault.code} ${fault.field ?? ""}`}>
                  {faultText(fault)}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <ul className="small quiet">
        {tallyLines(tally).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="small quiet">{pack.licence.notice}</p>
    </Notice>
  );
};

type Failed = ImportNews & { readonly state: "refused" | "source" | "failed" };

const reasonOf = (news: Failed): string => {
  switch (news.state) {
    case "failed":
      return text.failed(news.reason);
    case "source":
      switch (news.trouble.trouble) {
        case "cut":
          return text.sourceCut(news.trouble.reason);
        case "damaged":
          return text.sourceDamaged(news.trouble.reason);
        case "unreadable":
          return text.sourceUnreadable(news.trouble.reason);
      }
      break;
    case "refused": {
      const { fault } = news;
      // What the command line says of it names a switch that is not here.
      return fault.code === "cut"
        ? text.cut(fault.file, fault.line, fault.acceptable)
        : describeImportFault(fault);
    }
  }
  return "";
};

const NotRead = ({ news, used }: { readonly news: Failed; readonly used: UsedImport }) => {
  const canAccept = news.state === "refused" && news.fault.code === "cut" && news.fault.acceptable;
  return (
    <Notice
      kind="warn"
      live
      title={text.notRead}
      actions={canAccept ? <Button onClick={used.acceptCut}>{text.acceptCut}</Button> : undefined}
    >
      <p>{reasonOf(news)}</p>
    </Notice>
  );
};
