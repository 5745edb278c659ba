import { fetchPieces } from '../src/pages/pieces'

// In a browser they come a moment after the page; a test has them from the start.
await fetchPieces()
