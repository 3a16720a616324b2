import { describeFault, describePhotoProblem } from "@dorsal/core/record";
import type { StoreFault, TooManyPhotos } from "./types.ts";

/** Why something was not stored, and what to do, for the person. */
export const describeStoreFault = (fault: StoreFault): string => {
  switch (fault.code) {
    case "invalid":
      return describeFault(fault.fault);
    case "session-running":
      return "Another session is running. Finish or discard it first.";
    case "moved-on":
      return "This session was changed in another tab or window. Go on there, or reload this one.";
    case "storage-full":
      return "The storage of this device is full. Free some space, then try again.";
    case "bad-photo":
      return `This photo ${describePhotoProblem(fault.problem)}. Take it again, or choose another one.`;
    case "failed":
      return "The browser could not reach its storage. Try again; if it happens again, close the app and open it anew.";
  }
};

const MEGABYTE = 1_000_000;

/** Why photos were not written into one file, and what to do, for the person. */
export const describeTooManyPhotos = ({ bytes, mostBytes }: TooManyPhotos): string =>
  `The photos take ${Math.ceil(bytes / MEGABYTE)} MB, and one file can hold ${Math.floor(mostBytes / MEGABYTE)} MB. Save some of them one by one and delete them here, then try again.`;
