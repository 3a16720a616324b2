import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { localDate } from "@dorsal/core/record";
import type { PhotoDetails, PhotoPose } from "@dorsal/core/record";
import {
  EmptyState,
  Notice,
  PageTitle,
  RadioChips,
  Section,
  buttonClass,
  useId,
} from "../design/index.ts";
import { photos as text, words } from "../messages/index.ts";
import { usePhotos } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { CompareView } from "./photos/compare-view.tsx";
import { comparablePoses, pairOf } from "./photos/months.ts";
import type { CompareSearch } from "./photos/search.ts";
import "./photos/photos.css";
import "./photos/compare.css";

/** The day, and the time too where there is another photo of that day. */
const nameOf = ({ id, at }: PhotoDetails, photos: readonly PhotoDetails[]): string => {
  const day = localDate(at);
  const isOneOfMore = photos.some((other) => other.id !== id && localDate(other.at) === day);
  return `${text.shortDate(day)}${isOneOfMore ? `, ${words.clock(at)}` : ""}`;
};

interface DayFieldProps {
  readonly label: string;
  /** Of one pose, newest first. */
  readonly photos: readonly PhotoDetails[];
  readonly chosen: string;
  /** The other one of the pair. */
  readonly other: string;
  readonly onChange: (id: string) => void;
}

const DayField = ({ label, photos, chosen, other, onChange }: DayFieldProps) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="text-input"
        value={chosen}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {photos
          .filter((photo) => photo.id !== other)
          .map((photo) => (
            <option key={photo.id} value={photo.id}>
              {nameOf(photo, photos)}
            </option>
          ))}
      </select>
    </div>
  );
};

const Comparison = ({
  photos,
  poses,
  search,
}: {
  readonly photos: readonly PhotoDetails[];
  readonly poses: readonly [PhotoPose, ...PhotoPose[]];
  readonly search: CompareSearch;
}) => {
  const navigate = useNavigate();
  const pose = poses.find((one) => one === search.pose) ?? poses[0];
  const pair = pairOf(photos, pose, [search.before, search.after]);
  if (!pair) return null;
  const ofPose = photos.filter((photo) => photo.pose === pose);
  const show = (next: CompareSearch): void => {
    void navigate({ to: "/body/photos/compare", search: next, replace: true });
  };
  const [before, after] = [pair.before.id, pair.after.id];
  return (
    <>
      <CompareView key={`${before} ${after}`} {...pair} />
      <Notice>
        <p>{text.honest}</p>
      </Notice>
      <Section title={text.which}>
        {poses.length > 1 ? (
          <RadioChips
            legend={text.pose}
            legendHidden
            options={poses.map((value) => ({ value, label: text.poses[value] }))}
            value={pose}
            onChange={(value) => show({ pose: value })}
          />
        ) : null}
        <div className="compare-days">
          <DayField
            label={text.before}
            photos={ofPose}
            chosen={before}
            other={after}
            onChange={(id) => show({ pose, before: id, after })}
          />
          <DayField
            label={text.after}
            photos={ofPose}
            chosen={after}
            other={before}
            onChange={(id) => show({ pose, before, after: id })}
          />
        </div>
      </Section>
    </>
  );
};

/** `/body/photos/compare`: two photos of one pose, one over the other or side by side. */
export const PhotoCompareScreen = () => {
  const search = useSearch({ from: "/body/photos/compare" });
  const photos = usePhotos();
  if (!photos) return null;
  const [first, ...others] = comparablePoses(photos);
  return (
    <div className="compare">
      <BackLink to="/body/photos">{text.back}</BackLink>
      <PageTitle documentTitle={text.compareTitle}>{text.compareTitle}</PageTitle>
      {first ? (
        <Comparison photos={photos} poses={[first, ...others]} search={search} />
      ) : (
        <EmptyState
          action={
            <Link to="/body/photos/new" className={buttonClass("primary")}>
              {text.take}
            </Link>
          }
        >
          <p>{text.compareEmpty}</p>
        </EmptyState>
      )}
    </div>
  );
};
