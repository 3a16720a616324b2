import { useEffect, useRef, useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { describeRestoreFault, localDate } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { Button, Confirm, ConfirmTyped, Notice, Section, useToast } from "../../design/index.ts";
import { photos, settings as text, words } from "../../messages/index.ts";
import { usePacks } from "../../packs/index.ts";
import {
  askToPersist,
  describeStoreFault,
  isPersisted,
  usePhotos,
  useSessions,
  useStore,
} from "../../store/index.ts";
import type { RestoreOffer } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { PhotosCopy } from "./photos-copy.tsx";
import { saveFile } from "./save-file.ts";

/** Where the records are, and every way out and in: copy, restore, delete. */
export const DataSection = () => (
  <Section title={text.data} id="data">
    <div className="settings-words">
      <p>{text.where}</p>
      <Persistence />
    </div>
    <div className="settings-actions">
      <Export />
      <PhotosCopy />
      <Restore />
      <Erase />
    </div>
  </Section>
);

const Persistence = () => {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void isPersisted().then(setPersisted);
  }, []);
  if (persisted === null) return null;
  if (persisted) return <p className="quiet">{text.persisted}</p>;
  const ask = async (): Promise<void> => {
    const agreed = await askToPersist();
    setPersisted(agreed);
    setRefused(!agreed);
  };
  return (
    <div className="settings-words">
      <p className="quiet">{text.notPersisted}</p>
      {refused ? (
        <p aria-live="polite">{text.persistRefused}</p>
      ) : (
        <Button onClick={() => void ask()}>{text.askPersist}</Button>
      )}
    </div>
  );
};

const Export = () => {
  const store = useStore();
  const toast = useToast();
  const save = async (): Promise<void> => {
    const name = `dorsal-${localDate(nowHere())}.json`;
    saveFile(name, await store.backup());
    toast({ text: text.exported(name) });
  };
  return (
    <Button wide onClick={() => void save()}>
      {text.export}
    </Button>
  );
};

/** A file is read and checked whole before anything is asked; then it is restored whole, or not at all. */
const Restore = () => {
  const store = useStore();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [offer, setOffer] = useState<RestoreOffer | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // The same file may be chosen again after it was refused; only an emptied field notices.
    if (input.current) input.current.value = "";
    const offered = await store.offerRestore(await file.text());
    setRefusal(offered.ok ? null : describeRestoreFault(offered.error));
    setOffer(offered.ok ? offered.value : null);
  };
  const commit = async (): Promise<void> => {
    if (!offer) return;
    setOffer(null);
    const done = await offer.commit();
    toast(
      done.ok
        ? { text: text.restored, undo: done.value, undone: text.restoreUndone }
        : { text: text.notSaved + describeStoreFault(done.error) },
    );
  };

  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => void read(event.currentTarget.files?.[0])}
        aria-label={text.restore}
      />
      <Button wide onClick={() => input.current?.click()}>
        {text.restore}
      </Button>
      {refusal === null ? null : (
        <Notice kind="warn" live title={text.refusedTitle}>
          <p>{refusal}</p>
        </Notice>
      )}
      <Confirm
        open={offer !== null}
        onClose={() => setOffer(null)}
        onConfirm={() => void commit()}
        title={text.restoreTitle}
        action={text.restoreAction}
      >
        {offer ? (
          <>
            <p>
              {text.restoreText({
                ...offer.preview,
                exportedAt: words.date(offer.preview.exportedAt.slice(0, 10) as LocalDate),
              })}
            </p>
            <p>{text.restoreReplaces(offer.preview.replaces)}</p>
            {offer.preview.photos ? <p>{photos.restores(offer.preview.photos)}</p> : null}
          </>
        ) : null}
      </Confirm>
    </>
  );
};

const Erase = () => {
  const store = useStore();
  const { shelf } = usePacks();
  const navigate = useNavigate();
  const toast = useToast();
  const sessions = useSessions();
  const photoCount = usePhotos()?.length ?? 0;
  const [asking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    setAsking(false);
    await store.deleteEverything();
    await shelf.removeAll();
    toast({ text: text.erased });
    await navigate({ to: "/welcome" });
  };
  return (
    <>
      <Button variant="danger" wide onClick={() => setAsking(true)}>
        {text.erase}
      </Button>
      <ConfirmTyped
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void erase()}
        title={text.eraseTitle}
        action={text.eraseAction}
        word={text.eraseWord}
      >
        <p>{text.eraseText(sessions?.length ?? 0)}</p>
        {photoCount > 0 ? <p>{photos.erases(photoCount)}</p> : null}
      </ConfirmTyped>
    </>
  );
};
