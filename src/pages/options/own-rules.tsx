import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnRule } from '../../core/clean/own.ts';
import { withoutRule, withRule } from '../../platform/settings/edits.ts';
import { useMessages } from '../../ui/messages.ts';
import type { OptionsDoor } from './door.ts';
import { NewRule } from './new-rule.tsx';
import { RemoveButton } from './remove-button.tsx';
import { kindOf } from './rule-kinds.ts';
import type { Choices } from './use-choices.ts';

interface OwnRulesProps {
  readonly door: Pick<OptionsDoor, 'settings'>;
  readonly choices: Choices;
  readonly speak: (sentence: string) => void;
}

const nameOf = ({ site, action, by, value }: OwnRule): string => [site, action, by, value].join(' ');

/** What the person hides and keeps, site by site. What is removed stays in its place until the page is left, to be taken back. */
export function OwnRules({ door, choices, speak }: OwnRulesProps): JSX.Element {
  const { say } = useMessages();
  const [removed, setRemoved] = useState<readonly OwnRule[]>([]);
  const kept = new Map(choices.settings.ownRules.map((rule) => [nameOf(rule), rule]));
  const all = new Map([...removed.map((rule): [string, OwnRule] => [nameOf(rule), rule]), ...kept]);
  const rules = [...all].toSorted(([a], [b]) => a.localeCompare(b));
  const remove = (rule: OwnRule): void => {
    setRemoved([...removed, rule]);
    door.settings.change(withoutRule(rule));
  };
  const add = async (rule: OwnRule): Promise<void> => {
    await door.settings.change(withRule(rule));
    speak(say('new_rule_added'));
  };
  return (
    <section aria-labelledby="own-rules">
      <h2 id="own-rules">{say('options_rules')}</h2>
      {rules.length === 0 ? (
        <p class="soft">{say('options_no_rules')}</p>
      ) : (
        <ul class="cards">
          {rules.map(([name, rule]) => (
            <RuleRow
              key={name}
              rule={rule}
              isRemoved={!kept.has(name)}
              remove={() => remove(rule)}
              undo={() => door.settings.change(withRule(rule))}
            />
          ))}
        </ul>
      )}
      <NewRule add={add} />
    </section>
  );
}

interface RuleRowProps {
  readonly rule: OwnRule;
  readonly isRemoved: boolean;
  readonly remove: () => void;
  readonly undo: () => void;
}

function RuleRow({ rule, isRemoved, remove, undo }: RuleRowProps): JSX.Element {
  const { say } = useMessages();
  return (
    <li class="card">
      <p class="card-name">{rule.site}</p>
      <p class="soft">{say(isRemoved ? 'options_removed' : kindOf(rule).sentence)}</p>
      <p class={rule.by === 'text' ? 'rule-text' : 'rule-selector'} dir="auto">
        {rule.value}
      </p>
      <div class="card-actions">
        <RemoveButton isRemoved={isRemoved} what={say('options_remove_rule', rule.value)} remove={remove} undo={undo} />
      </div>
    </li>
  );
}
