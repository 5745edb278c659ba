// @vitest-environment node
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, it } from 'vitest'
import { definitions, schema } from '../src/report/schema'

/** Written anew by `npm run schema`. */
it('the published JSON Schema is the one reports are validated by', async () => {
  const published = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Annual report on government information disclosure · 政府信息公开年度报告',
    ...toJsonSchema(schema, { target: 'draft-07', typeMode: 'input', definitions }),
  }
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../public/schema/report.json')
})
