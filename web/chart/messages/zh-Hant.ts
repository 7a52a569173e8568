// Written from zh-Hans.ts by scripts/traditional.mjs; do not edit.
import type { Messages } from './en.ts';

export const zhHant: Messages = {
  title: '圖表',
  metric: '指標',
  subjects: '對象',
  choose: '選擇一個指標，以及畫誰的數據。',
  none: '沒有陳述過它們的這一指標。',
  unknownMetric: '沒有這個編號的指標。',
  unknownSubjects: (ids) => `沒有編號為 ${ids} 的內容。`,
  refused: '未畫出：',
  tracks: {
    YEAR: '年度',
    HALF_YEAR: '半年',
    QUARTER: '季度',
    MONTH: '月度',
    INSTANT: '單日',
    INTERVAL: '其他時段',
    SINCE: '自某日起',
    UNDATED: '無日期',
  },
  key: '實心：已發生。空心：目標或預測。箭頭：只陳述了一個界限，另一端未知。圓環：同一時段的另一說法。線段中斷：沒有陳述數據。',
  period: '時段',
  gap: '無數據',
  target: '目標',
  also: '另有',
  download: '下載',
  table: '同一內容的表格，按原文',
  axis: (name, unit, scale) => `${name}（${[scale, unit].filter((part) => part !== '').join('')}）`,
};
