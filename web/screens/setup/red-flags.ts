import { setup as text } from "../../messages/index.ts";

export type RedFlagId = keyof typeof text.flags.options;

export const isRedFlag = (id: string): id is RedFlagId => Object.hasOwn(text.flags.options, id);

/** In the order in which they are asked: what cannot wait comes first. */
export const RED_FLAG_IDS: readonly RedFlagId[] = Object.keys(text.flags.options).filter(isRedFlag);
