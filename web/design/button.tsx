import type { ButtonHTMLAttributes, ReactNode } from "react";
import "./button.css";

export type ButtonVariant = "primary" | "quiet" | "danger" | "text";

/** The classes of a button, for a link that looks like one. */
export const buttonClass = (variant: ButtonVariant = "quiet", wide = false): string =>
  `button button-${variant}${wide ? " button-wide" : ""}`;

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` is the one main action of a screen, 64 px tall. */
  readonly variant?: ButtonVariant;
  readonly wide?: boolean;
  readonly icon?: ReactNode;
}

export const Button = ({
  variant = "quiet",
  wide = false,
  icon,
  className = "",
  type = "button",
  children,
  ...rest
}: ButtonProps) => (
  // oxlint-disable-next-line react/button-has-type -- the type is a property with a safe default
  <button type={type} className={`${buttonClass(variant, wide)} ${className}`} {...rest}>
    {icon}
    {children}
  </button>
);

export interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "aria-label" | "children"
> {
  /** What it does, for everyone who does not see the icon; also its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Drawn with an edge, as the player's side buttons. */
  readonly outlined?: boolean;
}

export const IconButton = ({
  label,
  icon,
  outlined = false,
  className = "",
  ...rest
}: IconButtonProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    className={`icon-button${outlined ? " icon-button-outlined" : ""} ${className}`}
    {...rest}
  >
    {icon}
  </button>
);
