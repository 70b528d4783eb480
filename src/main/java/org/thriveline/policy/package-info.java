/**
 * Effective-dated rules and the values every record speaks in. It must never know a record, a store, Spring or a clock.
 */
@ApplicationModule(allowedDependencies = {})
package org.thriveline.policy;

import org.springframework.modulith.ApplicationModule;
