/**
 * Packs: tables of foods from elsewhere (FoodData Central, Open Food Facts) read into foods of ours,
 * a stream in and a stream out, with every bad row counted and its line kept. Bytes come from a port
 * and foods go to one, so that the browser, the server and the command line import alike. A pack is
 * there when it is whole and not before, and carries the terms under which it may be used.
 */
export { rowsLost } from "./faults.ts";
export { LICENCES } from "./licences.ts";
export type { Licence } from "./licences.ts";
export {
  describeImportFault,
  describeUnpacking,
  describeZipFault,
  faultLines,
  faultText,
  tallyLines,
} from "./messages.ts";
export type {
  Checkpoint,
  Chunk,
  PackFood,
  PackInfo,
  PackSink,
  PackSource,
  Part,
  ReadTrouble,
  SourceFile,
  Tally,
} from "./model.ts";
export { crc32 } from "./read/crc32.ts";
export { GZIP_HEADER_BYTES, SMALLEST_MEMBER, nextGzipHeader } from "./read/gzip.ts";
export type { DecodeUtf8 } from "./read/text.ts";
export { readZipDirectory, zipDataStart, ZIP_LOCAL_BYTES } from "./read/zip.ts";
export type { ZipEntry, ZipRead } from "./read/zip.ts";
export { foodsFromOffAnswer, offFields } from "./off/answer.ts";
export { isPackName } from "./recognise.ts";
export { packPlaceOf, packRef, rowIdOf } from "./ref.ts";
export { importPack } from "./run/import.ts";
export type { ImportFault } from "./run/fault.ts";
export type { ImportOptions, Imported } from "./run/import.ts";
export { paceOf } from "./run/pace.ts";
export type { Pace, Progress } from "./run/pace.ts";
export { foodFromStored, readStored, storedFood } from "./stored.ts";
