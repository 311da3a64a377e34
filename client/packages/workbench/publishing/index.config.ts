export default definePageConfig({ navigationBarTitleText: '一起发布', enablePullDownRefresh: true });
