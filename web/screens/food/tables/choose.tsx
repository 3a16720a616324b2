import { useEffect, useRef } from "react";
import { buttonClass } from "../../../design/index.ts";
import { foodTables as text } from "../../../messages/index.ts";

interface ChooseProps {
  readonly onFiles: (files: Iterable<File>) => void;
}

/** Files of a table, or the folder that they lie in. */
export const Choose = ({ onFiles }: ChooseProps) => (
  <div className="tables-choose">
    <FileField label={text.files} folder={false} onFiles={onFiles} />
    <FileField label={text.folder} folder onFiles={onFiles} />
  </div>
);

interface FileFieldProps extends ChooseProps {
  readonly label: string;
  readonly folder: boolean;
}

const FileField = ({ label, folder, onFiles }: FileFieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React's types know no folders, and a property set by hand is the same.
    if (input.current && folder) input.current.webkitdirectory = true;
  }, [folder]);
  return (
    <span className={`${buttonClass("quiet", true)} tables-file`}>
      <span aria-hidden>{label}</span>
      <input
        ref={input}
        type="file"
        multiple
        aria-label={label}
        onChange={(event) => {
          // Emptying the field empties its list too.
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </span>
  );
};
