import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, it } from "vitest";
import { collect } from "./rescue.ts";

it("a rescue copy holds every table as found, and no photo", async () => {
  const db = new Dexie("rescued");
  db.version(1).stores({ record: "id", aside: "++key", photo: "id", photoImage: "id" });
  await db.open();
  await db.table("record").add({ id: "a", data: "anything" });
  await db.table("photo").add({ id: "p", note: "Morning" });
  await db.table("photoImage").add({ id: "p", bytes: new ArrayBuffer(4) });
  db.close();
  expect((await collect())["rescued"]).toEqual({
    aside: [],
    record: [{ id: "a", data: "anything" }],
  });
});
