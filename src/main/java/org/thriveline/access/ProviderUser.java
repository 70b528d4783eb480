package org.thriveline.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody whom the provider has just named. */
final class ProviderUser extends DefaultOidcUser implements Account.HasAccount {
    private static final long serialVersionUID = 1L;

    private final transient Account account;

    ProviderUser(Account account, OidcIdToken token) {
        super(account.rights().authorities(), token);
        this.account = account;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProviderUser user && user.account.equals(account) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
