import { QueryClient } from '@tanstack/react-query'
import './app/page.css'
import { makeAfresh, takeOver } from './app/takeOver'
import { asWritten, followAddress } from './state/address'
import { followCard } from './state/card'
import { followPointed } from './state/pointed'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const client = new QueryClient()
const written = root.dataset.report

followAddress()
followPointed()
followCard()

// The build wrote the page as a Chinese reader finds it who has chosen nothing; for anyone else it is made afresh.
if (written && asWritten(navigator.languages)) void takeOver(root, written, client)
else makeAfresh(root, client)
