/** Chosen stretches of the log, folded: the live tail, any moment, a quarter. It must never write. */
@ApplicationModule(allowedDependencies = {"call", "demand", "figures", "incident", "log", "missing", "policy", "stopsearch"})
package org.thriveline.history;

import org.springframework.modulith.ApplicationModule;
