package org.thriveline;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.thriveline.log.LogProperties;

/**
 * Only where the store is: for commands that look into a store that no server would serve. It bears no
 * {@code @Configuration}, as {@link ImportContext} does not.
 */
@EnableConfigurationProperties(LogProperties.class)
class StoreContext {}
