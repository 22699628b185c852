import { build, type InlineConfig } from 'vite';

/** Builds with Vite, the same bytes whatever the environment calls itself. */
export function buildForProduction(config: InlineConfig): ReturnType<typeof build> {
  process.env['NODE_ENV'] = 'production';
  return build({ ...config, mode: 'production' });
}
