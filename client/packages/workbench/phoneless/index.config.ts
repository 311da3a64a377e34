export default definePageConfig({ navigationBarTitleText: '不用手机的居民', enablePullDownRefresh: true });
