import { Link } from "@tanstack/react-router";
import { Check, Printer, Share2 } from "lucide-react";
import { AISLES, coreRefOf } from "@dorsal/core/menu";
import type { ShoppingItem } from "@dorsal/core/menu";
import { addDays, localDate, revise } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";
import {
  Button,
  EmptyState,
  Notice,
  PageTitle,
  Section,
  buttonClass,
  useToast,
} from "../design/index.ts";
import { menus } from "../messages/index.ts";
import { describeStoreFault, useStore } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { listText } from "./menus/list-text.ts";
import { useTaken } from "./menus/use-desk.ts";
import type { OnShow } from "./menus/use-desk.ts";
import { useNow } from "./use-now.ts";
import "./food/food.css";
import "./menus/shopping.css";

const text = menus.list;

/** `/food/menus/shopping`: what to buy for the menu that was taken, by aisle. */
export const MenusShoppingScreen = () => {
  const today = localDate(useNow());
  const { record, opened, fault } = useTaken(today);
  return (
    <div className="shopping">
      <BackLink to="/food/menus">{text.back}</BackLink>
      <PageTitle documentTitle={text.documentTitle}>{text.title}</PageTitle>
      {record === null ? (
        <EmptyState
          action={
            <Link to="/food/menus" className={buttonClass("primary")}>
              {text.toMenus}
            </Link>
          }
        >
          <p>{text.none}</p>
        </EmptyState>
      ) : fault === null ? null : (
        <Notice kind="warn">
          <p>{fault}</p>
        </Notice>
      )}
      {record && opened ? <List record={record} opened={opened} today={today} /> : null}
    </div>
  );
};

const List = ({
  record,
  opened,
  today,
}: {
  /** As it is stored now: sums may follow it by a moment, ticks may not. */
  readonly record: DorsalRecord<"menu">;
  readonly opened: OnShow;
  readonly today: LocalDate;
}) => {
  const store = useStore();
  const toast = useToast();
  const { shown, startsOn } = opened;
  const { shopping, days } = shown.menu;
  const bought = new Set(record.body.bought.map(({ id }) => id));
  const toBuy = shopping.filter(({ atHome }) => !atHome);
  const atHome = shopping.filter((item) => item.atHome);
  const left = toBuy.filter(({ food }) => !bought.has(coreRefOf(food)));

  const tick = async ({ food }: ShoppingItem, isBought: boolean): Promise<void> => {
    // From what is stored at that moment: the list may lie open in two tabs.
    const stored = (await store.one("menu", record.id))?.record;
    if (!stored) return;
    const ref = coreRefOf(food);
    const rest = stored.body.bought.filter(({ id }) => id !== ref);
    const written = await store.put(
      revise(stored, { ...stored.body, bought: isBought ? [...rest, { id: ref }] : rest }),
    );
    if (!written.ok) toast({ text: describeStoreFault(written.error) });
  };
  const share = async (): Promise<void> => {
    const list = listText(shopping, bought, days.length);
    if (typeof navigator.share === "function") {
      // Whoever closes the sheet of the system has changed their mind: that is no fault.
      await navigator.share({ title: text.title, text: list }).catch(() => {});
      return;
    }
    try {
      await navigator.clipboard.writeText(list);
      toast({ text: text.copied });
    } catch {
      toast({ text: text.notCopied });
    }
  };

  return (
    <>
      <p>
        {menus.week.of(startsOn, addDays(startsOn, days.length - 1), today)}.{" "}
        {text.for(days.length)}{" "}
        <span className="shopping-left" aria-live="polite">
          {text.left(left.length)}
        </span>
      </p>
      <div className="shopping-acts">
        <Button icon={<Share2 aria-hidden />} onClick={() => void share()}>
          {text.share}
        </Button>
        <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
      <div className="shopping-aisles">
        {AISLES.map((aisle) => {
          const items = toBuy.filter((item) => item.aisle === aisle);
          return items.length === 0 ? null : (
            <Section key={aisle} title={text.aisles[aisle]}>
              <ul>
                {items.map((item) => (
                  <li key={item.food}>
                    <Tick
                      item={item}
                      isBought={bought.has(coreRefOf(item.food))}
                      onTick={(isBought) => void tick(item, isBought)}
                    />
                  </li>
                ))}
              </ul>
            </Section>
          );
        })}
        {atHome.length === 0 ? null : (
          <Section title={text.atHome}>
            <ul>
              {atHome.map((item) => (
                <li key={item.food} className="shopping-home">
                  <span>{item.name}</span>
                  <span className="quiet">{item.text}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
};

const Tick = ({
  item,
  isBought,
  onTick,
}: {
  readonly item: ShoppingItem;
  readonly isBought: boolean;
  readonly onTick: (isBought: boolean) => void;
}) => (
  <label className="shopping-item">
    <input
      type="checkbox"
      className="shopping-input"
      checked={isBought}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    <span className="shopping-box" aria-hidden>
      {isBought ? <Check size={20} /> : null}
    </span>
    <span className="shopping-name">{item.name}</span>
    <span className="shopping-amount">{item.text}</span>
  </label>
);
