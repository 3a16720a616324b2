import { useEffect, useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { localDate } from "@dorsal/core/record";
import type { PhotoPose, Timestamp } from "@dorsal/core/record";
import { Button, Notice, useToast, useId } from "../../design/index.ts";
import { photos as text } from "../../messages/index.ts";
import { askToPersist, describeStoreFault, useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import type { Taken } from "./capture.ts";

export interface ReviewProps {
  readonly taken: Taken;
  readonly pose: PhotoPose;
  readonly onRetake: () => void;
}

/** An address for an image that is not stored yet; one for as long as it is looked at. */
const useImageUrl = ({ image, type }: Taken): string => {
  const [url] = useState(() => URL.createObjectURL(new Blob([image], { type })));
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url;
};

/** A day as a moment: now, or the time it is now on that day. */
const momentOf = (day: string, now: Timestamp): Timestamp =>
  day === localDate(now) ? now : (`${day}${now.slice(10)}` as Timestamp);

/** The photo just taken: nothing is kept before the person says so. */
export const Review = ({ taken, pose, onRetake }: ReviewProps) => {
  const store = useStore();
  const navigate = useNavigate();
  const toast = useToast();
  const today = localDate(nowHere());
  const [day, setDay] = useState<string>(taken.fileDay ?? today);
  const [fault, setFault] = useState<string | null>(null);
  const url = useImageUrl(taken);
  const dayId = useId();

  const keep = async (): Promise<void> => {
    if (day === "" || day > today) {
      setFault(text.takenFault);
      return;
    }
    const { image, type, width, height } = taken;
    const at = momentOf(day, nowHere());
    const kept = await store.photos.put({
      id: store.newId(),
      at,
      pose,
      width,
      height,
      type,
      image,
    });
    if (!kept.ok) {
      setFault(text.notSaved + describeStoreFault(kept.error));
      return;
    }
    // A photo cannot be made again, so the browser is asked not to clear it.
    void askToPersist();
    toast({ text: text.kept, undo: kept.value, undone: text.unkept });
    await navigate({ to: "/body/photos" });
  };

  return (
    <div className="camera">
      <div className="camera-main">
        <div className="camera-frame" data-camera="review">
          <img className="camera-layer camera-taken" src={url} alt={text.reviewAlt} />
        </div>
      </div>
      <div className="camera-controls">
        <h2>{text.reviewTitle}</h2>
        {taken.fileDay === null ? null : (
          <div className="photo-day">
            <label htmlFor={dayId}>{text.taken}</label>
            <input
              id={dayId}
              type="date"
              className="text-input"
              max={today}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
            <p className="quiet small">{text.stripped}</p>
          </div>
        )}
        {fault === null ? null : (
          <Notice kind="warn" live>
            <p>{fault}</p>
          </Notice>
        )}
        <Button variant="primary" wide onClick={() => void keep()}>
          {text.keep}
        </Button>
        <Button wide onClick={onRetake}>
          {text.retake}
        </Button>
        <p className="quiet small">{text.private}</p>
      </div>
    </div>
  );
};
