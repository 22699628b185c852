import type { ComponentChildren, JSX } from 'preact';

interface SectionProps {
  readonly title: string;
  /** The sentence that stands in for what the article does not have. */
  readonly absent?: string | false;
  readonly children: ComponentChildren;
}

/** A part of a panel under its title. */
export const Section = ({ title, absent = false, children }: SectionProps): JSX.Element => (
  <section class="section">
    <h2 class="section-title">{title}</h2>
    {absent === false ? children : <p class="absent">{absent}</p>}
  </section>
);
