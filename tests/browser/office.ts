/** A small report as an office writes it: its title, then its paragraphs. */
export const officeTitle = '小县2023年政府信息公开工作年度报告'
export const officeLines = [
  officeTitle,
  '一、总体情况',
  '2023年，小县人民政府主动公开政府信息360条，新收政府信息公开申请12件。',
  '二、主动公开政府信息情况',
  '小县做了工作。',
  '三、存在的主要问题及改进情况',
  '公开内容还不够丰富。',
]
/** As a text file. */
export const officeText = officeLines.join('\n\n')
