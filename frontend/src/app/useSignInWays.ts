import { useEffect, useState } from 'react';
import { signInWays } from '../live/session';
import type { SignInWays } from '../protocol/session';

/** A server that does not say has accounts of its own: trying to sign in will tell. */
const UNTOLD: SignInWays = { accounts: true, provider: null };

/** How one may sign in here, null until the server has said. */
export function useSignInWays(): SignInWays | null {
  const [ways, setWays] = useState<SignInWays | null>(null);

  useEffect(() => {
    let dropped = false;
    const ask = async () => {
      const told = await signInWays().catch(() => UNTOLD);
      if (!dropped) {
        setWays(told);
      }
    };
    void ask();
    return () => {
      dropped = true;
    };
  }, []);

  return ways;
}
