import { useEffect, useRef, useState } from "react";
import { localDate } from "@dorsal/core/record";
import type { PhotoDetails } from "@dorsal/core/record";
import { photos as text, words } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";

/** An address for the image of a photo, as long as it is shown; null until it is read. */
export const usePhotoUrl = (id: string | null): string | null => {
  const store = useStore();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (id === null) return;
    let made: string | null = null;
    let isGone = false;
    const read = async (): Promise<void> => {
      const blob = await store.photos.blob(id);
      if (isGone || !blob) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    };
    void read();
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [id, store]);
  return url;
};

/** Images this far below the screen are read already, in CSS pixels. */
const AHEAD = "300px";

export interface PhotoImageProps {
  readonly photo: PhotoDetails;
  readonly className?: string;
}

/** A photo with its words. It is read only when it comes near the screen: images are large. */
export const PhotoImage = ({ photo, className = "" }: PhotoImageProps) => {
  const [isNear, setIsNear] = useState(false);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const element = image.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: AHEAD },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const url = usePhotoUrl(isNear ? photo.id : null);
  return (
    <img
      ref={image}
      className={`photo-image ${className}`}
      alt={text.alt(photo.pose, words.date(localDate(photo.at)))}
      width={photo.width}
      height={photo.height}
      decoding="async"
      draggable={false}
      src={url ?? undefined}
      data-shown={url === null ? undefined : ""}
    />
  );
};
