/** An incident's life, from recorded to closed, with every judgement made on the way. It must never compute a grade from a THRIVE assessment. */
@ApplicationModule(allowedDependencies = {"policy"})
package org.thriveline.incident;

import org.springframework.modulith.ApplicationModule;
