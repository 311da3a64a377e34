export default definePageConfig({ navigationBarTitleText: '亲友代办', enablePullDownRefresh: true });
