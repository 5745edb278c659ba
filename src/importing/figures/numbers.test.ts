import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersIn } from './numbers'

const read = (text: string) => numbersIn(text).found.map(({ text: printed, value, unit }) => [printed, value, unit])
const unread = (text: string) => numbersIn(text).unread.map((u) => u.text)

describe('a quantity of a sentence', () => {
  it.each([
    ['共收到申请239件，', '239件', 239, '件'],
    ['发布信息188,438条。', '188,438条', 188438, '条'],
    ['发布信息１２３４条。', '１２３４条', 1234, '条'],
    ['占65.7%；', '65.7%', 65.7, '%'],
    ['占65.7％；', '65.7％', 65.7, '%'],
    ['占百分之65.7，', '百分之65.7', 65.7, '%'],
    ['提高5.2个百分点，', '5.2个百分点', 5.2, '个百分点'],
    ['受理群众来电6309件（次），', '6309件（次）', 6309, '件（次）'],
    ['刊播新闻1750多篇（条），', '1750多篇（条）', 1750, '篇（条）'],
    ['公开项目信息7224条次，', '7224条次', 7224, '条次'],
    ['浏览量达1.2亿人次。', '1.2亿人次', 120000000, '人次'],
    ['专项经费467.1万元', '467.1万元', 467.1, '万元'],
    ['投资3亿多元', '3亿多元', 3, '亿元'],
    ['收取880元；', '880元', 880, '元'],
    ['10县市政府所在地', '10县市', 10, '县市'],
    ['其余7 个县', '7 个', 7, '个'],
    ['形成12个转变', '12个', 12, '个'],
    ['每件办理3个工作日', '3个工作日', 3, '个工作日'],
    ['同比变化率为-3.2%，', '-3.2%', -3.2, '%'],
  ])('%s', (text, printed, value, unit) => {
    expect(read(text)).toEqual([[printed, value, unit]])
  })

  it('is exact, rounded to its last digit, or over', () => {
    const printed = (text: string) => numbersIn(text).found.map((f) => f.printed)
    expect(printed('公开239件，投资2361.32亿元')).toEqual([{ as: 'exact' }, { as: 'exact' }])
    expect(printed('公开12.2万条，占65.7%，100%')).toEqual([
      { as: 'rounded', step: 1000 },
      { as: 'rounded', step: 0.1 },
      { as: 'rounded', step: 1 },
    ])
    expect(printed('1.9万余条，830多个，10余万册')).toEqual([
      { as: 'over', step: 1000 },
      { as: 'over', step: 10 },
      { as: 'over', step: 100000 },
    ])
  })

  it('may have a unit nobody listed, and is then marked', () => {
    expect(numbersIn('建成展馆12馆，').found).toMatchObject([{ text: '12馆', unit: '馆', odd: true }])
    expect(numbersIn('建成展馆12个，').found).toMatchObject([{ odd: false }])
  })

  it('is marked where other numbers stand right before it', () => {
    expect(numbersIn('分别为12、30和45件').found).toMatchObject([{ text: '45件', odd: true }])
  })
})

describe('no quantity', () => {
  it.each([
    '2018年1月1日至2018年12月31日，至2018年12月底，2023-2024年，2018年度，3月份',
    '《政府信息主动公开标准目录》（2024版）',
    '（楚政办发〔2018〕13号）和国办发[2019]61号、国务院令第711号',
    '第31次常务会议、第1期、第三季度、第12届、前3名、20世纪90年代',
    '电话：0310-5550123，传真：0310-5550124，邮编：123456，手机13812345678',
    '丰胜路667号3楼',
    '12345政府热线、“96128”专线、12329平台、12315、12369咨询和举报、“1133”战略、110电话',
    'http://www.cxz.gov.cn/2018/12件、邮箱a12@b34.gov.cn',
    '“1+X”新闻发布会、“40证合一、一照一码”、三个“100”行动、1+3模式、7×24小时、24小时',
    '1.属于国家秘密；2.其他；3、重复申请',
    '第二十条第（1）项、（2）、5G、PM2.5、A4纸、2.0版、Web3.0',
    '比例为1:3，9:00至17:30',
  ])('%s', (text) => {
    expect(numbersIn(text)).toEqual({ found: [], unread: [] })
  })

  it('a service line is a count where a unit follows', () => {
    expect(read('受理12345件，')).toEqual([['12345件', 12345, '件']])
    expect(read('专线电话4820次，')).toEqual([['4820次', 4820, '次']])
  })

  it('a name in quotation marks is short: what a longer one quotes is read', () => {
    expect(read('报告说“全年共收到政府信息公开申请12件，办结12件”')).toHaveLength(2)
  })
})

describe('a number that cannot be read for certain is left, with the words that say so', () => {
  it.each([
    ['每月20-30件。', ['20-30件']],
    ['需3至5个工作日', ['3至5个工作日']],
    ['由3件到5件', ['3件到5件']],
    ['约300条信息', ['约300条']],
    ['超过10件', ['超过10件']],
    ['300条左右', ['300条左右']],
    ['公开1，234条', ['1，234条']],
    ['3,5件', ['3,5件']],
    ['建成12综合体', ['12综合']],
  ])('%s', (text, left) => {
    expect(unread(text)).toEqual(left)
    expect(read(text)).toEqual([])
  })
})

describe('numbers of one text', () => {
  it('are read beside those that cannot be', () => {
    const text = '收到12件，每月20-30件，办结8件，约9件'
    expect(read(text).map(([printed]) => printed)).toEqual(['12件', '8件'])
    expect(unread(text)).toEqual(['20-30件', '约9件'])
    expect(read('每月20-30件12件').map(([printed]) => printed)).toEqual(['12件'])
  })

  it('that cannot be read are told in order, each with its place', () => {
    expect(numbersIn('约3件，20-30件').unread).toEqual([
      { from: 1, to: 3, text: '约3件' },
      { from: 4, to: 10, text: '20-30件' },
    ])
    expect(numbersIn('接待12 展览馆').unread).toEqual([{ from: 2, to: 7, text: '12展览' }])
  })

  it('end where they end', () => {
    expect(numbersIn('占百分之12 ，').found).toMatchObject([{ from: 1, to: 6, text: '百分之12', odd: false }])
  })

  it('behind a comma are no thousands, where not three digits follow', () => {
    expect(read('办理3，5件')).toEqual([['5件', 5, '件']])
    expect(read('办理3，1234件')).toEqual([['1234件', 1234, '件']])
  })
})

describe('any number', () => {
  const counted = fc.constantFrom(
    '件',
    '条',
    '次',
    '人次',
    '条次',
    '篇',
    '个',
    '件（次）',
    '篇（条）',
    '户',
    '批次',
    '场次',
  )
  const sentence = (printed: string) => `全年共发布信息${printed}，其余见附件。`
  const only = (printed: string) => {
    const { found, unread: left } = numbersIn(sentence(printed))
    expect(left).toEqual([])
    expect(found.map((f) => f.text)).toEqual([printed])
    return found[0]
  }

  it('printed exactly, with or without commas, in either width, comes back', () => {
    const wide = (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.nat(99_999_999), counted, fc.constantFrom('plain', 'commas', 'wide'), (n, unit, how) => {
        const digits = how === 'commas' ? n.toLocaleString('en') : how === 'wide' ? wide(String(n)) : String(n)
        expect(only(digits + unit)).toMatchObject({ value: n, unit, printed: { as: 'exact' }, odd: false })
      }),
    )
  })

  it('printed short, over, in percent or in money comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.nat(2),
        counted,
        fc.constantFrom('万', '亿'),
        fc.constantFrom('余', '多'),
        (n, places, unit, multiple, more) => {
          const digits = (n / 10 ** places).toFixed(places)
          const power = multiple === '万' ? 4 : 8
          const value = Number(`${digits}e${power}`)
          expect(only(digits + multiple + unit)).toMatchObject({ value, unit, printed: { as: 'rounded' } })
          expect(only(digits + multiple + more + unit)).toMatchObject({ value, unit, printed: { as: 'over' } })
          expect(only(n + more + unit)).toMatchObject({ value: n, printed: { as: 'over' } })
          expect(only(`${digits}%`)).toMatchObject({ value: Number(digits), printed: { as: 'rounded' } })
          expect(only(`${digits}${multiple}元`)).toMatchObject({ value: Number(digits), unit: `${multiple}元` })
        },
      ),
    )
  })
})
