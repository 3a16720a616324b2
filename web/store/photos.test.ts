import "fake-indexeddb/auto";
import { Dexie, liveQuery } from "dexie";
import { describe, expect, it, vi } from "vitest";
import { describeRestoreFault } from "@dorsal/core/record";
import type { Photo } from "@dorsal/core/record";
import { EXIF, jpeg, photo as example } from "../../core/record/photo.fixture.ts";
import { Database } from "./database.ts";
import { describeStoreFault, describeTooManyPhotos } from "./describe.ts";
import { photosOn } from "./photos.ts";
import { freshName, open, profile, row, session } from "./store.fixture.ts";
import type { Store } from "./types.ts";

const photoOf = (store: Store, part: Partial<Photo> = {}): Photo => ({
  ...example,
  id: store.newId(),
  ...part,
});

const known = ({ image: _image, ...rest }: Photo) => rest;

const bytesOf = async (store: Store, id: string): Promise<Uint8Array | null> => {
  const blob = await store.photos.blob(id);
  return blob ? new Uint8Array(await blob.arrayBuffer()) : null;
};

const kept = async (store: Store, part: Partial<Photo> = {}) => {
  const photo = photoOf(store, part);
  const put = await store.photos.put(photo);
  if (!put.ok) throw new Error(put.error.code);
  return { photo, undo: put.value };
};

const withPhotos = async (store: Store): Promise<string> => {
  const text = await store.backupWithPhotos();
  if (!text.ok) throw new Error(text.error.code);
  return text.value;
};

const offer = async (store: Store, text: string) => {
  const offered = await store.offerRestore(text);
  if (!offered.ok) throw new Error(describeRestoreFault(offered.error));
  return offered.value;
};

describe("photos", () => {
  it("come back as they were kept, the newest first, and can be taken back", async () => {
    const store = await open(freshName());
    const later = await kept(store, { at: "2026-11-20T08:00:00.000+01:00" as Photo["at"] });
    const sooner = await kept(store, { at: "2026-10-20T08:00:00.000+02:00" as Photo["at"] });
    expect(await store.photos.list()).toEqual([known(later.photo), known(sooner.photo)]);
    expect(await bytesOf(store, later.photo.id)).toEqual(example.image);
    expect((await store.photos.blob(later.photo.id))?.type).toBe("image/jpeg");
    await later.undo();
    expect(await store.photos.list()).toEqual([known(sooner.photo)]);
    expect(await store.photos.blob(later.photo.id)).toBeNull();
  });

  it("are listed without reading an image", async () => {
    const name = freshName();
    const db = new Database(name);
    const photos = photosOn(db);
    await photos.put(example);
    const read = vi.spyOn(db.photoImage, "get");
    const readAll = vi.spyOn(db.photoImage, "toArray");
    expect(await photos.list()).toHaveLength(1);
    expect(read).not.toHaveBeenCalled();
    expect(readAll).not.toHaveBeenCalled();
    expect(await db.photo.toArray()).toEqual([known(example)]);
    db.close();
  });

  it("go whole when they are deleted, and come back on Undo", async () => {
    const name = freshName();
    const store = await open(name);
    const { photo } = await kept(store);
    const removed = await store.photos.remove(photo.id);
    expect(await tablesOf(name)).toMatchObject({ photo: [], photoImage: [] });
    if (removed.ok) await removed.value();
    expect(await store.photos.list()).toEqual([known(photo)]);
    expect(await bytesOf(store, photo.id)).toEqual(photo.image);
  });

  it("take a note and give the one before back, unless the photo is gone", async () => {
    const store = await open(freshName());
    const { photo } = await kept(store);
    const noteOf = async () => (await store.photos.list())[0]?.note;
    const changed = await store.photos.annotate(photo.id, "Evening");
    expect(await noteOf()).toBe("Evening");
    if (changed.ok) await changed.value();
    expect(await noteOf()).toBe(photo.note);
    await store.photos.annotate(photo.id, "");
    expect((await store.photos.list())[0]).not.toHaveProperty("note");
    const last = await store.photos.annotate(photo.id, "Last");
    await store.photos.remove(photo.id);
    if (last.ok) await last.value();
    expect(await store.photos.list()).toEqual([]);
  });

  it("follow writes live", async () => {
    const store = await open(freshName());
    const seen: number[] = [];
    const watching = liveQuery(() => store.photos.list()).subscribe((list) => {
      seen.push(list.length);
    });
    await expect.poll(() => seen).toEqual([0]);
    await kept(store);
    await expect.poll(() => seen.at(-1)).toBe(1);
    watching.unsubscribe();
  });

  it.each<[string, Partial<Photo>, RegExp]>([
    ["an unknown pose", { pose: "top" as Photo["pose"] }, /in which pose/],
    ["no size", { width: 0 }, /how large/],
    ["another type", { type: "image/webp" }, /JPEG or WebP/],
    ["a place in it", { image: jpeg([EXIF]) }, /the place where it was taken/],
    ["half an image", { image: example.image.slice(0, 20) }, /not whole/],
  ])("with %s are not kept, with the reason and nothing of the photo", async (_what, part, why) => {
    const store = await open(freshName());
    const put = await store.photos.put(photoOf(store, part));
    if (put.ok) throw new Error("must be refused");
    const sentence = describeStoreFault(put.error);
    expect(sentence).toMatch(why);
    expect(sentence + JSON.stringify(put.error)).not.toMatch(/Morning|GPS|top/);
    expect(await store.photos.list()).toEqual([]);
  });

  it("say what to do when the device is full", async () => {
    const db = new Database(freshName());
    const full = new DOMException("", "QuotaExceededError");
    db.photoImage.hook("creating", () => {
      throw full;
    });
    const put = await photosOn(db).put(example);
    expect(put).toEqual({ ok: false, error: { code: "storage-full" } });
    if (!put.ok) expect(describeStoreFault(put.error)).toMatch(/Free some space/);
    expect(await db.photo.count()).toBe(0);
    db.close();
  });
});

describe("photos and what carries records elsewhere", () => {
  it("do not meet: no record, no backup, no row aside", async () => {
    const name = freshName();
    const store = await open(name);
    await store.put(profile);
    const { photo } = await kept(store);
    const again = await open(name, 2);
    expect(await again.everything()).toHaveLength(1);
    expect(await again.aside()).toEqual([]);
    expect(await again.backup()).not.toMatch(new RegExp(`${photo.id}|photo|base64|Morning`));
  });

  it("a photo that cannot be read is passed over, and told to nobody", async () => {
    const name = freshName();
    const store = await open(name);
    const { photo } = await kept(store);
    const db = await new Dexie(name).open();
    await db.table("photo").put({ ...known(photo), pose: "top" });
    db.close();
    const again = await open(name, 2);
    expect(await again.photos.list()).toEqual([]);
    expect(await again.photos.blob(photo.id)).toBeNull();
    expect(await again.aside()).toEqual([]);
    expect(await withPhotos(again)).toContain('"photos": []');
  });

  it("are in the one backup that asks for them, and come back after everything was deleted", async () => {
    const name = freshName();
    const store = await open(name);
    await store.put(profile);
    const { photo } = await kept(store);
    const text = await withPhotos(store);
    await store.deleteEverything();
    expect(await tablesOf(name)).toMatchObject({ photo: [], photoImage: [], record: [], keep: [] });
    const offered = await offer(store, text);
    expect(offered.preview).toMatchObject({ records: 1, photos: 1 });
    expect(await store.photos.list()).toEqual([]);
    const done = await offered.commit();
    expect(await store.photos.list()).toEqual([known(photo)]);
    expect(await bytesOf(store, photo.id)).toEqual(photo.image);
    if (done.ok) await done.value();
    expect(await tablesOf(name)).toMatchObject({ photo: [], photoImage: [], record: [] });
  });

  it("stay where they are when a backup without photos is restored", async () => {
    const store = await open(freshName());
    const text = await store.backup();
    const { photo } = await kept(store);
    const offered = await offer(store, text);
    expect(offered.preview.photos).toBeNull();
    const done = await offered.commit();
    expect(await store.photos.list()).toEqual([known(photo)]);
    if (done.ok) await done.value();
    expect(await store.photos.list()).toEqual([known(photo)]);
  });

  it("are added by a backup with photos; none here is replaced or lost, nor by taking it back", async () => {
    const store = await open(freshName());
    const old = await kept(store);
    const text = await withPhotos(store);
    await store.photos.annotate(old.photo.id, "Changed since");
    const recent = await kept(store, { pose: "side" });
    await store.photos.remove(old.photo.id);
    const done = await (await offer(store, text)).commit();
    expect(new Set((await store.photos.list()).map(({ id }) => id))).toEqual(
      new Set([old.photo.id, recent.photo.id]),
    );
    await store.photos.annotate(old.photo.id, "Changed again");
    await (await offer(store, text)).commit();
    expect((await store.photos.list()).find(({ id }) => id === old.photo.id)?.note).toBe(
      "Changed again",
    );
    if (done.ok) await done.value();
    expect(await store.photos.list()).toEqual([known(recent.photo)]);
  });

  it("refuse a damaged photo together with everything else", async () => {
    const store = await open(freshName());
    await kept(store);
    const text = await withPhotos(store);
    const offered = await store.offerRestore(text.replace('"base64": "/9j', '"base64": "/9-'));
    if (offered.ok) throw new Error("must be refused");
    expect(describeRestoreFault(offered.error)).toBe(
      "Photo 1 in this backup is damaged: its image is not whole. Use another copy. Nothing was changed.",
    );
  });

  it("too many for a file are said to be so, with what to do", () => {
    const fault = { code: "too-many-photos", bytes: 300_100_000, mostBytes: 256_000_000 } as const;
    expect(describeTooManyPhotos(fault)).toMatch(
      /take 301 MB, and one file can hold 256 MB\. Save/,
    );
  });
});

/** The tables of each version of the database before there were photos, as it was released. */
const BEFORE_PHOTOS: readonly Readonly<Record<string, string>>[] = [
  { record: "[kind+id],kind,dirty,data.body.status", aside: "++key", keep: "++" },
  { record: "[kind+id],kind,dirty,data.body.status,[kind+data.at],[kind+data.body.date]" },
];

/** A database as an app opens it that knows the versions up to this one. */
const openAt = async (name: string, version: number): Promise<Dexie> => {
  const db = new Dexie(name);
  for (const [index, tables] of BEFORE_PHOTOS.slice(0, version).entries())
    db.version(index + 1).stores(tables);
  await db.open();
  return db;
};

describe.each([1, 2])("a database of version %i, before there were photos", (version) => {
  it("keeps every row, takes photos, and is still read by the app of then", async () => {
    const name = freshName();
    const before = await openAt(name, version);
    const id = "01890a5d-ac96-774b-bcce-b302099a8057";
    await before
      .table("record")
      .bulkPut([row("session", id, session(id, "complete")), row("profile", profile.id, profile)]);
    await before.table("keep").add({ at: 1, replacedBy: "restore", rows: [], aside: [] });
    before.close();

    const store = await open(name);
    expect(await store.everything()).toHaveLength(2);
    expect(await store.canUndoRestore()).toBe(true);
    const { photo } = await kept(store);
    expect(await store.photos.list()).toEqual([known(photo)]);
    // What a restore of that time replaced comes back, and says nothing about photos.
    expect(await store.undoRestore()).toBe(true);
    expect(await store.photos.list()).toEqual([known(photo)]);

    const old = await openAt(name, version);
    expect(await old.table("record").count()).toBe(0);
    old.close();
  });
});

/** Every table as it lies in the database. */
async function tablesOf(name: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const db = await new Dexie(name).open();
  const found: Record<string, readonly unknown[]> = {};
  for (const table of db.tables) found[table.name] = await table.toArray();
  db.close();
  return found;
}
