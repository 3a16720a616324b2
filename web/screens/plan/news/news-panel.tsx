import { useState } from "react";
import { Undo2, X } from "lucide-react";
import { Button, IconButton } from "../../../design/index.ts";
import { plan as text } from "../../../messages/index.ts";
import type { News } from "../desk/desk.ts";
import { nameOf } from "../names.ts";
import { newsLines } from "./news.ts";

/** As many lines as leave the week in sight. */
const SHORT = 2;

export interface NewsPanelProps {
  readonly news: News | null;
  readonly onDismiss: () => void;
}

/** What the last change did to the week: stays in sight until it is dismissed or taken back. */
export const NewsPanel = ({ news, onDismiss }: NewsPanelProps) => (
  <div className="plan-news-place" aria-live="polite">
    {news ? <Panel key={news.said} news={news} onDismiss={onDismiss} /> : null}
  </div>
);

const Panel = ({ news, onDismiss }: { readonly news: News; readonly onDismiss: () => void }) => {
  const [isLong, setLong] = useState(false);
  const lines = newsLines(news.changes, nameOf);
  const shown = isLong ? lines : lines.slice(0, SHORT);
  return (
    <div className="plan-news">
      <div className="plan-news-head">
        <p className="plan-news-said">{news.said}</p>
        <Button variant="text" icon={<Undo2 size={18} aria-hidden />} onClick={news.undo}>
          {text.news.undo}
        </Button>
        <IconButton label={text.news.dismiss} icon={<X aria-hidden />} onClick={onDismiss} />
      </div>
      {lines.length === 0 ? (
        <p className="quiet small">{text.news.nothing}</p>
      ) : (
        <ul className="plan-news-lines small" aria-label={text.news.title}>
          {shown.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {lines.length > shown.length ? (
        <Button variant="text" onClick={() => setLong(true)}>
          {text.news.more(lines.length - shown.length)}
        </Button>
      ) : null}
    </div>
  );
};
