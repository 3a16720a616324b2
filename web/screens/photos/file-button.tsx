import { useRef } from "react";
import { buttonClass } from "../../design/index.ts";

export interface FileButtonProps {
  readonly label: string;
  /** Opens the phone's own camera instead of its pictures, where there is one. */
  readonly capture?: boolean;
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

/** The field itself lies over the button, so that touch and assistive technology meet the real one. */
export const FileButton = ({
  label,
  capture = false,
  primary = false,
  onFile,
}: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  const choose = (file: File | undefined): void => {
    // The same file may be chosen again; only an emptied field notices.
    if (input.current) input.current.value = "";
    if (file) onFile(file);
  };
  return (
    <span className={`${buttonClass(primary ? "primary" : "quiet", true)} photo-file`}>
      <span aria-hidden>{label}</span>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture={capture ? "environment" : undefined}
        aria-label={label}
        onChange={(event) => choose(event.currentTarget.files?.[0])}
      />
    </span>
  );
};
