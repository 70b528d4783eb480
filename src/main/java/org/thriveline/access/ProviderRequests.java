package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What the provider is asked when somebody wants to sign in: a code, with PKCE and a nonce. */
final class ProviderRequests implements OAuth2AuthorizationRequestResolver {
    private final DefaultOAuth2AuthorizationRequestResolver usual;

    ProviderRequests(Provider provider) {
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(provider, "/sign-in");
        usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                        && request.getRequestURI().equals(request.getContextPath() + ProviderSignIn.START)
                ? resolve(request, Provider.ID)
                : null;
    }

    /** Who was signed out here is asked again who they are, since the next at a desk may be somebody else. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        OAuth2AuthorizationRequest asked = usual.resolve(request, registration);
        return asked == null || request.getParameter("anew") == null
                ? asked
                : OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(Map.of("prompt", "login"))
                        .build();
    }
}
