// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphs, printed } from '../../../tests/blocks'
import { loadPlaces } from '../places'
import { identityOf } from './identity'

const places = await loadPlaces()

/** What a document says about itself: its head, one section, its end. */
function told(head: string, end = '', file: { title?: string; published?: string; source?: string } = {}) {
  const front = printed(head)
  const rest = printed(`${'\n'.repeat(30)}一、总体情况\n本年度平稳。\n${end}`)
  return identityOf(front, { blocks: [...front, ...rest], ...file }, places)
}
const doubt = (identity: ReturnType<typeof told>, of: string) => identity.found[of]?.doubt

describe('the title', () => {
  it.each([
    ['on one line', '宿迁市2024年政府信息公开工作年度报告', '宿迁市2024年政府信息公开工作年度报告'],
    ['below whose it is', '宿迁市\n2024年政府信息公开工作年度报告', '宿迁市2024年政府信息公开工作年度报告'],
    ['on two lines', '宿迁市2024年政府信息公开\n工作年度报告', '宿迁市2024年政府信息公开工作年度报告'],
    [
      'on two lines, each of which could be one',
      '宿迁市2024年政府信息\n公开工作年度报告',
      '宿迁市2024年政府信息公开工作年度报告',
    ],
    ['with the year first', '2024年宿迁市政府信息公开工作年度报告', '2024年宿迁市政府信息公开工作年度报告'],
    [
      'that says what it is about',
      '宿迁市关于2024年度政府信息公开工作情况的报告',
      '宿迁市关于2024年度政府信息公开工作情况的报告',
    ],
    ['with the year in Chinese', '宿迁市二〇二四年政府信息公开年报', '宿迁市二〇二四年政府信息公开年报'],
    [
      'with the year in brackets',
      '宿迁市政府信息公开工作年度报告（2024年）',
      '宿迁市政府信息公开工作年度报告（2024年）',
    ],
    ['spread over its line', '宿 迁 市 2024年政府信息公开工作年度报告', '宿迁市2024年政府信息公开工作年度报告'],
    [
      'below a line of the site',
      '首页 > 政务公开\n宿迁市2024年政府信息公开年度报告',
      '宿迁市2024年政府信息公开年度报告',
    ],
  ])('%s', (_, head, title) => {
    const identity = told(head)
    expect(identity.title).toBe(title)
    expect(doubt(identity, 'title')).toBeUndefined()
    expect([identity.place.name, identity.year]).toEqual(['宿迁市', 2024])
  })

  it.each([
    ['of a school', '新河县第一中学\n2024年政府信息公开工作年度报告', '新河县第一中学2024年政府信息公开工作年度报告'],
    ['of a board', '新河县委员会\n2024年政府信息公开年报', '新河县委员会2024年政府信息公开年报'],
    ['as a work report', '新河县2021年度政府信息公开工作报告', '新河县2021年度政府信息公开工作报告'],
    ['as a report on it', '关于2021年政府信息公开工作情况的报告', '关于2021年政府信息公开工作情况的报告'],
    [
      'as an announcement',
      '新河县人民政府办公室关于2021年政府信息公开工作年度报告的公告',
      '新河县人民政府办公室关于2021年政府信息公开工作年度报告的公告',
    ],
    ['below the part of its site', '政府信息公开年报\n新河县2021年政府信息公开年报', '新河县2021年政府信息公开年报'],
  ])('may be that %s', (_, head, title) => {
    const identity = told(head)
    expect([identity.title, doubt(identity, 'title')]).toEqual([title, undefined])
  })

  it.each(['您的位置：首页 > 信息公开年报', '首页 | 政府信息公开年报', '首页 › 2021年政府信息公开年报'])(
    'is none that leads to it: %s',
    (line) => {
      expect(told(line).titled).toEqual([])
    },
  )

  it('tells where it stands, and which lines it is', () => {
    const identity = told('\n宿迁市\n2024年政府信息公开工作年度报告\n前言。')
    expect(identity.found.title).toEqual({ line: 3, raw: '2024年政府信息公开工作年度报告' })
    expect(identity.found.year).toEqual({ line: 3, raw: '2024年' })
    expect(identity.titled.map((b) => b.line)).toEqual([2, 3])
  })

  it.each(['_', '-', ' - ', ' | '])(
    'is that of the web page where the text has none, and marked: before %j',
    (site) => {
      const identity = told('前言。', '', { title: `楚雄州2018年政府信息公开年度报告${site}楚雄州人民政府` })
      expect(identity.title).toBe('楚雄州2018年政府信息公开年度报告')
      expect(doubt(identity, 'title')).toBe('inferred')
      expect([identity.place.name, identity.year]).toEqual(['楚雄彝族自治州', 2018])
    },
  )

  it('is made up where there is none anywhere, and marked', () => {
    const identity = told(
      '本报告所列数据的统计期限自2023年1月1日起，至2023年12月31日止。',
      '泗阳县人民政府办公室\n2024年1月20日',
    )
    expect(identity.title).toBe('泗阳县2023年政府信息公开工作年度报告')
    expect([doubt(identity, 'title'), identity.titled]).toEqual(['inferred', []])
  })

  it('is no sentence that speaks of the report', () => {
    expect(told('现公布宿迁市2024年政府信息公开工作年度报告。').titled).toEqual([])
  })
})

describe('the year', () => {
  it.each([
    ['of the title', '某局2021年政府信息公开工作年度报告', 2021, undefined],
    ['of the title in Chinese', '某局二○二一年政府信息公开工作年度报告', 2021, undefined],
    ['of the title, full-width', '某局２０２１年政府信息公开工作年度报告', 2021, undefined],
    ['of the period', '政府信息公开工作年度报告\n数据统计期限为2021年1月1日至2021年12月31日。', 2021, undefined],
    ['in brackets at the head of a table', '政府信息公开情况统计表\n（2021年度）', 2021, undefined],
    [
      'the text speaks of most',
      '政府信息公开工作年度报告\n2021年，共公开12件。2020年，9件。2021年收到3件。',
      2021,
      'inferred',
    ],
  ])('is that %s', (_, head, year, why) => {
    const identity = told(head)
    expect([identity.year, doubt(identity, 'year')]).toEqual([year, why])
  })

  it('is the one before it came out, where nothing else tells, and marked', () => {
    const identity = told('政府信息公开年报', '', { published: '2022-01-20' })
    expect([identity.year, doubt(identity, 'year')]).toEqual([2021, 'missing'])
  })

  it('stands where it was read', () => {
    expect(told('政府信息公开工作年度报告\n统计期限为2021年1月1日至2021年12月31日。').found.year).toMatchObject({
      line: 2,
    })
    expect(told('\n某局2021年政府信息公开年报').found.year).toMatchObject({ line: 2 })
  })

  it('counts from the first of January to the last of December where no period is printed', () => {
    expect(told('某局2021年政府信息公开年报').period).toEqual({ from: '2021-01-01', to: '2021-12-31' })
  })

  it.each([
    ['自2018年1月1日起至2018年12月31日止', '2018-01-01', '2018-12-31'],
    ['2018年1月1日至12月31日', '2018-01-01', '2018-12-31'],
    ['2018年3月1日—2018年12月31日', '2018-03-01', '2018-12-31'],
  ])('has the period that is printed: %s', (words, from, to) => {
    const identity = told(`某局2018年政府信息公开年报\n本报告的统计期限为${words}。`)
    expect(identity.period).toEqual({ from, to })
    expect(identity.found.period).toMatchObject({ line: 2 })
  })
})

describe('the day it came out', () => {
  const chinese = [...'〇一二三四五六七八九']
  const written = (n: number) =>
    n < 10 ? chinese[n] : `${n < 20 ? '' : chinese[Math.floor(n / 10)]}十${n % 10 ? chinese[n % 10] : ''}`
  const digits = (n: number) => [...String(n)].map((d) => chinese[Number(d)]).join('')

  it('is read from the last line in digits and in Chinese', () => {
    const days = fc.date({ min: new Date('2009-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
        for (const line of [
          `${y}年${m}月${d}日`,
          `${digits(y)}年${written(m)}月${written(d)}日`,
          `（${y} 年 ${m} 月 ${d} 日）`,
        ])
          expect(told('某局2021年政府信息公开年报', line).published, line).toBe(day.toISOString().slice(0, 10))
      }),
      { numRuns: 50 },
    )
  })

  it.each(['二〇一九年一月十八日', '二○一九年一月十八日', '二零一九年一月十八日'])('with any nought: %s', (line) => {
    expect(told('某局2018年政府信息公开年报', line).published).toBe('2019-01-18')
  })

  it('is none of a sentence, and none there is not', () => {
    const identity = told('某局2018年政府信息公开年报', '2019年2月30日\n自2019年1月18日起施行的办法同时废止前一办法。')
    expect([identity.published, doubt(identity, 'published')]).toEqual([undefined, 'missing'])
  })

  it.each([
    ['发布时间：2020-01-16', '2020-01-16'],
    ['发布时间：2020-01-16 来源：某局 浏览次数：88', '2020-01-16'],
    ['发布时间：2011-3-31 点击数：356', '2011-03-31'],
    ['发布日期：2020年01月16日 10:00', '2020-01-16'],
    ['2014-03-28 15:30 | 来源：办公厅 | 【字体：大 中 小】', '2014-03-28'],
  ])('is what the page says below the title: %s', (line, published) => {
    const identity = told(`某局2018年政府信息公开年报\n${line}`)
    expect([identity.published, doubt(identity, 'published')]).toEqual([published, undefined])
    expect(told(`某局2018年政府信息公开年报\n${line}`, '2019年1月18日').published).toBe('2019-01-18')
  })

  it('is that of the web page where the text has none, and marked', () => {
    const identity = told('某局2018年政府信息公开年报', '', { published: '2019-01-20' })
    expect([identity.published, doubt(identity, 'published')]).toEqual(['2019-01-20', 'inferred'])
  })
})

describe('who published it', () => {
  it.each([
    ['signs above the date', '', '泗阳县人民政府办公室\n2024年1月20日', '泗阳县人民政府办公室'],
    ['fills in the table', '', '填报单位（盖章）：泗阳县教育局', '泗阳县教育局'],
    ['compiled it', '本报告由泗阳县人民政府办公室编制。', '', '泗阳县人民政府办公室'],
    ['answers questions', '如有疑问，请与泗阳县人民政府办公室联系。', '', '泗阳县人民政府办公室'],
    ['the site names', '发布机构：泗阳县卫生健康委员会', '', '泗阳县卫生健康委员会'],
  ])('%s', (_, preface, end, name) => {
    const identity = told(`泗阳县2023年政府信息公开年度报告\n${preface}`, end)
    expect([identity.publisher.name, doubt(identity, 'publisher')]).toEqual([name, undefined])
  })

  it('is the government of the place where nothing is said, and marked', () => {
    const identity = told('泗阳县2023年政府信息公开年度报告')
    expect([identity.publisher.name, doubt(identity, 'publisher')]).toEqual(['泗阳县人民政府', 'inferred'])
  })

  it.each([
    ['来源：区政府办公室', '泗阳县人民政府办公室'],
    ['来源：办公室', '泗阳县人民政府办公室'],
  ])('is completed by the place, and marked: %s', (line, name) => {
    const identity = told(`泗阳县2023年政府信息公开年度报告\n${line}`)
    expect([identity.publisher.name, doubt(identity, 'publisher')]).toEqual([name, 'inferred'])
    expect(told(`2023年政府信息公开年度报告\n${line}`).place.name).toBe('')
  })

  it('is completed by the body whose report it is', () => {
    expect(told('国家粮食部2013年政府信息公开年报\n来源：办公厅').publisher.name).toBe('国家粮食部办公厅')
    expect(told('国家粮食部2013年政府信息公开年报').publisher.name).toBe('国家粮食部')
  })

  it('is the source the web page names, and marked', () => {
    const identity = told('泗阳县2023年政府信息公开年度报告', '', { source: '泗阳县教育局' })
    expect([identity.publisher.name, doubt(identity, 'publisher')]).toEqual(['泗阳县教育局', 'inferred'])
  })

  it('has the address of its site where the preface gives it', () => {
    const identity = told('泗阳县2023年政府信息公开年度报告\n在泗阳县人民政府网站（http://www.siyang.gov.cn/）公布。')
    expect(identity.publisher.url).toBe('http://www.siyang.gov.cn/')
    expect(told('泗阳县2023年政府信息公开年度报告\n见https://siyang.gov.cn。').publisher.url).toBe(
      'https://siyang.gov.cn',
    )
    expect(told('泗阳县2023年政府信息公开年度报告').publisher).not.toHaveProperty('url')
  })
})

describe('whose report it is', () => {
  it.each([
    ['宿迁市2024年政府信息公开工作年度报告', '宿迁市', '321300', 'prefecture'],
    ['楚雄彝族自治州2018年政府信息公开年度报告', '楚雄彝族自治州', '532300', 'prefecture'],
    ['楚雄州人民政府2018年政府信息公开年度报告', '楚雄彝族自治州', '532300', 'prefecture'],
    ['云南省2018年政府信息公开年度报告', '云南省', '530000', 'province'],
    ['沭阳县人民政府办公室2024年政府信息公开年报', '沭阳县', '321322', 'county'],
  ])('%s', (title, name, code, level) => {
    const identity = told(title)
    expect(identity.place).toMatchObject({ name, code, level })
    expect(doubt(identity, 'place')).toBeUndefined()
  })

  it.each([
    ['a department', '宿迁市教育局2024年政府信息公开工作年度报告', '宿迁市教育局', '321300', 'department'],
    ['a township', '沭阳县马厂镇2024年政府信息公开工作年度报告', '沭阳县马厂镇', '321322', 'township'],
  ])('%s has the code of its place', (_, title, name, code, level) => {
    expect(told(title).place).toMatchObject({ name, code, level })
  })

  it.each([
    ['2021年新河县政府信息公开工作年度报告', '新河县', '130530'],
    ['【年报】新河县2021年政府信息公开工作年度报告', '新河县', '130530'],
    ['关于印发新河县2021年政府信息公开工作年度报告的通知', '新河县', '130530'],
    ['新河县人民政府办公室关于2021年政府信息公开工作年度报告的公告', '新河县', '130530'],
    [
      '新河县人力资源和社会保障局（县医疗保障局）2021年政府信息公开年报',
      '新河县人力资源和社会保障局（县医疗保障局）',
      '130530',
    ],
    ['国家税务总局新河县税务局2021年政府信息公开年报', '国家税务总局新河县税务局', '130530'],
    ['内蒙古自治区呼伦贝尔市海拉尔区2021年政府信息公开年报', '海拉尔区', '150702'],
  ])('wherever its title says it: %s', (title, name, code) => {
    const identity = told(title)
    expect([identity.place.name, identity.place.code, doubt(identity, 'place')]).toEqual([name, code, undefined])
  })

  it('what no one knows is marked', () => {
    const identity = told('幸福里2024年政府信息公开工作年度报告')
    expect([identity.place, doubt(identity, 'place')]).toEqual([
      { name: '幸福里', short: '幸福里', level: 'county' },
      'inferred',
    ])
  })

  it('is read from who published it where the title is silent, and marked', () => {
    const identity = told('2023年政府信息公开工作年度报告', '泗阳县人民政府办公室\n2024年1月20日')
    expect([identity.place.name, doubt(identity, 'place')]).toEqual(['泗阳县', 'inferred'])
  })

  it('is never what the report is about', () => {
    const identity = told('政府信息公开工作年度报告\n（2023年度）', '泗阳县人民政府办公室\n2024年1月20日')
    expect([identity.place.name, identity.year]).toEqual(['泗阳县', 2023])
  })

  it('is missing where nothing tells, and the document can be of paragraphs as well', () => {
    const blocks = paragraphs('公开工作')
    const identity = identityOf(blocks, { blocks }, places)
    expect([
      identity.place.name,
      identity.publisher.name,
      identity.found.place?.doubt,
      identity.found.publisher?.doubt,
    ]).toEqual(['', '', 'missing', 'missing'])
  })
})
