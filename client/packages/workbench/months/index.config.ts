export default definePageConfig({ navigationBarTitleText: '导出心愿' });
