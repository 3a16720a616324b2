import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { equipmentOf, findSwaps } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import { Section } from "../../design/index.ts";
import { exercise as text } from "../../messages/index.ts";
import { useProfile } from "../../store/index.ts";

/** The nearest exercises that the person can do with what they have. */
export const Swaps = ({ exercise }: { readonly exercise: Exercise }) => {
  const profile = useProfile();
  if (!profile) return null;
  const swaps = findSwaps(exercise, { equipment: equipmentOf(profile.have) });
  if (swaps.length === 0) return null;
  return (
    <Section title={text.swaps}>
      <ul>
        {swaps.map((swap) => (
          <li key={swap.exercise.id}>
            <Link to="/exercise/$id" params={{ id: swap.exercise.id }} className="link-row">
              <span>{swap.exercise.name}</span>
              <ChevronRight aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};
