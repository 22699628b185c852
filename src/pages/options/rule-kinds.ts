import type { OwnRule } from '../../core/clean/own.ts';
import type { MessageKey } from '../../platform/messages.ts';

/** What a rule does, by what it tells things, and how that is said. */
export interface RuleKind extends Pick<OwnRule, 'action' | 'by'> {
  readonly sentence: MessageKey;
}

export const ruleKinds: readonly [RuleKind, ...RuleKind[]] = [
  { action: 'hide', by: 'text', sentence: 'rule_hides_text' },
  { action: 'hide', by: 'selector', sentence: 'rule_hides_selector' },
  { action: 'keep', by: 'text', sentence: 'rule_keeps_text' },
  { action: 'keep', by: 'selector', sentence: 'rule_keeps_selector' },
];

export const kindOf = (rule: OwnRule): RuleKind =>
  ruleKinds.find(({ action, by }) => action === rule.action && by === rule.by) ?? ruleKinds[0];
