import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const WIDTH = 640;
const HEIGHT = 480;
const MODULE_PX = 4;

/** Seven modules a digit, odd parity; even parity is the complement backwards (ISO/IEC 15420). */
const ODD = [
  "0001101",
  "0011001",
  "0010011",
  "0111101",
  "0100011",
  "0110001",
  "0101111",
  "0111011",
  "0110111",
  "0001011",
] as const;
/** The first digit is not drawn: it is the parity of the next six. */
const PARITIES = [
  "OOOOOO",
  "OOEOEE",
  "OOEEOE",
  "OOEEEO",
  "OEOOEE",
  "OEEOOE",
  "OEEEOO",
  "OEOEOE",
  "OEOEEO",
  "OEEOEO",
] as const;

const complement = (modules: string): string =>
  modules
    .split("")
    .map((module) => (module === "1" ? "0" : "1"))
    .join("");

const left = (digit: number, parity: string | undefined): string => {
  const odd = ODD[digit] ?? "";
  return parity === "E" ? complement(odd).split("").toReversed().join("") : odd;
};

const modulesOf = (code: string): string => {
  const digits = Array.from(code, Number);
  const parity = PARITIES[digits[0] ?? 0] ?? "";
  return [
    "101",
    ...digits.slice(1, 7).map((digit, at) => left(digit, parity[at])),
    "01010",
    ...digits.slice(7).map((digit) => complement(ODD[digit] ?? "")),
    "101",
  ].join("");
};

/** A packet with an EAN-13 on it, as a video for Chromium's fake camera; the path of the file. */
export const barcodeVideo = (code: string): string => {
  const modules = modulesOf(code);
  const from = Math.floor((WIDTH - modules.length * MODULE_PX) / 2);
  const luma = Buffer.alloc(WIDTH * HEIGHT, 225);
  for (let y = 140; y < 340; y += 1)
    for (let at = 0; at < modules.length; at += 1)
      if (modules[at] === "1")
        luma.fill(20, y * WIDTH + from + at * MODULE_PX, y * WIDTH + from + (at + 1) * MODULE_PX);
  const frame = Buffer.concat([
    Buffer.from("FRAME\n"),
    luma,
    Buffer.alloc((WIDTH * HEIGHT) / 2, 128),
  ]);
  const file = join(mkdtempSync(join(tmpdir(), "dorsal-camera-")), `${code}.y4m`);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, frame, frame]));
  return file;
};
