import { useState } from 'preact/hooks';
import type { SummaryLength } from '../src/core/summary/length.ts';
import type { Door } from './door.ts';
import { keep, summarizedAs } from './record.ts';
import type { DigestRecord, Reader, TabName } from './view.ts';

interface RecordUse {
  readonly record: DigestRecord;
  readonly choose: (chosen: TabName) => void;
  /** Makes the summary of this digest, and of all to come, that long; a private window leaves no trace of it. */
  readonly lengthen: (length: SummaryLength) => void;
  /** Puts a removal back, or takes it away again; tells whether it is back. */
  readonly toggle: (index: number) => boolean;
}

/** The record on show; every change of it is kept at once, because the popup may close at any moment. */
export function useRecord(door: Door, { tab, record: initial }: Reader): RecordUse {
  const [record, setRecord] = useState(initial);
  const change = (changes: Partial<DigestRecord>): void => {
    const changed = { ...record, ...changes };
    setRecord(changed);
    keep(door.session, tab, changed);
  };
  return {
    record,
    choose: (chosen) => change({ chosen }),
    lengthen: (summaryLength) => {
      change(summarizedAs(summaryLength, record, door));
      if (!tab.incognito) door.settings.change((settings) => ({ ...settings, summaryLength }));
    },
    toggle: (index) => {
      const isBack = record.restored.includes(index);
      change({ restored: isBack ? record.restored.filter((other) => other !== index) : [...record.restored, index] });
      return !isBack;
    },
  };
}
