export default defineAppConfig({
  pages: ['pages/home/index', 'pages/progress/index', 'pages/inbox/index', 'pages/me/index'],
  subPackages: [{ root: 'packages/workbench', name: 'workbench', pages: ['today/index'] }],
  preloadRule: { 'pages/me/index': { network: 'all', packages: ['workbench'] } },
  tabBar: {
    color: '#566070',
    selectedColor: '#1A5FB4',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/tabs/home.png',
        selectedIconPath: 'assets/tabs/home-on.png',
      },
      {
        pagePath: 'pages/progress/index',
        text: '进度',
        iconPath: 'assets/tabs/progress.png',
        selectedIconPath: 'assets/tabs/progress-on.png',
      },
      {
        pagePath: 'pages/inbox/index',
        text: '消息',
        iconPath: 'assets/tabs/inbox.png',
        selectedIconPath: 'assets/tabs/inbox-on.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/tabs/me.png',
        selectedIconPath: 'assets/tabs/me-on.png',
      },
    ],
  },
  window: {
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '邻里',
    backgroundColor: '#F4F6F9',
    backgroundTextStyle: 'dark',
  },
  networkTimeout: { request: 15000 },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
