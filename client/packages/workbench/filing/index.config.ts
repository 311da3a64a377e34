export default definePageConfig({ navigationBarTitleText: '替居民办事', enablePullDownRefresh: true });
