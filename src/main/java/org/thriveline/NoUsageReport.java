package org.thriveline;

import org.axonframework.updates.configuration.UsagePropertyProvider;

/**
 * Keeps Axon from reporting usage to its maker, whatever the environment says: nothing here speaks to anybody unasked. Axon
 * registers the reporter in two ways (a Spring auto-configuration and a service-loaded module); both ask this first.
 */
final class NoUsageReport implements UsagePropertyProvider {
    @Override
    public Boolean getDisabled() {
        return true;
    }

    /** Nowhere: should something ask all the same, it finds nobody there. */
    @Override
    public String getUrl() {
        return "http://127.0.0.1:9/none";
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
