export default definePageConfig({ navigationBarTitleText: '出示上门码' });
