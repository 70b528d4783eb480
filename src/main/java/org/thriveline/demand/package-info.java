/** The folds: pure state over recorded events, giving every view of demand. It must never read a clock or a store. */
@ApplicationModule(allowedDependencies = {"call", "incident", "missing", "stopsearch", "policy"})
package org.thriveline.demand;

import org.springframework.modulith.ApplicationModule;
