/** What of the text stands as the build wrote it until it is to show something else: in one file of its own. */
export { Headlines } from './Headlines'
export { Preface } from './Preface'
export { SectionText } from './SectionText'
export { Systems } from './Systems'
