/** Chosen stretches of the log, folded: the live tail, any moment, a quarter. It must never write. */
@ApplicationModule(allowedDependencies = {"analysis", "demand", "figures", "figures :: chart", "log", "policy"})
package org.thriveline.history;

import org.springframework.modulith.ApplicationModule;
