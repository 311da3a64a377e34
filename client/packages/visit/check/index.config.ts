export default definePageConfig({ navigationBarTitleText: '核验上门人员' });
