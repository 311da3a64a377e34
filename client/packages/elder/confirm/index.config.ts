export default definePageConfig({ navigationBarTitleText: '确认办好了' });
