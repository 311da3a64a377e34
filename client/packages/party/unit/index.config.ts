export default definePageConfig({ navigationBarTitleText: '单位的服务', enablePullDownRefresh: true });
