/** The event log on MongoDB and Axon's storage engine over it; the only room that speaks to a store. It must never know a record of the domain. */
@ApplicationModule(allowedDependencies = {})
package org.thriveline.log;

import org.springframework.modulith.ApplicationModule;
