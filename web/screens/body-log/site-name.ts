import { isSite, siteName } from "@dorsal/core/body";

/** A site as a person reads it; one of a newer app by the name it is stored under. */
export const nameOf = (site: string): string => (isSite(site) ? siteName(site) : site);
