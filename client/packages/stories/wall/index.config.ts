export default definePageConfig({
  navigationBarTitleText: '心愿达成',
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
});
