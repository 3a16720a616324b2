import { useState } from "react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import { PHOTO_POSES } from "@dorsal/core/record";
import type { PhotoPose } from "@dorsal/core/record";
import { PageTitle, useId } from "../design/index.ts";
import { photos as text } from "../messages/index.ts";
import { usePhotos, useSettings } from "../store/index.ts";
import { Camera } from "./photos/camera.tsx";
import type { Taken } from "./photos/capture.ts";
import { Review } from "./photos/review.tsx";
import "./photos/camera.css";

const PoseField = ({ pose }: { readonly pose: PhotoPose }) => {
  const navigate = useNavigate();
  const id = useId();
  const choose = (value: string): void => {
    const next = PHOTO_POSES.find((one) => one === value);
    if (next) void navigate({ to: "/body/photos/new", search: { pose: next }, replace: true });
  };
  return (
    <div className="photo-pose">
      <label htmlFor={id}>{text.pose}</label>
      <select
        id={id}
        className="text-input"
        value={pose}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {PHOTO_POSES.map((one) => (
          <option key={one} value={one}>
            {text.poses[one]}
          </option>
        ))}
      </select>
    </div>
  );
};

/** `/body/photos/new?pose=…`: takes one photo, in the pose of the last one. */
export const PhotoNewScreen = () => {
  const { pose = "back" } = useSearch({ from: "/body/photos/new" });
  const photos = usePhotos();
  const settings = useSettings();
  const [taken, setTaken] = useState<Taken | null>(null);
  if (!photos || !settings) return null;
  return (
    <div className="photo-new">
      <header className="photo-new-head">
        <Link to="/body/photos" className="icon-button" aria-label={text.leave} title={text.leave}>
          <ChevronLeft aria-hidden />
        </Link>
        <PageTitle documentTitle={text.newTitle}>{text.newTitle}</PageTitle>
        <PoseField pose={pose} />
      </header>
      {taken ? (
        <Review taken={taken} pose={pose} onRetake={() => setTaken(null)} />
      ) : (
        <Camera
          last={photos.find((photo) => photo.pose === pose) ?? null}
          settings={settings}
          onTaken={setTaken}
        />
      )}
    </div>
  );
};
