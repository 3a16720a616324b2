import { useRouter } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import { Button } from "../../design/index.ts";
import { exercise as text } from "../../messages/index.ts";
import { BackLink } from "../back-link.tsx";
import "./exercise.css";

export interface BackButtonProps {
  /** Where to, when the visit began on this screen. */
  readonly to: "/" | "/library";
}

/** Back to where one came from: an installed app has no button of the browser's for it. */
export const BackButton = ({ to }: BackButtonProps) => {
  const router = useRouter();
  return router.history.canGoBack() ? (
    <Button
      variant="text"
      className="back-link"
      icon={<ChevronLeft size={20} aria-hidden />}
      onClick={() => router.history.back()}
    >
      {text.back}
    </Button>
  ) : (
    <BackLink to={to}>{text.back}</BackLink>
  );
};
