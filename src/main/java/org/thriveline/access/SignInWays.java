package org.thriveline.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How people and feeds may sign in here: with the provider, with the built-in accounts, or both. Immutable.
 *
 * @param provider null where none is configured
 * @param password of the built-in accounts, null where there are none
 * @param areas to which the built-in accounts are limited, those that are
 */
public record SignInWays(
        @Nullable OidcSettings provider, @Nullable AccountPassword password, Map<Role, OwnAreas> areas) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public SignInWays {
        areas = Map.copyOf(areas);
    }

    /**
     * Returns the ways that are configured.
     *
     * @param embedded whether the store is the one in this process
     * @throws NoSignIn where nobody could sign in, or everybody who guesses one password on a store that others share
     */
    static SignInWays of(OidcSettings oidc, AccountSettings accounts, boolean embedded) {
        OidcSettings provider = oidc.configured() ? checked(oidc) : null;
        if (!builtIn(accounts, provider, embedded)) {
            return new SignInWays(provider, null, Map.of());
        }
        return new SignInWays(
                provider, AccountPassword.of(accounts.password(), new SecureRandom()), accounts.ownAreas());
    }

    private static boolean builtIn(AccountSettings accounts, @Nullable OidcSettings provider, boolean embedded) {
        if (accounts.accounts() != null) {
            if (accounts.accounts() == AccountSettings.Choice.NONE && provider == null) {
                throw new NoSignIn(
                        "Nobody could sign in: THRIVELINE_ACCOUNTS is none, and no OpenID Connect provider is set.",
                        "Set THRIVELINE_OIDC_ISSUER and THRIVELINE_OIDC_CLIENT_ID, or THRIVELINE_ACCOUNTS=built-in.");
            }
            return accounts.accounts() == AccountSettings.Choice.BUILT_IN;
        }
        if (!embedded && provider == null) {
            throw new NoSignIn(
                    "On MongoDB (THRIVELINE_MONGODB_URI) the built-in accounts, which share one password, are not there"
                            + " unless you say so, and no OpenID Connect provider is set: nobody could sign in.",
                    "Set THRIVELINE_OIDC_ISSUER and THRIVELINE_OIDC_CLIENT_ID to sign in with your force's provider, or"
                            + " THRIVELINE_ACCOUNTS=built-in with THRIVELINE_PASSWORD to use the built-in accounts all"
                            + " the same.");
        }
        return embedded && provider == null;
    }

    private static OidcSettings checked(OidcSettings oidc) {
        if (oidc.clientId() == null) {
            throw new NoSignIn(
                    "thriveline.oidc.issuer is set, but not who we are there.", "Set THRIVELINE_OIDC_CLIENT_ID.");
        }
        if (!isPrivate("" + oidc.issuer())) {
            throw new NoSignIn(
                    "thriveline.oidc.issuer is no https address: anybody on the way could say who signs in.",
                    "Set THRIVELINE_OIDC_ISSUER to the provider's address as its tokens say it (iss).");
        }
        if (oidc.clientId().equals(oidc.audience())) {
            throw new NoSignIn(
                    "thriveline.oidc.audience is the client's id: what proves to the page who signs in would be a"
                            + " bearer token, too.",
                    "Have the provider name an audience of its own for the interface.");
        }
        oidc.roles().keySet().stream()
                .filter(word -> Role.of(word).isEmpty())
                .findFirst()
                .ifPresent(word -> {
                    throw new NoSignIn(
                            "thriveline.oidc.roles." + word + " names no role.",
                            "See src/docs/access.md for the roles.");
                });
        return oidc;
    }

    private static boolean isPrivate(String issuer) {
        try {
            URI address = new URI(issuer);
            return "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && THIS_MACHINE.contains("" + address.getHost()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns what the page calls the provider's accounts, null where there is no provider. */
    public @Nullable String providerLabel() {
        return provider == null ? null : provider.label();
    }

    /** Returns whether there are built-in accounts. */
    public boolean hasBuiltIn() {
        return password != null;
    }

    /** Returns all that makes sessions worthless when it changes; null where nothing is set. */
    @Nullable
    String bound() {
        String given = password != null && password.given() ? password.value() : null;
        return provider == null && areas.isEmpty()
                ? given
                : String.join(
                        "\n",
                        "" + given,
                        hasBuiltIn() ? "built-in" : "none",
                        "" + new TreeMap<>(areas),
                        provider == null ? "" : provider.bound());
    }
}
