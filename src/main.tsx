import { QueryClient } from '@tanstack/react-query'
import './app/page.css'
import { makeAfresh, takeOver } from './app/takeOver'
import { asWritten, followAddress } from './state/address'
import { followCard } from './state/card'
import { edition } from './state/edition'
import { page } from './state/page'
import { followPointed } from './state/pointed'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const client = new QueryClient()
const { report: written, lang } = root.dataset
const toRoot = document.documentElement.dataset.root
if (written && (lang === 'zh' || lang === 'en') && toRoot) {
  // Only a report saved as one page holds it in a script.
  const held = document.querySelector('script#report') !== null
  const file = held ? (await import('./state/oneFile')).oneFileOn(document) : null
  Object.assign(page, { of: { report: written, lang }, root: toRoot, file })
}
page.pages = Boolean(written) && !page.file

followAddress()
followPointed()
followCard()

// The build wrote the page as it is found by who has chosen nothing; for anyone else it is made afresh, and so
// is a report saved as one page: it has its text only.
if (written && !page.file && asWritten(navigator.languages)) void takeOver(root, written, client)
else void makeAfresh(root, client)

// Last of all: it fetches what the reader may want later.
const follow = () => setTimeout(edition.follow, 500)
if (import.meta.env.PROD) document.readyState === 'complete' ? follow() : addEventListener('load', follow)
