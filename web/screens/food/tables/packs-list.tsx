import { useState } from "react";
import { isLocalDate } from "@dorsal/core/record";
import { Button, Confirm, useToast } from "../../../design/index.ts";
import { foodTables as text, words } from "../../../messages/index.ts";
import { IN_MEMORY, packsInMemory } from "../../../packs/index.ts";
import type { LeftImport, Shelf, ShelvedPack } from "../../../packs/index.ts";

interface PacksListProps {
  readonly shelf: Shelf;
  readonly packs: readonly ShelvedPack[];
  readonly left: readonly LeftImport[];
  /** What is being read in is not interrupted. */
  readonly isImporting: boolean;
}

/** The tables that are here, under which terms, and how to be rid of them. */
export const PacksList = ({ shelf, packs, left, isImporting }: PacksListProps) => {
  const toast = useToast();
  const [removing, setRemoving] = useState<ShelvedPack | null>(null);
  const held = packsInMemory(packs, IN_MEMORY);
  const remove = async (): Promise<void> => {
    const gone = removing;
    setRemoving(null);
    if (!gone) return;
    await shelf.remove(gone.info.name);
    toast({ text: text.removed(gone.info.title) });
  };
  return (
    <>
      {packs.length === 0 && (left.length === 0 || isImporting) ? (
        <p className="quiet">{text.none}</p>
      ) : null}
      <ul className="tables-list">
        {isImporting
          ? null
          : left.map(({ name, rows }) => (
              <li key={`left ${name}`}>
                <h3>{text.leftTitle}</h3>
                <p className="small">{text.left(name, rows)}</p>
                <Button onClick={() => void shelf.forget(name)}>{text.drop}</Button>
              </li>
            ))}
        {packs.map((pack) => {
          const { name, title, foods, withoutEnergy, importedAt, licence } = pack.info;
          const day = importedAt.slice(0, 10);
          return (
            <li key={name}>
              <h3>{title}</h3>
              <p className="small tabular">{text.count(foods, withoutEnergy)}</p>
              {isLocalDate(day) ? (
                <p className="quiet small">{text.importedAt(words.date(day))}</p>
              ) : null}
              {held.has(name) ? null : <p className="quiet small">{text.large}</p>}
              <p className="quiet small">
                {text.terms} {licence.code}. {licence.notice}{" "}
                <a href={licence.link} target="_blank" rel="noreferrer">
                  {licence.link}
                </a>
              </p>
              <Button aria-label={`${text.remove} ${title}`} onClick={() => setRemoving(pack)}>
                {text.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <Confirm
        open={removing !== null}
        title={removing ? text.removeTitle(removing.info.title) : ""}
        action={text.remove}
        danger
        onClose={() => setRemoving(null)}
        onConfirm={() => void remove()}
      >
        <p>{removing ? text.removeText(removing.info.foods) : null}</p>
      </Confirm>
    </>
  );
};
