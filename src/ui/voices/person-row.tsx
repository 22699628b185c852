import type { JSX } from 'preact';
import type { Introduction } from '../../core/people/who.ts';
import { useDigest } from '../digest-context.ts';
import { languageOf } from '../language.ts';
import { Row } from '../rows/row.tsx';

/** Somebody with what they are, and the way to where the article first names them. */
export function PersonRow({ introduction: { person, at } }: { readonly introduction: Introduction }): JSX.Element {
  const { digest } = useDigest();
  const { name, role } = person;
  return (
    <Row spans={[at]} copies={[name, role].filter(Boolean).join(' — ')} class="person">
      <p {...languageOf(digest)}>
        <span class="person-name">{name}</span>
        {role !== null && <span class="person-role">, {role}</span>}
      </p>
    </Row>
  );
}
