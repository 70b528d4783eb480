/** Files, feeds, mappings and the simulated force, all as commands. It must never append to the log itself. */
@ApplicationModule(allowedDependencies = {"call", "incident", "missing", "stopsearch", "crime", "policy"})
package org.thriveline.intake;

import org.springframework.modulith.ApplicationModule;
