package org.thriveline.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import org.thriveline.access.AuditTrail;
import org.thriveline.access.Audited;

/** Puts the audit trail between each request and the {@link Audited} operation that answers it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AuditedMethods {
    @Bean
    WebMvcRegistrations auditedOperations(ObjectProvider<AuditTrail> trail) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new Adapter(trail);
            }
        };
    }

    private static final class Adapter extends RequestMappingHandlerAdapter {
        private final ObjectProvider<AuditTrail> trail;

        Adapter(ObjectProvider<AuditTrail> trail) {
            this.trail = trail;
        }

        @Override
        protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
            Audited audited = method.getMethodAnnotation(Audited.class);
            return audited == null
                    ? super.createInvocableHandlerMethod(method)
                    : new AuditedMethod(method, audited, trail.getObject());
        }
    }
}
