import type { Plugin } from 'vite'
import { withPolicy } from './policy.ts'

/**
 * Writes dist/embed.html, the page of a chart that stands alone in an iframe: index.html as it is before a whole report
 * is written into it, which weighs a hundred times as much and would be loaded by each iframe anew.
 */
export function alone(): Plugin {
  return {
    name: 'alone',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      const noIndex = '<meta name="robots" content="noindex" />'
      const source = withPolicy(String(page.source).replace('<title>', `${noIndex}\n    <title>`))
      this.emitFile({ type: 'asset', fileName: 'embed.html', source })
    },
  }
}
