import './checks/run'
import * as forms from './forms/forms'
import { knowForms } from './forms/known'
import type { Parsed } from './parse'
import * as parse from './parse'
import { isIndicator } from './quantity'
import type { Report } from './schema'

/**
 * All there is to know of reports: the format, each national form, the checks. A report that the build has not written
 * into the page needs it.
 */
knowForms(Object.values(forms))

export { parseIndex } from './parse'

/** unknown -> a report that fits the format and its form, or what is wrong with it and where. */
export const parseReport = (input: unknown): Parsed<Report> => parse.parseReport(input, isIndicator)
