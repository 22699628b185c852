import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnRule } from '../../core/clean/own.ts';
import type { MessageKey } from '../../platform/messages.ts';
import { mostLetters } from '../../platform/settings/parse.ts';
import { useMessages } from '../../ui/messages.ts';
import { type DraftError, toRule } from './draft.ts';
import { ruleKinds } from './rule-kinds.ts';

const explanations: Readonly<Record<DraftError, MessageKey>> = {
  site: 'new_rule_no_site',
  value: 'new_rule_no_value',
  long: 'new_rule_too_long',
  selector: 'new_rule_no_selector',
};

/** A new one at every try: the same error again leads to the same field again. */
interface Fault {
  readonly error: DraftError;
}

/** Writes a rule by hand, for those who know what they want hidden or kept. */
export function NewRule({ add }: { readonly add: (rule: OwnRule) => Promise<void> }): JSX.Element {
  const { say } = useMessages();
  const site = useRef<HTMLInputElement>(null);
  const value = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState(ruleKinds[0]);
  const [fault, setFault] = useState<Fault | null>(null);
  const error = fault?.error ?? null;

  // by now the sentence about the field is there to be read with it
  useLayoutEffect(() => {
    if (fault) (fault.error === 'site' ? site : value).current?.focus();
  }, [fault]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!site.current || !value.current) return;
    const rule = toRule({ site: site.current.value, kind, value: value.current.value }, parses);
    setFault(rule.ok ? null : { error: rule.error });
    if (!rule.ok) return;
    // the site stays, for the next rule is likely to be for it
    value.current.value = '';
    value.current.focus();
    await add(rule.value);
  };

  return (
    <form class="new-rule" aria-label={say('new_rule')} noValidate onSubmit={submit}>
      <label>
        {say('new_rule_site')}
        <input ref={site} class="field" placeholder="example.org" {...faults(error === 'site')} />
      </label>
      <label>
        {say('new_rule_does')}
        <select
          class="select"
          value={kind.sentence}
          onChange={({ currentTarget: { selectedIndex } }) => {
            setKind(ruleKinds[selectedIndex] ?? kind);
            setFault(null);
          }}
        >
          {ruleKinds.map(({ sentence }) => (
            <option key={sentence} value={sentence}>
              {say(sentence)}
            </option>
          ))}
        </select>
      </label>
      <label class="wide">
        {say(kind.by === 'text' ? 'new_rule_words' : 'new_rule_selector')}
        <input
          ref={value}
          class={kind.by === 'text' ? 'field' : 'field rule-selector'}
          dir="auto"
          spellcheck={false}
          maxLength={mostLetters}
          {...faults(error !== null && error !== 'site')}
        />
      </label>
      <button type="submit" class="button">
        {say('new_rule_add')}
      </button>
      <p id="new-rule-error" class="wide error" role="alert">
        {error && say(explanations[error])}
      </p>
    </form>
  );
}

const faults = (isFaulty: boolean) =>
  isFaulty ? ({ 'aria-invalid': true, 'aria-describedby': 'new-rule-error' } as const) : {};

function parses(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
