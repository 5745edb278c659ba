import { en } from './en'
import { words } from './words'
import { zh } from './zh'

/** Has all languages here, for what speaks more than one: the build, programs, pictures in a language of their own. */
Object.assign(words, { zh, en })
