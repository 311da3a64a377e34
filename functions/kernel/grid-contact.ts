/** What is published of a grid: office numbers and hours, public by their nature. Pure. */
import type { GridContact } from '../../shared/people/grid-contact';

/** Of a grid of which nobody has said anything yet. */
export const blankContact: GridContact = {
  communityPhone: '',
  workerName: '',
  dutyPhone: '',
  dutyHours: '',
  standInName: '',
  standInPhone: '',
};

/** Nobody holds it, as far as anybody knows: whoever stands in is called, or the community. */
export const isVacant = ({ workerName, dutyPhone }: GridContact): boolean => workerName === '' && dutyPhone === '';

/** The number goes with the name: it would lead to nobody, or to somebody who has gone. */
const nobody = { workerName: '', dutyPhone: '' };
const noStandIn = { standInName: '', standInPhone: '' };

/** Without somebody who serves no more; the stand-in and the community are called instead. Undefined: it doesn't name him. */
export const contactWithout = (contact: GridContact, name: string): GridContact | undefined => {
  const { workerName, standInName } = contact;
  if (name === '' || (workerName !== name && standInName !== name)) return undefined;
  return { ...contact, ...(workerName === name ? nobody : {}), ...(standInName === name ? noStandIn : {}) };
};

/** A desk's number stays with the desk; a mobile phone goes with whoever carried it. */
const isMobile = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone.replace(/[\s-]/g, ''));

/** With a new worker. Who has stood in until now brings the number under which he was reached. */
export const contactWith = (contact: GridContact, name: string): GridContact => {
  const { workerName, dutyPhone, standInName, standInPhone } = contact;
  if (standInName === name)
    return {
      ...contact,
      ...noStandIn,
      workerName: name,
      dutyPhone: standInPhone || (isMobile(dutyPhone) ? '' : dutyPhone),
    };
  return { ...contact, workerName: name, dutyPhone: workerName !== '' && isMobile(dutyPhone) ? '' : dutyPhone };
};
