import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { readPhotoDetails, readPhotoImage } from "@dorsal/core/record";
import type { Photo, PhotoDetails } from "@dorsal/core/record";
import type { Database, PhotoImage } from "./database.ts";
import { steady, steadyWrite } from "./trouble.ts";
import type { PhotoStore, StoreFault, Undo } from "./types.ts";

/** Newest first; of one moment, the one kept last. */
const newestFirst = (left: PhotoDetails, right: PhotoDetails): number =>
  Date.parse(right.at) - Date.parse(left.at) || (left.id < right.id ? 1 : -1);

const list = async (db: Database): Promise<readonly PhotoDetails[]> =>
  (await db.photo.toArray())
    .flatMap((row) => {
      const read = readPhotoDetails(row);
      return read ? [read] : [];
    })
    .toSorted(newestFirst);

const bytesOf = async (db: Database, id: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  const row = await db.photoImage.get(id);
  return row ? new Uint8Array(row.bytes) : null;
};

const blob = async (db: Database, id: string): Promise<Blob | null> => {
  const known = readPhotoDetails(await db.photo.get(id));
  const bytes = known ? await bytesOf(db, id) : null;
  return known && bytes ? new Blob([bytes], { type: known.type }) : null;
};

const imageOf = ({ id, image }: Photo): PhotoImage => ({ id, bytes: image.slice().buffer });

const checked = (photo: Photo): Result<PhotoDetails, StoreFault> => {
  const known = readPhotoDetails(photo);
  if (!known) return err({ code: "bad-photo", problem: "bad-details" });
  const problem = readPhotoImage(photo.image, known.type);
  return problem ? err({ code: "bad-photo", problem }) : ok(known);
};

const removal = (db: Database, ids: readonly string[]): Promise<void> =>
  db.transaction("rw", db.photo, db.photoImage, async () => {
    await db.photo.bulkDelete([...ids]);
    await db.photoImage.bulkDelete([...ids]);
  });

/** Both halves of a photo as they lie here now. */
const halvesOf = async (db: Database, id: string) => ({
  known: await db.photo.get(id),
  image: await db.photoImage.get(id),
});

type Halves = Awaited<ReturnType<typeof halvesOf>>;

/** Both halves as they were; neither where there was none. */
const putBack = (db: Database, id: string, { known, image }: Halves): Promise<void> =>
  steady(db, () =>
    db.transaction("rw", db.photo, db.photoImage, async () => {
      await removal(db, [id]);
      if (known) await db.photo.put(known);
      if (image) await db.photoImage.put(image);
    }),
  );

const put = (db: Database, photo: Photo) =>
  steadyWrite<Undo>(db, () =>
    db.transaction("rw", db.photo, db.photoImage, async () => {
      const known = checked(photo);
      if (!known.ok) return known;
      const before = await halvesOf(db, photo.id);
      await db.photo.put(known.value);
      await db.photoImage.put(imageOf(photo));
      return ok(() => putBack(db, photo.id, before));
    }),
  );

/** Only what stands beside the image is written; the image of a photo never changes. */
const annotate = (db: Database, id: string, note: string) =>
  steadyWrite<Undo>(db, () =>
    db.transaction("rw", db.photo, async () => {
      const before = await db.photo.get(id);
      if (!before) return ok(async () => {});
      const { note: _note, ...rest } = before;
      const after = readPhotoDetails(note === "" ? rest : { ...rest, note });
      if (!after) return err({ code: "bad-photo", problem: "bad-details" });
      await db.photo.put(after);
      return ok(() =>
        steady(db, async () => {
          // Deleted meanwhile, it stays so.
          await db.photo
            .where("id")
            .equals(id)
            .modify((_row, place) => {
              place.value = before;
            });
        }),
      );
    }),
  );

const remove = (db: Database, id: string) =>
  steadyWrite<Undo>(db, () =>
    db.transaction("rw", db.photo, db.photoImage, async () => {
      const before = await halvesOf(db, id);
      await removal(db, [id]);
      return ok(() => putBack(db, id, before));
    }),
  );

/** Photos of the back, apart from the records in tables of their own. */
export const photosOn = (db: Database): PhotoStore => ({
  list: () => steady(db, () => list(db)),
  blob: (id) => steady(db, () => blob(db, id)),
  put: (photo) => put(db, photo),
  annotate: (id, note) => annotate(db, id, note),
  remove: (id) => remove(db, id),
});

/** Every whole photo with its image, the oldest first; for a file. In a transaction on both tables. */
export const readPhotosWhole = async (db: Database): Promise<readonly Photo[]> => {
  const photos: Photo[] = [];
  for (const known of (await list(db)).toReversed()) {
    const image = await bytesOf(db, known.id);
    if (image && readPhotoImage(image, known.type) === null) photos.push({ ...known, image });
  }
  return photos;
};

/**
 * Adds those that are not here yet; what is here stays. In a transaction on both tables.
 * @returns the ids of those that were added
 */
export const addPhotos = async (
  db: Database,
  photos: readonly Photo[],
): Promise<readonly string[]> => {
  const here = new Set(await db.photo.toCollection().primaryKeys());
  const added = photos.filter(({ id }) => !here.has(id));
  await db.photo.bulkPut(added.map(({ image: _image, ...known }) => known));
  await db.photoImage.bulkPut(added.map(imageOf));
  return added.map(({ id }) => id);
};

export const removePhotos = removal;
