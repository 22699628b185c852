import type { JSX } from 'preact';
import type { OwnRule } from '../../core/clean/own.ts';
import type { MessageKey } from '../../platform/messages.ts';
import { withoutRule } from '../../platform/settings/edits.ts';
import { useMessages } from '../../ui/messages.ts';
import type { OptionsDoor } from './door.ts';
import type { Choices } from './use-choices.ts';

const sentences: Readonly<Record<OwnRule['action'], Readonly<Record<OwnRule['by'], MessageKey>>>> = {
  hide: { text: 'rule_hides_text', selector: 'rule_hides_selector' },
  keep: { text: 'rule_keeps_text', selector: 'rule_keeps_selector' },
};

interface OwnRulesProps {
  readonly door: Pick<OptionsDoor, 'settings'>;
  readonly choices: Choices;
}

/** What the person hides and keeps, site by site. */
export function OwnRules({ door, choices }: OwnRulesProps): JSX.Element {
  const { say } = useMessages();
  const rules = choices.settings.ownRules.toSorted((a, b) => a.site.localeCompare(b.site));
  return (
    <section aria-labelledby="own-rules">
      <h2 id="own-rules">{say('options_rules')}</h2>
      {rules.length === 0 ? (
        <p class="soft">{say('options_no_rules')}</p>
      ) : (
        <ul class="cards">
          {rules.map((rule) => (
            <li key={`${rule.site} ${rule.action} ${rule.by} ${rule.value}`} class="card">
              <p class="card-name">{rule.site}</p>
              <p class="soft">{say(sentences[rule.action][rule.by])}</p>
              <p class={rule.by === 'text' ? 'rule-text' : 'rule-selector'} dir="auto">
                {rule.value}
              </p>
              <div class="card-actions">
                <button
                  type="button"
                  class="button"
                  aria-label={say('options_remove_rule', rule.value)}
                  onClick={() => door.settings.change(withoutRule(rule))}
                >
                  {say('options_remove')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
