/** A recorded crime as published, with its outcome and corrections. It must never pretend to a day: the month is its date. */
@ApplicationModule(allowedDependencies = {"policy"})
package org.thriveline.crime;

import org.springframework.modulith.ApplicationModule;
