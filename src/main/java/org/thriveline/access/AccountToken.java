package org.thriveline.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody signed in: by the session's cookie, or by a bearer token. */
final class AccountToken extends AbstractAuthenticationToken implements Account.HasAccount {
    private static final long serialVersionUID = 1L;

    private final transient Account account;

    /** @param signedIn what they came with */
    AccountToken(Account account, SignedIn signedIn) {
        super(account.rights().authorities());
        this.account = account;
        setDetails(signedIn);
        setAuthenticated(true);
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Object getPrincipal() {
        return account.name();
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
