/**
 * Design: chalk and iron as tokens, base styles and the controls every screen is made of.
 * Native elements first (dialog, checkbox, radio, range): the platform's keyboard and screen-reader
 * behaviour is better tested than ours. Colour only carries meaning; text sits beside it.
 * A control takes its words from whoever uses it and knows no store and no exercise.
 */
export { Button, IconButton, buttonClass } from "./button.tsx";
export type { ButtonVariant } from "./button.tsx";
export { CheckRow } from "./check-row.tsx";
export { Chip, ChipGroup, RadioChips } from "./chips.tsx";
export { Confirm, ConfirmTyped } from "./confirm.tsx";
export { FindLink } from "./find-link.tsx";
export { EmptyState, Notice, Row, Section } from "./layout.tsx";
export { PageTitle } from "./page-title.tsx";
export { Range } from "./range.tsx";
export { SearchField } from "./search-field.tsx";
export { Sheet } from "./sheet.tsx";
export { Stepper } from "./stepper.tsx";
export { Switch } from "./switch.tsx";
export { TabBar } from "./tab-bar.tsx";
export type { Tab } from "./tab-bar.tsx";
export { ToastProvider, useToast } from "./toast.tsx";
export type { ToastMessage } from "./toast.tsx";
export { useId } from "./use-id.ts";
