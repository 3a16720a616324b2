import type { Menu } from "@dorsal/core/menu";
import { Section } from "../../design/index.ts";
import { menus } from "../../messages/index.ts";

const text = menus.unmet;

/** What the days lack and what closes it, and what else is to be known. */
export const Unmet = ({ menu }: { readonly menu: Menu }) => (
  <>
    <Section title={text.title}>
      {menu.unmet.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul className="menu-unmet">
          {menu.unmet.map((gap) => (
            <li key={gap.nutrient}>
              <p className="menu-unmet-name">{text.share(gap.name, Math.floor(gap.share * 100))}</p>
              <p className="quiet small">{text.short(gap.nutrient, gap.missingPerDay, gap.unit)}</p>
              <ul className="menu-fixes">
                {gap.fixes.map((fix) => (
                  <li key={fix.text}>{text.fix(fix.text)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Section>
    {menu.notes.length > 0 ? (
      <Section title={menus.notes}>
        <ul className="menu-notes">
          {menu.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Section>
    ) : null}
  </>
);
