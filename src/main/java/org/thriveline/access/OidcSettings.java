package org.thriveline.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect provider that says who people and feeds are. Without an issuer there is none.
 *
 * @param issuer the provider's address, as its tokens say it
 * @param clientId how the provider knows this application
 * @param clientSecret null for a public client, which proves itself by PKCE alone
 * @param audience whom bearer tokens must be for; null where none are taken
 * @param label what the page calls the provider's accounts
 * @param scopes what is asked for besides {@code openid}
 * @param nameClaim which claim people are shown by
 * @param rolesClaim which claim says their groups; dots lead into objects
 * @param roles which groups have a role, by the role's word; where none is given, groups are named as roles are
 * @param areasClaim which claim limits them to areas; null where nobody is
 * @param redirectUri where the provider sends people back to, where that cannot be told from the request
 */
@ConfigurationProperties("thriveline.oidc")
record OidcSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String audience,
        @DefaultValue("your force account") String label,
        @DefaultValue("profile") List<String> scopes,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue Map<String, List<String>> roles,
        @Nullable String areasClaim,
        @DefaultValue("{baseUrl}" + ProviderSignIn.CALLBACK) String redirectUri) {
    private static final String CLAIM = "claim";

    OidcSettings {
        issuer = given(issuer);
        clientId = given(clientId);
        clientSecret = given(clientSecret);
        audience = given(audience);
        areasClaim = given(areasClaim);
        scopes = List.copyOf(scopes);
        // In the environment the claim's own name, THRIVELINE_OIDC_ROLES_CLAIM, reads as that of a role, too.
        roles = roles.entrySet().stream()
                .filter(role -> !role.getKey().equals(CLAIM))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean configured() {
        return issuer != null;
    }

    /** Returns which groups have which role, in order. */
    Map<Role, Set<String>> groups() {
        Map<Role, Set<String>> groups = new EnumMap<>(Role.class);
        Arrays.stream(Role.values())
                .forEach(role -> groups.put(
                        role,
                        roles.isEmpty()
                                ? Set.of(role.word())
                                : new TreeSet<>(roles.getOrDefault(role.word(), List.of()))));
        return groups;
    }

    /** Returns what changes who may do what. */
    String bound() {
        return String.join("\n", "" + issuer, "" + clientId, nameClaim, rolesClaim, "" + areasClaim, "" + groups());
    }

    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + "]";
    }
}
