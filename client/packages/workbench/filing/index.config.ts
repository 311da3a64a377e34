export default definePageConfig({ navigationBarTitleText: '替居民许愿', enablePullDownRefresh: true });
