import { Link } from "@tanstack/react-router";
import { Camera, ChevronRight } from "lucide-react";
import { localDate } from "@dorsal/core/record";
import type { PhotoDetails } from "@dorsal/core/record";
import { EmptyState, PageTitle, Section, buttonClass } from "../design/index.ts";
import { photos as text } from "../messages/index.ts";
import { usePhotos } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { comparablePoses, monthsOf } from "./photos/months.ts";
import { PhotoImage } from "./photos/photo-image.tsx";
import "./photos/photos.css";

const Tile = ({ photo }: { readonly photo: PhotoDetails }) => (
  <li>
    <Link to="/body/photos/$id" params={{ id: photo.id }} className="photo-tile">
      <PhotoImage photo={photo} />
      <span className="photo-caption tiny" aria-hidden>
        <span>{text.poses[photo.pose]}</span>
        <span className="quiet">{text.dayOfMonth(localDate(photo.at))}</span>
      </span>
    </Link>
  </li>
);

const Empty = () => (
  <EmptyState
    title={text.emptyTitle}
    action={
      <Link to="/body/photos/new" className={buttonClass("primary")}>
        <Camera aria-hidden />
        {text.first}
      </Link>
    }
  >
    <p>{text.emptyText}</p>
    <p className="quiet">{text.emptyPrivate}</p>
  </EmptyState>
);

const Grid = ({ photos }: { readonly photos: readonly PhotoDetails[] }) => (
  <>
    <p className="photos-private quiet small">{text.private}</p>
    <div className="photos-actions">
      {/* The pose of the last one: whoever photographs a back does so again. */}
      <Link
        to="/body/photos/new"
        search={photos[0] ? { pose: photos[0].pose } : {}}
        className={buttonClass("primary", true)}
      >
        <Camera aria-hidden />
        {text.take}
      </Link>
      {comparablePoses(photos).length > 0 ? (
        <Link to="/body/photos/compare" className="link-row">
          <span>{text.compare}</span>
          <ChevronRight aria-hidden />
        </Link>
      ) : (
        <p className="quiet small">{text.compareNeeds}</p>
      )}
    </div>
    {monthsOf(photos).map(({ month, photos: ofMonth }) => (
      <Section key={month} title={text.month(month)}>
        <ul className="photo-grid">
          {ofMonth.map((photo) => (
            <Tile key={photo.id} photo={photo} />
          ))}
        </ul>
      </Section>
    ))}
  </>
);

/** `/body/photos`: all photos of the back, by month and pose. */
export const PhotosScreen = () => {
  const photos = usePhotos();
  if (!photos) return null;
  return (
    <>
      <BackLink to="/body">{text.body}</BackLink>
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      {photos.length === 0 ? <Empty /> : <Grid photos={photos} />}
    </>
  );
};
