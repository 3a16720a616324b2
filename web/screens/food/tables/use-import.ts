import { useEffect, useRef, useState } from "react";
import { createImport, languagesHere, pickedFrom } from "../../../packs/index.ts";
import type { ImportHandle, ImportNews, PickedFile } from "../../../packs/index.ts";
import { askToPersist } from "../../../store/index.ts";
import { nowHere } from "../../use-now.ts";

export interface UsedImport {
  /** Null before anything was chosen. `looking` is before the first news. */
  readonly news: ImportNews | { readonly state: "looking" } | null;
  readonly isStopping: boolean;
  readonly start: (files: Iterable<File>) => void;
  /** The same files once more, with the rows that are whole of one that ends too early. */
  readonly acceptCut: () => void;
  readonly decide: (keep: boolean) => void;
  readonly stop: () => void;
}

/** An import that goes on while this screen is open. */
export const useImport = (): UsedImport => {
  const [news, setNews] = useState<UsedImport["news"]>(null);
  const [isStopping, setStopping] = useState(false);
  const handle = useRef<ImportHandle | null>(null);
  const chosen = useRef<readonly PickedFile[]>([]);
  useEffect(() => () => handle.current?.close(), []);

  const begin = (acceptCut: boolean): void => {
    handle.current?.close();
    setNews({ state: "looking" });
    setStopping(false);
    // Megabytes that took minutes should not be the first to go when space runs short.
    void askToPersist();
    handle.current = createImport(
      { picked: chosen.current, acceptCut, languages: languagesHere(), now: nowHere() },
      setNews,
    );
  };
  return {
    news,
    isStopping,
    start: (files) => {
      chosen.current = pickedFrom(files);
      if (chosen.current.length > 0) begin(false);
    },
    acceptCut: () => begin(true),
    decide: (keep) => handle.current?.decide(keep),
    stop: () => {
      setStopping(true);
      handle.current?.stop();
    },
  };
};
