import { newRecord } from "./envelope.ts";
import { DEFAULT_SETTINGS } from "./kinds/settings.ts";
import { EMPTY_ANSWERS } from "./kinds/profile.ts";
import { SINGLETON_IDS } from "./kinds/registry.ts";
import { timestamp } from "./timestamp.ts";

export const at = timestamp(Date.UTC(2026, 10, 22, 6, 15, 2, 123), 60);

export const profile = newRecord("profile", SINGLETON_IDS.profile, at, {
  focus: "both",
  have: ["dumbbells"],
  sessionsPerWeek: 3,
  toldWhatTrainingDoes: true,
  ...EMPTY_ANSWERS,
});

export const settings = newRecord("settings", SINGLETON_IDS.settings, at, DEFAULT_SETTINGS);
