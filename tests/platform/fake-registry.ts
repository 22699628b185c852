import type { Registration, RegistrationApi } from '../../src/platform/registrations.ts';

/** The browser's list of registered scripts; like a browser it refuses a second script of one name. */
export class FakeRegistry implements RegistrationApi {
  readonly scripts = new Map<string, Registration>();
  /** A pattern the browser will not have. */
  refused: string | null = null;
  async getRegisteredContentScripts(): Promise<Registration[]> {
    return [...this.scripts.values()];
  }
  async registerContentScripts(scripts: Registration[]): Promise<void> {
    for (const script of scripts) {
      if (this.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      if (script.matches?.some((pattern) => pattern === this.refused)) throw new Error('Invalid match pattern');
      this.scripts.set(script.id, script);
    }
  }
  async unregisterContentScripts({ ids = [] }: { ids?: string[] } = {}): Promise<void> {
    for (const id of ids) if (!this.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  }
}
