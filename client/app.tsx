import './platform/zod-jitless';
import { QueryClientProvider } from '@tanstack/react-query';
import { type PropsWithChildren, useState } from 'react';
import { KeepCallLine } from './people/keep-call-line';
import { createQueryClient } from './platform/query-client';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  const [queries] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <KeepCallLine />
      {children}
    </QueryClientProvider>
  );
}
