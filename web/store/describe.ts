import { describeFault } from "@dorsal/core/record";
import type { StoreFault } from "./types.ts";

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
    case "failed":
      return "The browser could not reach its storage. Try again; if it happens again, close the app and open it anew.";
  }
};
