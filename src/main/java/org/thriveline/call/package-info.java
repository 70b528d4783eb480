/** A call's life, from received to ended. It must never know how calls are stored, counted or shown. */
@ApplicationModule(allowedDependencies = {"policy"})
package org.thriveline.call;

import org.springframework.modulith.ApplicationModule;
