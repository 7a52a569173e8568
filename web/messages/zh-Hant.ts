// Written from zh-Hans.ts by scripts/traditional.mjs; do not edit.
import type { Messages } from './en.ts';

export const zhHant: Messages = {
  product: '區情圖譜',
  tagline: '各區公佈了什麼：每個數字照原文，點一下就到出處。',
  nav: {
    main: '主導航',
    home: '首頁',
    graph: '關係圖',
    charts: '圖表',
    playground: 'GraphQL',
    skip: '跳到正文',
    language: '語言',
    theme: '外觀',
    themes: { system: '跟隨系統', light: '淺色', dark: '深色' },
  },
  search: {
    label: '搜索區、指標、政策、人物……',
    placeholder: '海淀、hdq、GDP、Haidian……',
    none: '沒有叫這個名字的。',
  },
  loading: '正在載入……',
  showQuery: '查看查詢',
  again: '重試',
  back: '回到首頁',
  errors: {
    notFoundTitle: '這個地址沒有內容',
    notFound: '地址可能有誤，或來自另一個版本。',
    unknownIdTitle: (id: string) => `沒有編號為「${id}」的條目`,
    unknownId: '它可能已被新載入的數據移除。可以改按名稱搜索。',
    unreachable: '服務沒有應答，可能正在重啟。',
    unavailable: '圖數據庫暫時不可用。',
    timeout: '用時過長，已放棄。',
    budget: '所要的內容超出一次回答的上限。請縮小範圍或分頁查看。',
    refused: '服務拒絕了本頁的請求。',
    internal: '服務一側出了問題。',
    crashed: '本頁自身出了錯。',
    title: '無法載入',
    unread: (names: string) => `鏈接中有一部分無法識別（${names}），已略去；其餘照常顯示。`,
  },
};
