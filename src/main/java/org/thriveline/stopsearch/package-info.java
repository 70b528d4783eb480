/** A stop-search as published, with its outcome and corrections. It must never drop a record because it equals another. */
@ApplicationModule(allowedDependencies = {"policy"})
package org.thriveline.stopsearch;

import org.springframework.modulith.ApplicationModule;
