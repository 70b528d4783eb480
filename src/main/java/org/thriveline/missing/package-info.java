/** A missing-person record's life, from reported to closed. It must never hold a name: people are opaque keys. */
@ApplicationModule(allowedDependencies = {"policy"})
package org.thriveline.missing;

import org.springframework.modulith.ApplicationModule;
