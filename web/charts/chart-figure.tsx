import { useId, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { ChartNames } from "./names.ts";
import "./chart.css";

export interface ChartColumn {
  readonly label: string;
  /** Figures end at the right, so that their digits stand under each other. */
  readonly isNumber?: boolean;
}

export interface ChartTable {
  /** Opens the table: "As a table". */
  readonly toggle: string;
  /** What the table holds, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  /** The first cell of each row names it. Asked for only when the table is opened. */
  readonly rows: () => readonly (readonly string[])[];
}

export interface ChartFigureProps {
  /** What is shown, in two or three words; a heading of the level given. */
  readonly title: string;
  readonly level?: 2 | 3;
  /** What the chart says. */
  readonly sentence: ReactNode;
  /** One value, where it is the message. */
  readonly numeral?: { readonly value: string; readonly unit?: string };
  /** The shape of the chart in words, for those who do not see it. */
  readonly description: string;
  readonly table?: ChartTable;
  readonly children: ReactNode;
}

const cellClass = (column: ChartColumn | undefined): string | undefined =>
  column?.isNumber ? "chart-number" : undefined;

const Rows = ({ table }: { readonly table: ChartTable }) => {
  const { caption, columns } = table;
  return (
    <table className="chart-table tabular">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={cellClass(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows().map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]?.label} className={cellClass(columns[index + 1])}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** A chart with everything that belongs to it: title, what it says, its shape in words, its table. */
export const ChartFigure = ({
  title,
  level = 3,
  sentence,
  numeral,
  description,
  table,
  children,
}: ChartFigureProps) => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const names = useMemo(() => ({ titleId: `${id}-title`, descriptionId: `${id}-shape` }), [id]);
  const Heading = `h${level}` as const;
  return (
    <figure className="chart-figure" aria-labelledby={names.titleId}>
      <figcaption className="chart-caption">
        <Heading id={names.titleId} className="chart-title">
          {title}
        </Heading>
        {numeral ? (
          <p className="chart-numeral">
            <span className="numeral">{numeral.value}</span>
            {numeral.unit ? <span className="chart-unit"> {numeral.unit}</span> : null}
          </p>
        ) : null}
        <p className="chart-sentence">{sentence}</p>
      </figcaption>
      <p id={names.descriptionId} className="visually-hidden">
        {description}
      </p>
      <ChartNames.Provider value={names}>{children}</ChartNames.Provider>
      {table ? (
        <details className="chart-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{table.toggle}</summary>
          {isOpen ? <Rows table={table} /> : null}
        </details>
      ) : null}
    </figure>
  );
};
