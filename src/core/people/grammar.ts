/** What a language pack knows of names, roles and pronouns. The people engine refines this. */
export interface PeopleGrammar {
  readonly pronouns: readonly string[];
}
