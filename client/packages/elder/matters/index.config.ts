export default definePageConfig({ navigationBarTitleText: '我的事', enablePullDownRefresh: true });
