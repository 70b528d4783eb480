/** Sign-in, roles and accounts. It must never let an unauthenticated request through. */
@ApplicationModule(allowedDependencies = {"log"})
package org.thriveline.access;

import org.springframework.modulith.ApplicationModule;
