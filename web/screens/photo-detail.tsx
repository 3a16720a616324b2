import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { ChevronRight, Download } from "lucide-react";
import { addDays, localDate } from "@dorsal/core/record";
import type { PhotoDetails } from "@dorsal/core/record";
import { Button, EmptyState, PageTitle, Section, buttonClass, useToast } from "../design/index.ts";
import { photos as text, words } from "../messages/index.ts";
import {
  describeStoreFault,
  usePhotos,
  useSettings,
  useStore,
  useWeighInsOf,
} from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { weightToType } from "./body/weight.ts";
import { NoteEditor } from "./history/note-editor.tsx";
import { comparablePoses } from "./photos/months.ts";
import { WITHIN_DAYS, nearWeight } from "./photos/near-weight.ts";
import { PhotoImage, usePhotoUrl } from "./photos/photo-image.tsx";
import "./history/history.css";
import "./photos/photos.css";

/** `/body/photos/$id`: one photo, large. */
export const PhotoDetailScreen = () => {
  const { id } = useParams({ from: "/body/photos/$id" });
  const photos = usePhotos();
  if (!photos) return null;
  const photo = photos.find((one) => one.id === id);
  if (photo)
    return <Detail photo={photo} canCompare={comparablePoses(photos).includes(photo.pose)} />;
  return (
    <>
      <BackLink to="/body/photos">{text.back}</BackLink>
      <PageTitle documentTitle={text.missingTitle}>{text.missingTitle}</PageTitle>
      <EmptyState>
        <p>{text.missingText}</p>
      </EmptyState>
    </>
  );
};

/** The weight of about that day, where a scale was used. */
const Weight = ({ photo }: { readonly photo: PhotoDetails }) => {
  const day = localDate(photo.at);
  const weighIns = useWeighInsOf(addDays(day, -WITHIN_DAYS), addDays(day, WITHIN_DAYS));
  const unit = useSettings()?.loadUnit;
  const near = weighIns ? nearWeight(weighIns, day) : null;
  if (!near || !unit) return null;
  return (
    <p className="photo-facts tabular">
      {text.weight(`${weightToType(near.record.body, unit)} ${unit}`, near.days)}
    </p>
  );
};

interface DetailProps {
  readonly photo: PhotoDetails;
  readonly canCompare: boolean;
}

const Detail = ({ photo, canCompare }: DetailProps) => {
  const store = useStore();
  const navigate = useNavigate();
  const toast = useToast();
  const url = usePhotoUrl(photo.id);
  const day = localDate(photo.at);

  const annotate = async (note: string): Promise<void> => {
    const done = await store.photos.annotate(photo.id, note);
    toast(
      done.ok
        ? { text: text.noteSaved, undo: done.value, undone: text.noteUndone }
        : { text: text.notSaved + describeStoreFault(done.error) },
    );
  };
  const remove = async (): Promise<void> => {
    const done = await store.photos.remove(photo.id);
    if (!done.ok) {
      toast({ text: text.notSaved + describeStoreFault(done.error) });
      return;
    }
    toast({ text: text.removed, undo: done.value, undone: text.unremoved });
    await navigate({ to: "/body/photos" });
  };

  return (
    <>
      <BackLink to="/body/photos">{text.back}</BackLink>
      <p className="quiet small">{text.poses[photo.pose]}</p>
      <PageTitle documentTitle={text.open(photo.pose, words.date(day))}>
        {words.date(day)}
      </PageTitle>
      <Weight photo={photo} />
      <div className="photo-whole">
        <PhotoImage photo={photo} />
        {canCompare ? (
          <Link
            to="/body/photos/compare"
            search={{ pose: photo.pose, after: photo.id }}
            className="link-row"
          >
            <span>{text.compareThis}</span>
            <ChevronRight aria-hidden />
          </Link>
        ) : null}
      </div>
      <Section title={text.note}>
        <NoteEditor
          key={photo.note ?? ""}
          note={photo.note ?? ""}
          example={text.notePlaceholder}
          onSave={annotate}
        />
      </Section>
      <div className="photo-end">
        {url ? (
          <a href={url} download={text.fileName(photo.pose, day)} className={buttonClass()}>
            <Download size={20} aria-hidden />
            {text.save}
          </a>
        ) : null}
        <Button variant="danger" onClick={() => void remove()}>
          {text.remove}
        </Button>
      </div>
    </>
  );
};
