import { readBarcode } from "@dorsal/core/food";
import type { BarcodeFormat } from "@dorsal/core/food";

/** What a reader saw: the digits as they are printed, and how the bars were written. */
export interface Seen {
  readonly text: string;
  readonly format: BarcodeFormat;
}

export type ReadFrame = (video: HTMLVideoElement) => Promise<readonly Seen[]>;

/** The browser's own reader (Shape Detection API), where there is one; the types do not know it yet. */
interface NativeDetector {
  readonly detect: (
    source: HTMLVideoElement,
  ) => Promise<readonly { readonly rawValue: string; readonly format: string }[]>;
}

interface NativeDetectorClass {
  new (options: { readonly formats: readonly string[] }): NativeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const FORMATS: ReadonlyMap<string, BarcodeFormat> = new Map([
  ["ean_13", "ean-13"],
  ["ean_8", "ean-8"],
  ["upc_a", "upc-a"],
  ["upc_e", "upc-e"],
  ["EAN13", "ean-13"],
  ["EAN8", "ean-8"],
  ["UPCA", "upc-a"],
  ["UPCE", "upc-e"],
]);

const seen = (text: string, format: string): readonly Seen[] => {
  const known = FORMATS.get(format);
  return known === undefined ? [] : [{ text, format: known }];
};

const nativeReader = async (): Promise<ReadFrame | null> => {
  const { BarcodeDetector: Detector } = globalThis as {
    readonly BarcodeDetector?: NativeDetectorClass;
  };
  if (!Detector) return null;
  try {
    const supported = await Detector.getSupportedFormats();
    // On some systems it is there and reads nothing.
    if (!supported.includes("ean_13")) return null;
    const formats = ["ean_13", "ean_8", "upc_a", "upc_e"].filter((one) => supported.includes(one));
    const detector = new Detector({ formats });
    return async (video) =>
      (await detector.detect(video)).flatMap(({ rawValue, format }) => seen(rawValue, format));
  } catch {
    return null;
  }
};

/** Wide enough for the thinnest bars at an arm's length, small enough to be read many times a second. */
const READ_WIDTH = 960;

/** ZXing as WebAssembly from our own address, for browsers without a reader. */
const ownReader = async (): Promise<ReadFrame> => {
  const [{ prepareZXingModule, readBarcodes }, { default: wasmUrl }] = await Promise.all([
    import("zxing-wasm/reader"),
    import("zxing-wasm/reader/zxing_reader.wasm?url"),
  ]);
  await prepareZXingModule({
    overrides: {
      locateFile: (path: string, prefix: string) =>
        path.endsWith(".wasm") ? wasmUrl : prefix + path,
    },
    fireImmediately: true,
  });
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!context || width === 0) return [];
    const scale = Math.min(1, READ_WIDTH / width);
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const found = await readBarcodes(context.getImageData(0, 0, canvas.width, canvas.height), {
      formats: ["EAN13", "EAN8", "UPCA", "UPCE"],
      tryHarder: true,
      maxNumberOfSymbols: 1,
    });
    return found.filter(({ isValid }) => isValid).flatMap(({ text, format }) => seen(text, format));
  };
};

export const openReader = async (): Promise<ReadFrame> => (await nativeReader()) ?? ownReader();

/**
 * Holds what is seen to the check digit, and to being seen twice: a torn or bent code is now and then
 * read as another one that checks as well.
 * @returns the barcode, once it is sure; null until then
 */
export const createWitness = (): ((frame: readonly Seen[]) => string | null) => {
  let before: string | null = null;
  return (frame) => {
    const read = frame.flatMap(({ text, format }) => {
      const barcode = readBarcode(text, format);
      return barcode.ok ? [barcode.value] : [];
    });
    const [now] = read;
    if (now === undefined) return null;
    const isSure = now === before;
    before = now;
    return isSure ? now : null;
  };
};
