import { useEffect } from "react";
import { useRouterState } from "@tanstack/react-router";
import { revise, newRecord, DEFAULT_SETTINGS, SINGLETON_IDS } from "@dorsal/core/record";
import type { Profile, Settings } from "@dorsal/core/record";
import { PageTitle, useToast } from "../design/index.ts";
import { settings as text } from "../messages/index.ts";
import { describeStoreFault, useProfile, useSettings, useStore } from "../store/index.ts";
import { About } from "./settings/about.tsx";
import { Aside } from "./settings/aside.tsx";
import { DataSection } from "./settings/data.tsx";
import { AppearanceSection, PlayerSection } from "./settings/behaviour.tsx";
import { FoodSection } from "./settings/food.tsx";
import { YouSection } from "./settings/you.tsx";
import { nowHere } from "./use-now.ts";
import "./settings/settings.css";

/** `/settings`: every change is stored at once; there is nothing to save. */
export const SettingsScreen = () => {
  const profile = useProfile();
  const settings = useSettings();
  const store = useStore();
  const toast = useToast();
  const hash = useRouterState({ select: (state) => state.location.hash });
  const isRead = profile !== undefined && settings !== undefined;
  useEffect(() => {
    // The router looks for the part before it is there.
    if (isRead && hash !== "") document.querySelector(`#${CSS.escape(hash)}`)?.scrollIntoView();
  }, [isRead, hash]);
  if (profile === undefined || settings === undefined) return null;

  /**
   * Writes a part of the one profile or settings record. The stored one is read first, so that
   * two quick changes, or fields a newer version wrote, do not undo each other.
   */
  const changeSettings = async (part: Partial<Settings>): Promise<void> => {
    const id = SINGLETON_IDS.settings;
    const stored = await store.one("settings", id);
    const saved = await store.put(
      stored
        ? revise(stored.record, { ...stored.record.body, ...part })
        : newRecord("settings", id, nowHere(), { ...DEFAULT_SETTINGS, ...part }),
    );
    if (!saved.ok) toast({ text: text.notSaved + describeStoreFault(saved.error) });
  };
  const changeProfile = async (part: Partial<Profile>): Promise<void> => {
    const stored = await store.one("profile", SINGLETON_IDS.profile);
    if (!stored) return;
    const saved = await store.put(revise(stored.record, { ...stored.record.body, ...part }));
    if (!saved.ok) toast({ text: text.notSaved + describeStoreFault(saved.error) });
  };

  return (
    <div className="settings">
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <div className="settings-columns two-columns">
        <div>
          {profile ? (
            <YouSection profile={profile} onChange={(part) => void changeProfile(part)} />
          ) : null}
          <PlayerSection settings={settings} onChange={(part) => void changeSettings(part)} />
        </div>
        <div>
          <AppearanceSection settings={settings} onChange={(part) => void changeSettings(part)} />
          <FoodSection />
          <Aside />
          <DataSection />
          <About />
        </div>
      </div>
    </div>
  );
};
