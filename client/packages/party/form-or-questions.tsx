import { PrimaryButton } from '../../kit/button';
import { PrimaryBar } from '../../kit/primary-bar';
import { goTo } from '../../platform/navigate';
import { useElderMode } from '../../platform/reading-mode';
import { PartyForm } from './party-form';

/** In 关怀版 the questions of the form are asked one by one, each on a page of its own. */
export const FormOrQuestions = () =>
  useElderMode() ? (
    <PrimaryBar>
      <PrimaryButton label="我要报到" onTap={() => goTo('elderParty')} />
    </PrimaryBar>
  ) : (
    <PartyForm />
  );
