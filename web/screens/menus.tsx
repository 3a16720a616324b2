import { useEffect, useMemo, useState } from "react";
import { oftenEaten } from "@dorsal/core/food";
import { menuFor } from "@dorsal/core/goal";
import type { MenuPerson } from "@dorsal/core/goal";
import { localDate } from "@dorsal/core/record";
import type { Kitchen, LocalDate, Profile } from "@dorsal/core/record";
import { useBodyView } from "../body/index.ts";
import { Notice, PageTitle } from "../design/index.ts";
import { askMenus } from "../menus/index.ts";
import { menus as text } from "../messages/index.ts";
import { useEating, useProfile } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { useKitchen, useRecentEntries } from "./food/records.ts";
import { useFoodWrites } from "./food/use-writes.ts";
import { NotFor } from "./menus/not-for.tsx";
import { Setup } from "./menus/setup.tsx";
import { TroubleView } from "./menus/trouble.tsx";
import { useDesk, useTaken } from "./menus/use-desk.ts";
import { GoingDays, Week } from "./menus/week.tsx";
import { firstWish, nextSeed } from "./menus/wish.ts";
import type { Wish } from "./menus/wish.ts";
import { useNow } from "./use-now.ts";
import "./plan/busy.css";
import "./food/food.css";
import "./menus/menus.css";

/** `/food/menus`: days of meals, from the first question to a menu that was taken. */
export const MenusScreen = () => (
  <>
    <BackLink to="/food">{text.toFood}</BackLink>
    <WhoseMenus />
  </>
);

const WhoseMenus = () => {
  const today = localDate(useNow());
  const { view, fault } = useBodyView(today);
  const profile = useProfile();
  const eating = useEating();
  const kitchen = useKitchen();
  // The first solve of a worker takes some seconds more: they pass while the setup is read.
  useEffect(() => {
    void askMenus("warm", {});
  }, []);
  if (fault !== null && !view)
    return (
      <Notice kind="warn">
        <p>{text.unreadable + fault}</p>
      </Notice>
    );
  if (profile === undefined || eating === undefined || !kitchen || !view)
    return <PageTitle documentTitle={text.title}>{text.title}</PageTitle>;
  const who = menuFor({ view, profile, eating });
  if (!who.ok) return <NotFor why={who.error} />;
  return <Menus person={who.value} profile={profile} kitchen={kitchen} today={today} />;
};

interface MenusProps {
  readonly person: MenuPerson;
  readonly profile: Profile | null;
  readonly kitchen: Kitchen;
  readonly today: LocalDate;
}

const Menus = ({ person, profile, kitchen, today }: MenusProps) => {
  const taken = useTaken(today);
  const trained = profile?.days.map(({ day }) => day) ?? [];
  const recent = useRecentEntries(today);
  const often = useMemo(() => oftenEaten(recent ?? [], today), [recent, today]);
  const desk = useDesk({ person, trained, often, taken: taken.opened });
  const writes = useFoodWrites();
  /** What is asked for now; null until something was, in this visit. */
  const [wish, setWish] = useState<Wish | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { onShow, going, trouble } = desk;
  if (taken.record === undefined) return null;
  const last = taken.last?.body ?? null;
  const current = wish ?? firstWish(today, last);

  const make = async (next: Wish, of: Kitchen, said: string | null): Promise<void> => {
    setWish(next);
    setAsking(false);
    window.scrollTo(0, 0);
    await desk.plan(next, of, said);
  };
  const makeFromSetup = async (of: Kitchen, next: Wish): Promise<void> => {
    const { meals: _, ...answers } = of;
    // What was answered is kept, so that it is not asked again.
    if (await writes.changeKitchen((stored) => ({ ...stored, ...answers }), null))
      await make(next, of, onShow ? text.week.anotherSaid(next.days) : null);
  };
  const another = (): void => {
    if (!onShow) return;
    const { menu } = onShow.shown;
    const next: Wish = {
      ...current,
      startsOn: onShow.startsOn < today ? today : onShow.startsOn,
      days: menu.days.length,
      seed: nextSeed(menu.request.seed),
      locked: onShow.startsOn < today ? [] : menu.request.locked,
    };
    void make(next, kitchen, text.week.anotherSaid(menu.days.length));
  };

  const troubled = trouble ? (
    <TroubleView
      trouble={trouble}
      leastKcal={person.leastKcal}
      onUse={(next) => void make(next, kitchen, null)}
      onEdit={() => {
        desk.clearTrouble();
        setAsking(true);
      }}
    />
  ) : null;

  if (going?.kind === "days") return <GoingDays going={going} today={today} onStop={desk.stop} />;
  if (onShow && !isAsking)
    return (
      <>
        {troubled}
        {person.askDoctor ? (
          <Notice>
            <p>{text.askDoctor}</p>
          </Notice>
        ) : null}
        <Week
          desk={desk}
          onShow={onShow}
          today={today}
          hasTaken={taken.record !== null}
          onAnother={another}
          onEdit={() => setAsking(true)}
        />
      </>
    );
  // What was taken is being added up, unless that went wrong: then other days can be made.
  if (taken.record && !isAsking && taken.fault === null)
    return (
      <>
        <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
        <p className="quiet">{text.going.opening}</p>
      </>
    );
  return (
    <>
      {taken.fault === null ? null : (
        <Notice kind="warn">
          <p>{taken.fault}</p>
        </Notice>
      )}
      {troubled}
      <Setup
        person={person}
        kitchen={kitchen}
        wish={{ ...current, locked: [] }}
        today={today}
        onMake={(of, next) => void makeFromSetup(of, next)}
        onBack={onShow ? () => setAsking(false) : null}
      />
    </>
  );
};
