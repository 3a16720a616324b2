/** Called on every screen of a way, with its name. */
export type Visit = (name: string) => Promise<void>;
