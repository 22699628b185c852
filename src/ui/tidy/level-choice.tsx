import type { JSX } from 'preact';
import { type TidyLevel, tidyLevels } from '../../core/tidy.ts';
import { useMessages } from '../messages.ts';

const names = { tidy: 'level_tidy', focus: 'level_focus' } as const;

interface LevelChoiceProps {
  /** What is tidied, for those who hear the list without seeing what is beside it. */
  readonly label: string;
  readonly level: TidyLevel;
  readonly choose: (level: TidyLevel) => void;
}

export function LevelChoice({ label, level, choose }: LevelChoiceProps): JSX.Element {
  const { say } = useMessages();
  return (
    <select
      class="select"
      aria-label={label}
      value={level}
      onChange={({ currentTarget: { value } }) => {
        const chosen = tidyLevels.find((each) => each === value);
        if (chosen) choose(chosen);
      }}
    >
      {tidyLevels.map((each) => (
        <option key={each} value={each}>
          {say(names[each])}
        </option>
      ))}
    </select>
  );
}
