import { useState } from "react";
import { describeFault } from "@dorsal/core/record";
import { Button, Confirm, Section, useToast } from "../../design/index.ts";
import { settings as text } from "../../messages/index.ts";
import { useAside, useStore } from "../../store/index.ts";
import type { AsideRow } from "../../store/index.ts";
import { saveFile } from "./save-file.ts";

/** Rows that cannot be read: shown with the reason, never dropped by themselves. */
export const Aside = () => {
  const rows = useAside();
  if (!rows || rows.length === 0) return null;
  return (
    <Section title={text.aside} id="aside">
      <p className="quiet">{text.asideIntro}</p>
      <ul className="aside-list">
        {rows.map((row) => (
          <AsideItem key={row.key} row={row} />
        ))}
      </ul>
    </Section>
  );
};

const AsideItem = ({ row }: { readonly row: AsideRow }) => {
  const store = useStore();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const retry = async (): Promise<void> => {
    const back = await store.retryAside(row.key);
    toast({ text: back ? text.asideRetried : text.asideStill });
  };
  const remove = async (): Promise<void> => {
    setAsking(false);
    await store.removeAside(row.key);
    toast({ text: text.asideRemoved });
  };
  return (
    <li>
      <p>{describeFault(row.fault)}</p>
      <div className="aside-actions">
        <Button
          onClick={() =>
            saveFile(`dorsal-set-aside-${row.key}.json`, JSON.stringify(row.raw, null, 2))
          }
        >
          {text.asideDownload}
        </Button>
        <Button onClick={() => void retry()}>{text.asideRetry}</Button>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {text.asideRemove}
        </Button>
      </div>
      <Confirm
        open={asking}
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => void remove()}
        title={text.asideRemoveTitle}
        action={text.asideRemove}
      >
        <p>{text.asideRemoveText}</p>
      </Confirm>
    </li>
  );
};
