import type { Report } from '../../src/report/schema'

/** A government or department: what it is called in a title, and who publishes. Half of them are invented. */
export type Publisher = { place: string; level: Report['place']['level']; name: string }

const of = (level: Publisher['level'], ...pairs: [place: string, name: string][]): Publisher[] =>
  pairs.map(([place, name]) => ({ place, level, name }))

export const publishers: readonly Publisher[] = [
  ...of('province', ['江苏省', '江苏省人民政府'], ['云南省', '云南省人民政府办公厅'], ['岭北省', '岭北省人民政府']),
  ...of(
    'prefecture',
    ['宿迁市', '宿迁市人民政府'],
    ['楚雄彝族自治州', '楚雄彝族自治州人民政府'],
    ['延边朝鲜族自治州', '延边朝鲜族自治州人民政府办公室'],
    ['锡林郭勒盟', '锡林郭勒盟行政公署'],
    ['清河岸市', '清河岸市人民政府'],
  ),
  ...of(
    'county',
    ['沭阳县', '沭阳县人民政府'],
    ['浦东新区', '浦东新区人民政府'],
    ['石林彝族自治县', '石林彝族自治县人民政府'],
    ['市北区', '市北区人民政府'],
    ['云岭县', '云岭县人民政府办公室'],
    ['白石滩区', '白石滩区人民政府'],
    ['东乌旗', '东乌旗人民政府'],
  ),
  ...of('township', ['半城镇', '半城镇人民政府'], ['双桥街道', '双桥街道办事处'], ['三道沟乡', '三道沟乡人民政府']),
  ...of(
    'department',
    ['宿迁市公安局', '宿迁市公安局'],
    ['沭阳县民政局', '沭阳县民政局'],
    ['云岭县自然资源和规划局', '云岭县自然资源和规划局'],
  ),
]
