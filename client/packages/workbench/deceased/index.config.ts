export default definePageConfig({ navigationBarTitleText: '去世登记', enablePullDownRefresh: true });
