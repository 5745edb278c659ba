/** The list of national forms, one line each. Read as `import * as forms`. */
export { form2014 } from './form2014'
export { form2019 } from './form2019'
export { form2019first } from './form2019first'
