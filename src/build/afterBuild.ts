import { resolve } from 'node:path'
import type { InlineConfig, Plugin, ResolvedConfig } from 'vite'

/**
 * A step of the build that works on what the app's own build has written, one after the other in the order of the
 * plugins. Programs for Node are built without it, but for that whose entry is `also`.
 */
export function afterBuild(
  name: string,
  work: (config: ResolvedConfig, outDir: string) => Promise<void>,
  also?: string,
): Plugin {
  let config: ResolvedConfig
  return {
    name,
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (config.build.ssr && config.build.ssr !== also) return
        await work(config, resolve(config.root, config.build.outDir))
      },
    },
  }
}

/** How another program is built out of the same sources, with the same names of classes. */
export const sameSources = ({ root, base, css, plugins }: ResolvedConfig) =>
  ({
    root,
    configFile: false,
    logLevel: 'warn',
    base,
    css,
    plugins: plugins.filter((p) => p.name.startsWith('vite:react')),
  }) satisfies InlineConfig
