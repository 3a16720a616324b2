import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { newId, timestampMs } from "@dorsal/core/record";
import type { PhotoDetails, PhotoPose, Timestamp } from "@dorsal/core/record";
import { seed } from "./app.ts";
import type { Visit } from "./visit.ts";

/** Draws a back before a wall, the way a camera would see it, and gives the JPEG as base64. */
export const drawnBack = async (
  page: Page,
  { width = 900, height = 1200, skin = "#c98f6b", lean = 0 } = {},
): Promise<string> =>
  page.evaluate(
    (look) => {
      const canvas = document.createElement("canvas");
      canvas.width = look.width;
      canvas.height = look.height;
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      const wall = context.createLinearGradient(0, 0, look.width, look.height);
      wall.addColorStop(0, "#dcd8cf");
      wall.addColorStop(1, "#b9b4a8");
      context.fillStyle = wall;
      context.fillRect(0, 0, look.width, look.height);
      const unit = look.width / 100;
      context.translate(look.width / 2 + look.lean * unit, 0);
      context.scale(unit, unit);
      context.fillStyle = "#3a2a20";
      context.beginPath();
      context.ellipse(0, 22, 9, 12, 0, 0, 7);
      context.fill();
      context.fillStyle = look.skin;
      context.beginPath();
      context.moveTo(-6, 30);
      context.bezierCurveTo(-8, 38, -28, 38, -31, 46);
      context.bezierCurveTo(-36, 62, -34, 84, -32, 104);
      context.lineTo(-26, 104);
      context.bezierCurveTo(-28, 86, -26, 70, -23, 60);
      context.bezierCurveTo(-20, 80, -16, 92, -19, 133);
      context.lineTo(19, 133);
      context.bezierCurveTo(16, 92, 20, 80, 23, 60);
      context.bezierCurveTo(26, 70, 28, 86, 26, 104);
      context.lineTo(32, 104);
      context.bezierCurveTo(34, 84, 36, 62, 31, 46);
      context.bezierCurveTo(28, 38, 8, 38, 6, 30);
      context.fill();
      context.strokeStyle = "rgb(80 40 20 / 45%)";
      context.lineWidth = 0.8;
      context.beginPath();
      context.moveTo(0, 40);
      context.lineTo(0, 118);
      context.moveTo(-16, 52);
      context.quadraticCurveTo(-6, 60, -9, 74);
      context.moveTo(16, 52);
      context.quadraticCurveTo(6, 60, 9, 74);
      context.stroke();
      return canvas.toDataURL("image/jpeg", 0.9).split(",")[1] ?? "";
    },
    { width, height, skin, lean },
  );

/** EXIF as a phone writes it: turned by a quarter, with an artist's name and a place. */
export const withExif = (jpeg: Buffer): Buffer => {
  const tiff = Buffer.alloc(88);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(3, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(10, 0x0112, 3, 1, 6);
  entry(22, 0x013b, 2, 9, 50);
  entry(34, 0x8825, 4, 1, 60);
  tiff.write("Somebody\0", 50, "latin1");
  tiff.writeUInt16LE(1, 60);
  entry(62, 0x0001, 2, 2, "N".charCodeAt(0));
  const content = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const segment = Buffer.alloc(4);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, content, jpeg.subarray(2)]);
};

export interface StoredPhoto {
  readonly known: PhotoDetails;
  readonly image: Buffer;
}

/** Every photo as it lies in the database, read past the app. */
export const storedPhotos = async (page: Page): Promise<readonly StoredPhoto[]> => {
  const rows = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error("the table is not readable")));
      });
    const db = await settled(indexedDB.open("dorsal"));
    const tables = db.transaction(["photo", "photoImage"]);
    const known = await settled(tables.objectStore("photo").getAll());
    const images = (await settled(tables.objectStore("photoImage").getAll())) as readonly {
      readonly id: string;
      readonly bytes: ArrayBuffer;
    }[];
    db.close();
    return {
      known: known as unknown[],
      images: images.map(({ id, bytes }) => ({ id, bytes: [...new Uint8Array(bytes)] })),
    };
  });
  const known = rows.known as readonly PhotoDetails[];
  expect(rows.images.map(({ id }) => id).toSorted()).toEqual(known.map(({ id }) => id).toSorted());
  return known.map((one) => ({
    known: one,
    image: Buffer.from(rows.images.find(({ id }) => id === one.id)?.bytes ?? []),
  }));
};

export interface PlantedPhoto {
  readonly day: string;
  readonly pose?: PhotoPose;
  readonly skin?: string;
  readonly lean?: number;
}

/** Puts photos into the database past the app; it sees them after a reload. Returns their ids. */
export const plantPhotos = async (
  page: Page,
  photos: readonly PlantedPhoto[],
): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const [index, { day, pose = "back", ...look }] of photos.entries()) {
    const at = `${day}T07:30:00.000+01:00` as Timestamp;
    const id = newId({
      now: () => timestampMs(at),
      randomBytes: (size) => new Uint8Array(size).fill(index + 1),
    })();
    ids.push(id);
    const base64 = await drawnBack(page, look);
    await page.evaluate(
      ({ known, image }) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("dorsal");
          opening.addEventListener("success", () => {
            const db = opening.result;
            const writing = db.transaction(["photo", "photoImage"], "readwrite");
            writing.objectStore("photo").put(known);
            const bytes = Uint8Array.from(atob(image), (sign) => sign.charCodeAt(0)).buffer;
            writing.objectStore("photoImage").put({ id: known.id, bytes });
            writing.addEventListener("abort", () => reject(new Error("not written")));
            writing.addEventListener("complete", () => {
              db.close();
              resolve();
            });
          });
        }),
      {
        known: { id, at, pose, width: 900, height: 1200, type: "image/jpeg" },
        image: base64,
      },
    );
  }
  return ids;
};

const title = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
};

const shownPhotos = async (page: Page): Promise<void> => {
  await expect(page.locator(".photo-image").first()).toHaveAttribute("data-shown", "");
};

/** All screens of photos, the camera running; needs a browser with a fake one. */
export const visitPhotos = async (page: Page, visit: Visit): Promise<void> => {
  await seed(page);
  await page.goto("/body/photos");
  await title(page);
  await visit("photos-empty");
  await page.goto("/body/photos/new");
  await expect(page.locator("[data-camera=on]")).toBeVisible();
  await visit("photos-camera-first");
  const [first] = await plantPhotos(page, [
    { day: "2026-08-22" },
    { day: "2026-10-03", skin: "#c48863", lean: 2 },
    { day: "2026-11-21", skin: "#b97e5a", lean: -1 },
    { day: "2026-11-21", pose: "back-arms-up" },
    { day: "2026-10-03", pose: "back-arms-up", skin: "#c48863" },
  ]);
  await page.goto("/body/photos/new?pose=back");
  await expect(page.locator("canvas[data-shown]")).toBeVisible();
  await visit("photos-camera");
  await page.getByRole("radio", { name: "Off" }).check();
  await page.getByRole("button", { name: "Take the photo" }).click();
  await expect(page.getByRole("heading", { name: "Keep this one?" })).toBeVisible();
  await visit("photos-review");
  await page.goto("/body/photos");
  await shownPhotos(page);
  await visit("photos");
  await page.goto(`/body/photos/${first ?? ""}`);
  await shownPhotos(page);
  await visit("photos-one");
  await page.goto("/body/photos/compare");
  await shownPhotos(page);
  await visit("photos-slider");
  await page.getByRole("switch").check();
  await visit("photos-align");
  await page.getByRole("radio", { name: "Side by side" }).check();
  await visit("photos-beside");
  await page.goto("/settings");
  await page.getByRole("button", { name: "Save a copy with photos" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await visit("photos-copy");
};
