import { type Grants, openGrants } from '../../src/platform/grants.ts';

/** Permissions as a browser holds them; `answer` is what the person says when asked. */
export class FakePermissions {
  readonly granted: Set<string>;
  answer = true;
  constructor(...granted: readonly string[]) {
    this.granted = new Set(granted);
  }
  async contains({ origins = [] }: { origins?: string[] }): Promise<boolean> {
    return origins.every((origin) => this.granted.has(origin));
  }
  async request({ origins = [] }: { origins?: string[] }): Promise<boolean> {
    if (this.answer) for (const origin of origins) this.granted.add(origin);
    return this.answer;
  }
  async remove({ origins = [] }: { origins?: string[] }): Promise<boolean> {
    for (const origin of origins) this.granted.delete(origin);
    return true;
  }
  async getAll(): Promise<{ origins: string[] }> {
    return { origins: [...this.granted] };
  }
  get grants(): Grants {
    return openGrants(this);
  }
}
