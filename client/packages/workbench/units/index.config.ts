export default definePageConfig({ navigationBarTitleText: '结对单位', enablePullDownRefresh: true });
