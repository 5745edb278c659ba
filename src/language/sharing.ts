import type { Lang } from './words'

/** What is said where a link is given away and where a chart is embedded; it loads with these. Chinese defines it. */
const zh = {
  embed: {
    title: '嵌入这张图表',
    close: '关闭',
    about:
      '把代码贴进网页的源代码，图表就显示在那里：宽窄随栏目，高度自动跟上，读者可以由它回到完整报告。编辑器如果去掉最后一行脚本，图表照样显示，只是高度固定。',
    language: '语言',
    languages: { zh: '中文', en: 'English', reader: '随读者的浏览器' },
    theme: '颜色',
    themes: { light: '浅色', dark: '深色', reader: '随读者的系统' },
    code: '代码',
    copy: '复制代码',
    copied: '代码已复制',
    noCopy: '浏览器不允许复制，请选中代码后手动复制。',
    preview: '预览',
    loading: '正在载入预览…',
    late: '预览没有出现。请检查网络后再试；如果总是这样，可能是网站的服务器不许页面被嵌入，请告诉网站的管理者。',
  },
  link: {
    way: '链接',
    about: '打开链接，看到的就是现在这一屏：同一份报告、同样的章节和筛选。',
    address: '链接地址',
    copy: '复制链接',
    copied: '链接已复制',
    noCopy: '浏览器不允许复制，请选中链接后手动复制。',
    share: '分享…',
    noShare: '没能分享出去，请改用“复制链接”。',
    code: '二维码，扫一扫打开这个链接',
    png: '二维码存为PNG',
    svg: '二维码存为SVG',
    saved: (name: string) => `已保存 ${name}`,
    noPicture: '图片没能做成，请改存SVG。',
    dense: '链接很长，二维码很密：请放大了印，或者少搜几个字再来。',
    tooLong: '链接太长，做不成二维码；少搜几个字、少选几章就可以了。链接本身照样能用。',
    own: '这份报告是从您自己的文件打开的，只在这个浏览器里，别人打不开，所以没有链接。要给别人看，请把文件发过去。',
    unserved: '这个页面是从您电脑上的文件打开的，别人打不开它的地址，所以没有链接。要给别人看，请把文件发过去。',
  },
}

const en: typeof zh = {
  embed: {
    title: 'Embed this chart',
    close: 'Close',
    about:
      'Put this code into the source of a web page and the chart stands there: as wide as its column, as high as it needs, with a way back to the full report. Where an editor takes the script in the last line out, the chart is shown all the same, at a fixed height.',
    language: 'Language',
    languages: { zh: '中文', en: 'English', reader: 'Reader’s browser' },
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', reader: 'Reader’s system' },
    code: 'Code',
    copy: 'Copy code',
    copied: 'Code copied',
    noCopy: 'The browser does not allow copying; please select the code and copy it by hand.',
    preview: 'Preview',
    loading: 'Loading the preview…',
    late: 'The preview has not appeared. Check the connection and try again; if it never does, the site’s server may not allow its pages to be embedded: please tell whoever runs the site.',
  },
  link: {
    way: 'Link',
    about: 'It opens what is on screen now: this report, with the same sections and filters.',
    address: 'Address of the link',
    copy: 'Copy link',
    copied: 'Link copied',
    noCopy: 'The browser does not allow copying; please select the link and copy it by hand.',
    share: 'Share…',
    noShare: 'It could not be shared; use “Copy link” instead.',
    code: 'QR code that opens this link',
    png: 'Save code as PNG',
    svg: 'Save code as SVG',
    saved: (name) => `Saved ${name}`,
    noPicture: 'The picture could not be made; save SVG instead.',
    dense: 'The link is long and its code dense: print it large, or search for fewer words.',
    tooLong:
      'The link is too long for a QR code; with fewer words searched for or fewer sections chosen there is one. The link itself works all the same.',
    own: 'This report was opened from a file of yours and is in this browser only. Nobody else could open a link to it, so there is none. To show it to others, send them the file.',
    unserved:
      'This page was opened from a file on your computer. Nobody else could open its address, so there is no link. To show it to others, send them the file.',
  },
}

export const sharing: Record<Lang, typeof zh> = { zh, en }
