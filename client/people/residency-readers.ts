/** 谁能看到, above 提交核实. */
export const residencyReaders = {
  everybody: '看不到，墙上只写“张**”和社区名',
  handlers: '只知道您在哪个网格；门牌要您公开才看得到',
  communityOnly: '核实时看姓和楼栋；要看门牌须写理由，并会告诉您',
} as const;
